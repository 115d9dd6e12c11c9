import type { Analysis } from '../analyze';
import type { Config } from '../config';
import type { Item, Role } from '../model';
import { roleModel } from '../role-model';
import { type Evidence, fromLevel, fromTopics, fromWords, type Knowledge } from './evidence';
import { majorities } from './neighbours';
import { type ModelWords, TermFinder } from './words';

/** Who might own an item that nobody owns, and why. */
export interface Suggestion {
  readonly item: Item;
  /** Undefined where the evidence is thin or speaks for both. */
  readonly role: Role | undefined;
  /** How sure it is, 0 (nothing speaks for the role) to 1. */
  readonly confidence: number;
  /** Sentences without full stops, the weightiest first; never empty. */
  readonly reasons: readonly string[];
}

/** Evidence that weighs less than this in sum is too thin to speak. */
const enough = 1;
const mostReasons = 4;

/** One suggestion for each open item that nobody owns, in the order of the text. */
export function suggestOwners(analysis: Analysis, config: Config, words: ModelWords): readonly Suggestion[] {
  const { document, owners } = analysis;
  const knowledge: Knowledge = { config, model: roleModel(config), terms: new TermFinder(words) };
  const majority = majorities(document, owners);
  return document.items
    .filter((item) => isNobodys(item, analysis))
    .map((item) => {
      const { parent, title } = item;
      const above = parent ? fromWords(parent.title.value, knowledge, 0.3, ' (its parent)') : [];
      return weighed(item, [
        ...fromTopics(item, knowledge),
        ...fromWords(title.value, knowledge),
        ...fromLevel(item, config),
        ...majority(item),
        ...above,
      ]);
    });
}

function isNobodys(item: Item, { owners }: Analysis): boolean {
  const status = owners.get(item)?.status ?? 'unowned';
  return !item.closed && (status === 'unowned' || status === 'placeholder');
}

function weighed(item: Item, evidence: readonly Evidence[]): Suggestion {
  const sum = (role: Role | undefined) =>
    evidence.reduce((total, each) => (each.role === role ? total + each.weight : total), 0);
  const [po, pm, neither] = [sum('po'), sum('pm'), sum(undefined)];
  const leader = po >= pm ? 'po' : 'pm';
  const [most, least] = [Math.max(po, pm), Math.min(po, pm)];
  const net = Math.max(0, most - least - neither);
  const role = net >= enough && most >= 1.5 * least ? leader : undefined;
  const confidence = Math.round(100 * Math.min(0.99, 1 - 0.5 ** net)) / 100;
  return { item, role, confidence, reasons: reasonsFor(role, evidence) };
}

function reasonsFor(role: Role | undefined, evidence: readonly Evidence[]): readonly string[] {
  const sorted = evidence.toSorted((a, b) => b.weight - a.weight);
  const told = role ? sorted.filter((each) => each.role === role) : sorted;
  const reasons = [...new Set(told.map(({ reason }) => reason))].slice(0, mostReasons);
  if (role) return reasons;
  if (reasons.length === 0) return ['Nothing in the item or around it tells the roles apart'];
  const both = ['po', 'pm'].every((each) => evidence.some((one) => one.role === each));
  return [both ? 'It speaks for both roles' : 'Too little speaks for one role', ...reasons];
}
