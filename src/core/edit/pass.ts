import type { Analysis } from '../analyze';
import type { Change } from '../change';
import type { Config } from '../config';
import type { TextEdit } from '../text';
import type { Edits } from './compose';
import { sceneOf } from './scene';
import { plannedEdits, toEdits } from './to-edits';
import { together } from './together';
import { comesTrue } from './verify';

/** What of several changes to one file can be made at once. The numbers are indexes of the changes. */
export interface Pass {
  /** In the order of the text, without overlaps. */
  readonly edits: readonly TextEdit[];
  readonly made: readonly number[];
  /** Those that have to wait for the text that these edits leave. */
  readonly left: readonly number[];
  /** Why others cannot be made, one sentence for each. */
  readonly declined: readonly string[];
}

/**
 * Makes as many changes as can be made at once; repeated on what it leaves, with what it left, it makes all of them.
 * They are tried on the file together, and only where that goes wrong one by one.
 */
export function passOf(changes: readonly Change[], analysis: Analysis, config: Config): Pass {
  const scene = sceneOf(analysis, config);
  const isRight = ({ edits, made }: Pass) => {
    const done = changes.filter((_, index) => made.includes(index));
    return edits.length === 0 || comesTrue(done, edits, scene);
  };
  const planned = joined(changes.map((change) => plannedEdits(change, analysis, config)));
  if (isRight(planned)) return planned;
  const tried = changes.map((change) => toEdits(change, analysis, config));
  const all = joined(tried);
  if (isRight(all)) return all;
  const [first = 0, ...rest] = all.made;
  const one = joined(tried.map((each, index) => (index === first ? each : { declined: '' })));
  return { ...one, left: [...rest, ...all.left].sort((a, b) => a - b), declined: all.declined };
}

function joined(results: readonly Edits[]): Pass {
  const possible = results.flatMap((each, index) => ('edits' in each ? [{ index, edits: each.edits }] : []));
  const { edits, left } = together(possible.map((each) => each.edits));
  const waits = new Set(left.map((at) => possible[at]?.index));
  const indexes = possible.map(({ index }) => index);
  return {
    edits,
    made: indexes.filter((index) => !waits.has(index)),
    left: indexes.filter((index) => waits.has(index)),
    declined: results.flatMap((each) => ('declined' in each ? [each.declined] : [])),
  };
}
