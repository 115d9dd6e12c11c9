import type { Analysis } from '../analyze';
import type { Assignment, Change } from '../change';
import type { Config } from '../config';
import type { Item, Section } from '../model';
import { assign, assignItem, type Plan } from './assign';
import { clearOwner } from './clear';
import { compose, type Edits } from './compose';
import { quoteHandles } from './quote';
import { replaceParty } from './replace';
import { type Scene, sceneOf } from './scene';
import { suppression } from './suppression';
import { comesTrue } from './verify';

/**
 * Turns a wish into text edits in the dialect of the file, sorted and without overlaps. Touches no byte that it need
 * not; no edits where the file says already what is wished for. What comes of it is read again: where another line
 * would mean something else by it, the owner is written in another form, or not at all.
 */
export function toEdits(change: Change, analysis: Analysis, config: Config): Edits {
  for (let passed = 0, last = ''; passed < mostForms; passed += 1) {
    const scene = sceneOf(analysis, config, passed);
    const result = plannedIn(scene, change);
    if ('declined' in result || result.edits.length === 0) return result;
    const told = JSON.stringify(result);
    if (told !== last && comesTrue([change], result.edits, scene)) return result;
    last = told;
  }
  return { declined: 'Written here, it would change how other lines are read: write it by hand' };
}

/** As many forms has a slot at most. */
const mostForms = 4;

/** The edits as planned, before they are tried on the file; quicker, to offer them. */
export function plannedEdits(change: Change, analysis: Analysis, config: Config): Edits {
  return plannedIn(sceneOf(analysis, config), change);
}

function plannedIn(scene: Scene, change: Change): Edits {
  const plan = planOf(change, scene);
  return typeof plan === 'string' ? { declined: plan } : compose(scene.document.text, plan);
}

function planOf(change: Change, scene: Scene): Plan {
  switch (change.kind) {
    case 'assign':
      return assignItem(change.item, change.to, scene);
    case 'clear':
      return clearOwner(change.item, scene);
    case 'default':
      return assignGroup(change.section, change.to, scene);
    case 'quote':
      return quoteHandles(change.claim, scene.document.text);
    case 'replace':
      return replaceParty(change, scene);
    case 'suppress':
      return suppression(change.rule, change.item, scene);
    case 'text':
      return change.edits;
    case 'config':
    case 'elsewhere':
      return 'This changes another file';
  }
}

function assignGroup(section: Section | undefined, to: Assignment, scene: Scene): Plan {
  const { items, defaults, addDefault } = scene.document;
  if (section ? !items.some((item) => isWithin(item, section)) : items.length === 0)
    return `No item stands in this ${section ? 'section' : 'file'}`;
  if (!section && defaults.length === 0 && !addDefault)
    return items.length === 1
      ? 'The whole file is one item: give that its owner'
      : 'A list has no place for an owner of all';
  const place = section ? { ...section, title: section.title.value } : { claims: defaults, add: addDefault, title: '' };
  return assign({ ...place, assigneeDecides: true }, to, scene);
}

function isWithin(item: Item, section: Section): boolean {
  for (let at = item.section; at; at = at.parent) if (at === section) return true;
  return false;
}
