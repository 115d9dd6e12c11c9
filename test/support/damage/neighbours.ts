import type { Format, Item } from '../../../src/core/model';
import type { Chance } from '../backlogs/chance';
import { analysisOf, type Failure } from './examine';
import { linesOf } from './mutate';
import { shrinkAround } from './shrink';

/** What makes a line of one format unreadable without saying anything about the lines round it. */
const breaks: Readonly<Record<Format, readonly string[]>> = {
  yaml: [
    '"',
    "'",
    '[',
    '{',
    ']',
    '}',
    '@',
    '`',
    '%',
    ': ',
    '*x ',
    '"a" b',
    '|x',
    '!',
    '? ',
    ', ',
    '\0',
    '\uD83C',
    '\t',
  ],
  markdown: [
    '**',
    '`',
    '[',
    '](',
    '(',
    '~~',
    '<b',
    '[[',
    '\0',
    '\uD83C',
    '\\',
    '&',
    '(owner: ',
    '[owner:: ',
    '@',
    '{{',
  ],
};

export interface Broken {
  readonly lines: readonly string[];
  readonly at: number;
  /** What becomes of the line. */
  readonly into: string;
}

/**
 * Breaks one line inside one item of a text that is well formed: all items but that one and its children must still be
 * found, and those of other top-level entries must have the owner that they had.
 */
export function breakOne(text: string, chance: Chance): (format: Format) => Broken | undefined {
  return (format) => {
    const lines = linesOf(text);
    const { document } = analysisOf(text, format);
    if (document.issues.length > 0 || document.items.length < 3) return undefined;
    const { span } = chance.pick(document.items);
    const first = linesOf(text.slice(0, span.start)).length - (text.charAt(span.start - 1) === '\n' ? 0 : 1);
    const count = Math.max(1, linesOf(text.slice(span.start, span.end)).length);
    const at = Math.max(0, first) + chance.below(count);
    const line = lines[at] ?? '';
    const indent = /^[\s-]*/.exec(line)?.[0].length ?? 0;
    const content = line.slice(indent).trimEnd();
    if (content === '' || /^(?:---|\.\.\.|#|```|~~~|\|?[\s:|-]+$)/.test(content)) return undefined;
    const value = /^(?:[^:]+: )?/.exec(content)?.[0].length ?? 0;
    const place = indent + chance.pick([value, value, chance.below(content.length + 1)]);
    return { lines, at, into: line.slice(0, place) + chance.pick(breaks[format]) + line.slice(place) };
  };
}

export function lostBy({ lines, at, into }: Broken, format: Format): Failure | undefined {
  const text = lines.join('');
  const start = lines.slice(0, at).join('').length;
  const end = start + (lines[at] ?? '').length;
  const before = analysisOf(text, format);
  if (before.document.issues.length > 0) return undefined;
  const after = analysisOf(lines.with(at, into).join(''), format);
  const { items } = before.document;
  const hit = (item: Item) => item.span.start < end && start < item.span.end;
  const hosts = items.filter(hit);
  const inner = hosts.at(-1);
  if (!inner) return undefined;
  const owners = after.document.items.map((item) => `${item.title.value} — ${after.owners.get(item)?.status}`);
  const titles = new Set(after.document.items.map((item) => item.title.value));
  const known = new Set(owners);
  const likes = new Set(hosts.flatMap((item) => [item.title.value, item.id?.value]));
  for (const item of items) {
    if (hit(item) || below(item, inner)) continue;
    if (likes.has(item.title.value) || likes.has(item.id?.value)) continue;
    const { value } = item.title;
    if (!titles.has(value))
      return { kind: 'neighbour lost', detail: `${JSON.stringify(value)} is lost by ${JSON.stringify(into)}` };
    const owner = before.owners.get(item);
    const elsewhere = owner?.claims.every(({ whole }) => whole.end <= start || whole.start >= end);
    if (rootOf(item) !== rootOf(inner) && elsewhere && !known.has(`${value} — ${owner?.status}`))
      return { kind: 'owner lost', detail: `the owner of ${JSON.stringify(value)} is lost by ${JSON.stringify(into)}` };
  }
  return undefined;
}

function below(item: Item, above: Item): boolean {
  return item === above || (item.parent !== undefined && below(item.parent, above));
}

function rootOf(item: Item): Item {
  return item.parent ? rootOf(item.parent) : item;
}

export function shrunkBroken({ lines, at, into }: Broken, format: Format, kind: string): string {
  const small = shrinkAround(
    lines,
    at,
    (fewer, index) => lostBy({ lines: fewer, at: index, into }, format)?.kind === kind,
  );
  return `${small.lines.join('')}\nline ${small.at + 1} becomes ${JSON.stringify(into)}`;
}
