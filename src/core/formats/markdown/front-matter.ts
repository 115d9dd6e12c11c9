import type { Claim, ReadOptions, Slot, SyntaxIssue } from '../../model';
import { prepared } from '../../preparing';
import type { Span } from '../../text';
import { anyOf, isClosed, levelOf, once, plainWord, titleWords, words } from '../../vocabulary';
import { ownerClaims } from '../yaml/claims';
import { contextOf } from '../yaml/context';
import { addToMap } from '../yaml/slots';
import { topicsOf } from '../yaml/topics';
import { locatedScalar, parseYaml, scalarOf, type YamlMap } from '../yaml/tree';
import type { DraftItem } from './draft';
import { isStatusKey } from './fields';

/** The YAML block at the head of a Markdown file. */
export interface FrontMatter {
  /** Offset at which the Markdown begins. */
  readonly end: number;
  readonly claims: readonly Claim[];
  readonly issues: readonly SyntaxIssue[];
  /** Where an owner key goes. */
  readonly add: Slot | undefined;
  /** The whole file as one item, where the block describes one: a title or id beside a status or an owner. */
  readonly item: DraftItem | undefined;
  /** Whether an id or a status says that the file is a task; an owner alone may be that of the work it lists. */
  readonly isTask: boolean;
  /** Whether the file tells an agent or a form what to do: `alwaysApply`, `allowed-tools`. */
  readonly isOrder: boolean;
}

const titleKeys = prepared(once(() => words(titleWords).map(plainWord)));
const idKeys = words('id, uid, key, task id, number, kep number');
const isTaskKey = anyOf('[front-task]');

const isOrderKey = anyOf('[front-order]');

/** Reads the front matter, if there is one. */
export function frontMatterOf(text: string, options: ReadOptions): FrontMatter | undefined {
  const block = blockOf(text);
  if (!block) return undefined;
  const { documents, issues } = parseYaml(text, block.yaml);
  const [map] = documents;
  if (map?.kind !== 'map')
    return { end: block.end, claims: [], issues, add: undefined, item: undefined, isTask: false, isOrder: false };
  const context = contextOf(text, options);
  const claims = ownerClaims(context, map, 'front-matter');
  const after = entryOf(map, titleKeys()) ?? entryOf(map, idKeys);
  const add = addToMap(context, map, after, { key: 'owner', list: false });
  const item = itemOf(text, map, claims, options, add);
  const isTask = item?.id !== undefined || map.entries.some((entry) => isStatusKey(plainWord(entry.name)));
  const isOrder = !item && map.entries.some((entry) => isOrderKey(plainWord(entry.name)));
  return {
    end: block.end,
    claims,
    issues,
    add,
    item: item && { ...item, topics: topicsOf(context, map) },
    isTask,
    isOrder,
  };
}

function blockOf(text: string): { readonly yaml: Span; readonly end: number } | undefined {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text.slice(0, 200));
  if (!open) return undefined;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
  close.lastIndex = open[0].length;
  const found = close.exec(text);
  if (!found) return undefined;
  return { yaml: { start: open[0].length, end: found.index }, end: found.index + found[0].length };
}

function entryOf(map: YamlMap, words: readonly string[]) {
  for (const word of words) {
    const entry = map.entries.find((one) => plainWord(one.name) === word);
    const scalar = scalarOf(entry?.value);
    if (entry && scalar && scalar.value.trim() !== '') return entry;
  }
  return undefined;
}

function itemOf(
  text: string,
  map: YamlMap,
  claims: readonly Claim[],
  options: ReadOptions,
  add: Slot | undefined,
): DraftItem | undefined {
  const title = scalarOf(entryOf(map, titleKeys())?.value);
  const id = scalarOf(entryOf(map, idKeys)?.value);
  const shown = title ?? id;
  const statuses = map.entries.filter((entry) => isStatusKey(plainWord(entry.name)));
  const tasks = map.entries.filter((entry) => isTaskKey(plainWord(entry.name))).length;
  if (!shown || (statuses.length === 0 && claims.length === 0 && !(id && tasks >= 2))) return undefined;
  if (/\b(?:backlog|roadmap)\b/i.test(shown.value) && !id) return undefined;
  // A document that says of what kind it is, and nothing that only a task has.
  if (tasks === 0 && map.entries.some((entry) => /^doc(?:ument)? type$/.test(plainWord(entry.name)))) return undefined;
  const status = statuses.map((entry) => scalarOf(entry.value)?.value ?? '');
  const type = scalarOf(entryOf(map, ['type', 'kind', 'level', 'issue type'])?.value)?.value;
  return {
    title: locatedScalar(shown),
    id: id && locatedScalar(id),
    span: { start: 0, end: text.length },
    level: type === undefined ? undefined : levelOf(type),
    parent: undefined,
    section: undefined,
    closed: status.some((word) => isClosed(word, options.closed) || word === 'true'),
    claims: [...claims],
    add: undefined,
    place: { kind: 'slot', slot: add },
  };
}
