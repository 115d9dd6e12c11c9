import { type Analysis, analyze, applyEdits } from '../core';
import { passOf, preferredChanges } from '../core/on-demand';
import type { FileIndex } from '../core/workspace';
import type { Io } from './io';
import { type ReadFile, readings } from './readings';
import { rewriteOf, writeAll } from './rewriting';
import type { Target } from './targets';

/** What was done to files. */
export interface Fixed {
  readonly problems: number;
  readonly files: number;
  /** Why others could not be written, one sentence each. */
  readonly failures: readonly string[];
}

/** Each makes what the one before it has left, where several change one place; more are no fixes but a quarrel. */
const mostRounds = 10;

/** Fixes in files all that needs no decision, each file by itself. @param index what the files say of each other. */
export async function fixFiles(targets: readonly Target[], index: FileIndex, io: Io): Promise<Fixed> {
  const failures: string[] = [];
  let [problems, files] = [0, 0];
  const around = new Map(targets.map(({ path }) => [path, index.around(path)]));
  for await (const reading of readings(targets, io, around)) {
    if (reading.kind !== 'read') continue;
    const { target, analysis } = reading;
    const { text, count } = fixedText(reading);
    if (count === 0) continue;
    const rewrite = await rewriteOf(target.path, target.shown, analysis.document.text, text);
    const written = 'refused' in rewrite ? rewrite : await writeAll([rewrite.done]);
    if ('refused' in written) failures.push(written.refused);
    else {
      problems += count;
      files += 1;
    }
  }
  return { problems, files, failures };
}

function fixedText({ analysis: first, target }: ReadFile): { readonly text: string; readonly count: number } {
  const { name, config, match } = target;
  let analysis: Analysis = first;
  let count = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const changes = preferredChanges(analysis, config.config);
    const { edits, made, left } = passOf(changes, analysis, config.config);
    if (edits.length === 0) break;
    count += made.length;
    analysis = analyze(name, applyEdits(analysis.document.text, edits), config.config, match, first.around);
    if (left.length === 0) break;
  }
  return { text: analysis.document.text, count };
}
