import type { Analysis } from '../analyze';
import type { Change } from '../change';
import type { Config } from '../config';
import type { Section } from '../model';
import { assign, assignItem, type Place, type Plan } from './assign';
import { clearOwner } from './clear';
import { compose, type Edits } from './compose';
import { quoteHandles } from './quote';
import { replaceParty } from './replace';
import { type Scene, sceneOf } from './scene';
import { suppression } from './suppression';

export type { Edits } from './compose';

/**
 * Turns a wish into text edits in the dialect of the file, sorted and without overlaps. Touches no byte that it need
 * not; no edits where the file says already what is wished for.
 */
export function toEdits(change: Change, analysis: Analysis, config: Config): Edits {
  const plan = planOf(change, sceneOf(analysis, config));
  return typeof plan === 'string' ? { declined: plan } : compose(analysis.document.text, plan);
}

function planOf(change: Change, scene: Scene): Plan {
  switch (change.kind) {
    case 'assign':
      return assignItem(change.item, change.to, scene);
    case 'clear':
      return clearOwner(change.item, scene);
    case 'default':
      return assign(groupPlace(change.section, scene), change.to, scene);
    case 'quote':
      return quoteHandles(change.claim, scene.document.text);
    case 'replace':
      return replaceParty(change, scene.document);
    case 'suppress':
      return suppression(change.rule, change.item, scene.document);
    case 'text':
      return change.edits;
    case 'config':
    case 'elsewhere':
      return 'This changes another file';
  }
}

function groupPlace(section: Section | undefined, { document }: Scene): Place {
  if (section) return { ...section, title: section.title.value, assigneeDecides: true };
  return { claims: document.defaults, add: document.addDefault, title: '', assigneeDecides: true };
}
