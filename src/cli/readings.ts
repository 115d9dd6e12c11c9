import { type Analysis, analyze, Lines, type Surroundings } from '../core';
import { failure } from './failures';
import { inOrder } from './in-order';
import type { Io } from './io';
import { Progress } from './progress';
import { readSource, type Source } from './source';
import type { Target } from './targets';

/** What came of one file. `refused`: it holds nothing that can be read; `failed`: the file system said no. */
export type Reading =
  | ReadFile
  | { readonly kind: 'refused'; readonly target: Target; readonly message: string; readonly severity: Severity }
  | { readonly kind: 'failed'; readonly target: Target; readonly message: string };

/** A file that could be read. */
export interface ReadFile {
  readonly kind: 'read';
  readonly target: Target;
  readonly analysis: Analysis;
  readonly lines: Lines;
}

type Severity = 'error' | 'warning';

/** Enough to keep the disk busy while one file is analysed; more only holds more texts in memory. */
const atOnce = 16;

/**
 * Reads and analyses files one after the other, in their order; nothing is kept of what has been yielded.
 *
 * @param io where progress is shown.
 * @param around what is known of the other files, by path.
 */
export async function* readings(
  targets: readonly Target[],
  io?: Io,
  around?: ReadonlyMap<string, Surroundings>,
): AsyncGenerator<Reading> {
  const progress = new Progress(io?.stderr, targets.length);
  try {
    for await (const { target, source } of inOrder(targets, atOnce, load)) {
      yield readingOf(target, source, around?.get(target.path));
      progress.step();
    }
  } finally {
    progress.end();
  }
}

async function load(
  target: Target,
): Promise<{ readonly target: Target; readonly source: Source | { error: unknown } }> {
  try {
    return { target, source: await readSource(target.path) };
  } catch (error) {
    return { target, source: { error } };
  }
}

/** Analyses what came of reading a file. @param around what is known of the other files. */
export function readingOf(
  target: Target,
  source: Source | { readonly error: unknown },
  around?: Surroundings,
): Reading {
  if ('error' in source) return { kind: 'failed', target, message: failure(target.shown, source.error) };
  if ('refused' in source) {
    return { kind: 'refused', target, message: source.refused, severity: source.severity };
  }
  const analysis = analyze(target.name, source.text, target.config.config, target.match, around);
  return { kind: 'read', target, analysis, lines: new Lines(source.text) };
}
