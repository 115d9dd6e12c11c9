import { flawOf, type LineShape, shapeOf } from '../formats/yaml/line';
import type { Span, TextEdit } from '../text';
import { entryEnd, entryStart, isWithin, nextLine, type Run, runsOf } from './frame';

/** A small part of a text in which what an edit touches reads as it does in all of it. */
export interface Cut {
  /** What stands around, and the unit, in order. Offsets of the text as it was. */
  readonly segments: readonly Span[];
  /** What is read again. */
  readonly unit: Span;
}

/** What opens and closes nothing, wherever it is typed. */
const word = /^[\p{L}\p{N} ]*$/u;

/** Lines that hold what stands below them, or say something of all of the file. */
const reaching = /^(?:---|\.\.\.|%)|\t|^[ -]*\?(?:\s|$)|[|>][-+\d]*\s*(?:#.*)?$/;

/** An edit with the texts before and after it. */
export interface Step {
  readonly old: string;
  readonly text: string;
  readonly edit: TextEdit;
  /** How much longer the text becomes. */
  readonly delta: number;
}

/** Units and cuts beyond these sizes are not small. UTF-16 units. */
const largestUnit = 1500;
const largestCut = 40_000;

/**
 * Cuts out the entries that an edit touches; undefined where it reaches beyond them.
 *
 * @param guarded with the entries before and behind, which show whether what is broken breaks more than itself.
 */
export function cutYaml(
  step: Step,
  runs: readonly Run[],
  isName: (key: string) => boolean,
  guarded: boolean,
): Cut | undefined {
  const found = partsFor({ step, isName, guarded }, runs, { start: 0, end: step.old.length });
  const size = found?.segments.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0;
  return size > largestCut ? undefined : found;
}

/** What is to be cut out. */
interface Wish {
  readonly step: Step;
  readonly isName: (key: string) => boolean;
  readonly guarded: boolean;
}

function partsFor(wish: Wish, runs: readonly Run[], around: Span): Cut | undefined {
  const { isName, guarded } = wish;
  const { old, edit } = wish.step;
  const run = runs.find(({ start, end }) => start <= edit.start && edit.end <= end);
  const unit = run && unitIn(wish, run);
  if (!unit) return undefined;
  const size = unit.end - unit.start;
  const inner = (size > largestUnit && partsFor(wish, runsOf(old, unit, isName), unit)) || {
    segments: guarded ? [...shortened(old, entryBefore(old, run, unit), isName), unit] : withLast(old, run, unit),
    unit,
  };
  // The last entry in another has the one behind that below it.
  const behind = guarded && inner.unit.end === unit.end ? entryBehind(wish, run, unit) : [];
  return {
    ...inner,
    segments: [...without(around, runs), ...inner.segments, ...behind].sort((a, b) => a.start - b.start),
  };
}

/** With the entry before where the unit is the last: where that goes, what is around ends behind the one before. */
function withLast(text: string, run: Run, unit: Span): Span[] {
  const before = entryBefore(text, run, unit);
  return unit.end === run.end && before.start < before.end ? [before, unit] : [unit];
}

function entryBefore(text: string, run: Run, { start }: Span): Span {
  return { start: entryStart(text, run, Math.max(run.start, start - 1)), end: start };
}

function entryBehind({ step: { old }, isName }: Wish, run: Run, { end }: Span): Span[] {
  const behind = { start: end, end: end < run.end ? entryEnd(old, run, end) : end };
  return without(behind, runsOf(old, behind, isName));
}

/** What is left of an entry without all but the first and the last of the entries in it. */
function shortened(text: string, entry: Span, isName: (key: string) => boolean): Span[] {
  const runs = runsOf(text, entry, isName);
  const last = runs.at(-1);
  const left = without(entry, runs);
  if (!last || last.end < entry.end) return left;
  const start = entryStart(text, last, last.end - 1);
  return [...left, ...shortened(text, { start, end: last.end }, isName)];
}

/** The entries of a run that an edit touches, if it leaves them entries or the guards may tell that it harms no others. */
function unitIn({ step, isName, guarded }: Wish, run: Run): Span | undefined {
  const { old, text, edit, delta } = step;
  const inserted = edit.start + edit.text.length;
  const isIntact = edit.end > edit.start && isLineStart(old, edit.end) && isLineStart(text, inserted);
  if (edit.end === run.end && !isIntact && run.end < old.length) return undefined;
  const end = entryEnd(old, run, isIntact ? edit.end - 1 : edit.end);
  let start = entryStart(old, run, edit.start);
  // What was the first line of an entry may have become a part of the one before.
  if (start > run.start && !isWithin(text, run, { start, end: end + delta }, isName))
    start = entryStart(old, run, start - 1);
  // The one before the first of a run is not in it.
  else if (!isWithin(text, run, { start, end: nextLine(text, start) }, isName)) return undefined;
  const isTold = guarded && run.kind !== 'name' && isHarmless(step) && !swallows(step, start);
  return isTold || isWithin(text, run, { start, end: end + delta }, isName) ? { start, end } : undefined;
}

/**
 * Whether an edit breaks no more than the lines that it touches, which neighbours show then: letters are typed, or lines
 * come to stand elsewhere that are text and hold nothing.
 */
export function isHarmless({ old, text, edit, delta }: Step): boolean {
  if (word.test(old.slice(edit.start, edit.end) + edit.text)) return true;
  const [before, after] = [linesOf(old, edit.start, edit.end), linesOf(text, edit.start, edit.end + delta)];
  const isInLead = text.slice(text.lastIndexOf('\n', edit.start - 1) + 1, edit.start).trim() === '';
  // The line before which whole lines come stays what it is.
  const areWhole = isLineStart(text, edit.start) && isLineStart(text, edit.end + delta);
  return (
    [before, after].every((lines) => lines.every((line, index) => isClosed(line, lines[index + 1]))) &&
    after.slice(isInLead ? 0 : 1, areWhole ? -1 : undefined).every((line) => isText(shapeOf(line)))
  );
}

function isText({ key, dashes }: LineShape): boolean {
  return !key && dashes === 0;
}

/** Whether a line opens nothing that goes on below it; a line that is not deeper ends a quote or bracket. */
function isClosed(line: string, below: string | undefined): boolean {
  if (reaching.test(line)) return false;
  const { column, value, key } = shapeOf(line);
  if (!flawOf(line, value, key)?.startsWith('open')) return true;
  return below !== undefined && /\S/.test(below) && shapeOf(below).indent <= column;
}

/** Whether a line may have become a key whose value goes on in the texts of a list: no guard shows that. */
function swallows({ old, text, edit, delta }: Step, entry: number): boolean {
  const [first = ''] = linesOf(old, entry, entry);
  return !shapeOf(first).key && linesOf(text, edit.start, edit.end + delta).some((line) => shapeOf(line).key);
}

/** All lines of a stretch, whole. */
function linesOf(text: string, start: number, end: number): readonly string[] {
  return text
    .slice(text.lastIndexOf('\n', start - 1) + 1, nextLine(text, end))
    .trimEnd()
    .split(/\r?\n/);
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10;
}

/** What is left of a stretch without runs. */
function without({ start, end }: Span, runs: readonly Run[]): Span[] {
  const left: Span[] = [];
  let at = start;
  for (const run of [...runs, { start: end, end }]) {
    if (run.start > at) left.push({ start: at, end: run.start });
    at = run.end;
  }
  return left;
}

/** A cut in the text after an edit within its unit, or another that none of its segments shares anything with. */
export function moved(cut: Cut, delta: number, { start: at }: Span = cut.unit): Cut {
  const moveEnd = ({ start, end }: Span) => ({
    start: start > at ? start + delta : start,
    end: end > at ? end + delta : end,
  });
  return { segments: cut.segments.map(moveEnd), unit: moveEnd(cut.unit) };
}

/** A text put together from segments of another. */
export class Excerpt {
  readonly text: string;
  /** The unit within it. */
  readonly unit: Span;
  readonly #segments: readonly { readonly start: number; readonly end: number; readonly at: number }[];

  /** @param delta how much longer the unit is in this text. */
  constructor(source: string, cut: Cut, delta: number) {
    let length = 0;
    const { unit } = cut;
    this.#segments = moved(cut, delta).segments.map(({ start, end }) => {
      const at = length;
      length += end - start;
      return { start, end, at };
    });
    this.text = this.#segments.map(({ start, end }) => source.slice(start, end)).join('');
    const own = this.#segments.find(({ start }) => start === unit.start);
    const start = own?.at ?? 0;
    this.unit = { start, end: start + (own ? own.end - own.start : 0) };
  }

  /** The offset in the source that a place of the excerpt has; at a seam, of what follows. */
  sourceOf(offset: number): number {
    const segment = this.#segments.findLast(({ at }) => at <= offset);
    return segment ? offset - segment.at + segment.start : offset;
  }
}
