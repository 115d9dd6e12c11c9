import type { SyntaxIssue } from '../../model';
import { atOnce, type Slices } from '../../slices';
import type { Span } from '../../text';
import { repairErrors } from './align';
import type { Broken } from './broken';
import { ContentReader } from './content';
import { lineEnd } from './context';
import type { Lead } from './leads';
import type { YamlNode } from './node';
import { TreeParser } from './parser';
import { repairLines } from './repair';

export * from './node';

/** What a YAML text, or a part of one, says. */
export interface YamlTree {
  /** The root of each document that has content. */
  readonly documents: readonly YamlNode[];
  readonly issues: readonly SyntaxIssue[];
  /** Offsets of anchors and aliases. */
  readonly links: readonly number[];
}

interface Pass {
  readonly documents: readonly YamlNode[];
  /** Offsets of what is wrong, in order. */
  readonly errors: readonly number[];
  readonly tooDeep: number | undefined;
  readonly links: readonly number[];
}

/** Rounds of repair beyond the first; each parses the text again. */
const maxRounds = 4;

/** Texts longer than this, in UTF-16 units, get fewer rounds, and so do their parts. */
const largeText = 100_000;

export function isLarge(text: string): boolean {
  return text.length > largeText;
}

/**
 * Reads YAML, valid or not. Never throws. What is broken is read as far as it can be told and becomes one issue a place;
 * an unquoted `@handle` is no issue but a scalar for which `isUnquoted` holds.
 *
 * @param span the part to read, a front matter say; offsets in the result are those of the whole text.
 */
export function parseYaml(text: string, span?: Span): YamlTree {
  return atOnce(parsing(text, span));
}

export function* parsing(text: string, span = all(text), large = isLarge(text)): Slices<YamlTree> {
  const original = text.slice(span.start, span.end);
  let pass = yield* parse(original, original, span.start);
  const broken: Broken[] = [];
  if (pass.tooDeep !== undefined)
    broken.push({ start: pass.tooDeep - span.start, end: pass.tooDeep - span.start + 1, reason: 'deep' });
  else {
    let { errors } = pass;
    let copy = original;
    let leads: readonly Lead[] = [];
    const rounds = large ? 1 : maxRounds;
    for (let round = 0; errors.length > 0 && round <= rounds; round += 1) {
      const repair = yield* round === 0 ? repairLines(original) : repairErrors(original, copy, leads, errors);
      if (repair.copy === copy && repair.leads.length === leads.length && round > 0) break;
      ({ copy, leads } = repair);
      broken.push(...repair.broken);
      pass = yield* parse(original, copy, span.start, leads);
      errors = pass.tooDeep === undefined ? pass.errors : [];
    }
    for (const start of errors)
      broken.push({ start, end: Math.max(start + 1, lineEnd(original, start)), reason: 'other' });
  }
  const { documents, links } = pass;
  return { documents, issues: toIssues(broken, original, span.start), links: links.map((at) => at + span.start) };
}

function all(text: string): Span {
  return { start: 0, end: text.length };
}

/** Whether nothing in a text, but for some parts of it in order, would be repaired if something were broken. */
export function isSound(text: string, parts: readonly Span[] = []): boolean {
  return atOnce(sounding(text, parts));
}

/** The same in slices. */
export function* sounding(text: string, parts: readonly Span[] = []): Slices<boolean> {
  const { copy, broken, leads } = yield* repairLines(text);
  const isWithin = ({ start }: { readonly start: number }) =>
    parts.some((part) => start >= part.start && start < part.end);
  if (!broken.every(isWithin) || !leads.every(isWithin)) return false;
  const ends = [0, ...parts.map(({ end }) => end)];
  const starts = [...parts.map(({ start }) => start), text.length];
  return ends.every((end, index) => copy.slice(end, starts[index]) === text.slice(end, starts[index]));
}

function* parse(original: string, copy: string, base: number, leads: readonly Lead[] = []): Slices<Pass> {
  const reader = new ContentReader(original, copy, base, leads);
  const documents = yield* new TreeParser(reader).roots();
  const { errors, links } = reader.tokens;
  // A line of text above a list makes all of it one text.
  for (const root of documents) {
    const [start, end] = [root.span.start - base, root.span.end - base];
    if (root.kind === 'scalar' && root.style === 'plain' && /\n- [^\n]*\n- /.test(copy.slice(start, end)))
      errors.push(start);
  }
  return { documents, errors: errors.toSorted((a, b) => a - b), tooDeep: reader.tooDeep, links };
}

const reasons: Readonly<Record<Broken['reason'], string>> = {
  colon: 'This text contains a colon followed by a space. Put it in quotes.',
  quote: 'The closing quote is missing, or text follows it. Quote the whole text.',
  bracket: 'The closing bracket is missing, or text follows it. Close it, or put the whole text in quotes.',
  special: 'This text starts with a character that means something in YAML. Put it in quotes.',
  template: 'This is a template, not YAML: the line was left out.',
  tab: 'YAML cannot be indented with tabs. Use spaces.',
  gap: 'A space is missing behind the dash or the colon.',
  text: 'This line is not YAML and was left out. Make it a comment with #, or a value of a key.',
  indent: 'This line is indented unlike its neighbours. Align it with them.',
  deep: 'The nesting is too deep from here on and was not read.',
  other: 'This is not valid YAML; the text around it was read as far as possible. Check quotes and indentation.',
};

/** How many broken places are told apart; whoever has more needs no longer list. */
const maxIssues = 20;

/** One issue a place: broken lines that follow each other closely are one. */
function toIssues(broken: readonly Broken[], text: string, base: number): SyntaxIssue[] {
  const issues: SyntaxIssue[] = [];
  let last: Broken | undefined;
  for (const place of [...broken].sort((a, b) => a.start - b.start)) {
    const near =
      last !== undefined && !/\n[^\n]*\n[^\n]*\n/.test(text.slice(last.end, Math.min(place.start, last.end + 2000)));
    if (!(near && last && place.start - last.end < 2000) && issues.length < maxIssues) {
      const start = Math.min(place.start, text.length);
      const span = { start: base + start, end: base + Math.min(Math.max(place.end, start), text.length) };
      issues.push({ message: reasons[place.reason], span });
    }
    last = place;
  }
  return issues;
}
