import type { Format } from '../../../src/core/model';
import { backlogText, formatOfStructure, structures } from '../backlogs';
import { Chance } from '../backlogs/chance';
import { processorTime } from '../processor-time';
import { analysisOf, type Examined, examine, type Failure } from './examine';
import { excerpt, mutate } from './mutate';
import { type Broken, breakOne, lostBy, shrunkBroken } from './neighbours';
import { shrink } from './shrink';

/** A file to damage. */
export interface Source {
  readonly name: string;
  readonly format: Format;
  readonly text: string;
}

export interface Case {
  readonly number: number;
  readonly source: string;
  readonly size: number;
  /** Time of reading and checking, in milliseconds. */
  readonly took: number;
  readonly failure: Failure | undefined;
  /** A small input that fails in the same way; only where it fails. */
  readonly small: () => string;
}

/** Time that a text may take, in milliseconds: 2 s per MB, and for a small text what a busy machine needs. */
export function allowed(size: number): number {
  return Math.max(500, (size / 1_000_000) * 2000);
}

/**
 * Case `number` of a seed: always the same for the same sources. Half of the cases damage one of the sources, half a
 * made-up backlog; in every third, one line of a well-formed text is broken and the items round it are looked for.
 *
 * @param lines about how many lines of a source are taken at most; the whole of it now and then.
 */
export function runCase(seed: number, number: number, sources: readonly Source[], lines = 70): Case {
  const chance = new Chance(seed * 1_000_003 + number);
  const source = sources.length > 0 && chance.oneIn(2) ? chance.pick(sources) : madeUp(chance, lines);
  const text = chance.oneIn(12) ? source.text : excerpt(source.text, 1 + chance.below(lines), chance);
  const { format } = source;
  if (chance.oneIn(3)) {
    const broken = breakOne(source.text.length < 60 * lines ? source.text : text, chance)(format);
    if (broken) return brokenCase(number, source, broken);
  }
  const other = () => (sources.length > 0 ? chance.pick(sources) : madeUp(chance, lines)).text;
  return damagedCase(number, source, mutate(text, chance, other));
}

function madeUp(chance: Chance, lines: number): Source {
  const structure = chance.pick(structures);
  const eol = chance.oneIn(8) ? '\r\n' : '\n';
  const text = backlogText(structure, 1 + chance.below(lines / 4), {
    seed: chance.below(1_000_000),
    eol,
    owned: !chance.oneIn(4),
  });
  return { name: structure, format: formatOfStructure(structure), text };
}

function damagedCase(number: number, { name, format }: Source, text: string): Case {
  const { failure, took } = timed(text, format, number);
  const fails = (part: string) => examine(part, format, number).failure?.kind === failure?.kind;
  const small = () => (failure?.kind === 'slow' ? text : shrink(text, fails));
  return { number, source: name, size: text.length, took, failure, small };
}

function timed(text: string, format: Format, seed: number): Examined {
  const first = examine(text, format, seed);
  if (first.failure || first.took <= allowed(text.length)) return first;
  // The collector and other processes cost as well: only what keeps the processor busy each time is slow.
  const again = () => {
    const spent = processorTime();
    analysisOf(text, format);
    return spent();
  };
  const took = Math.min(first.took, again(), again());
  const failure = took <= allowed(text.length) ? undefined : { kind: 'slow', detail: `${Math.round(took)} ms` };
  return { failure, took };
}

function brokenCase(number: number, { name, format }: Source, broken: Broken): Case {
  const text = broken.lines.with(broken.at, broken.into).join('');
  const { failure, took } = timed(text, format, number);
  const lost = failure ?? lostBy(broken, format);
  const small = () => (lost ? shrunkBroken(broken, format, lost.kind) : text);
  return { number, source: name, size: text.length, took, failure: lost, small };
}
