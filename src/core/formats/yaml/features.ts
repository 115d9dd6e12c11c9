import type { ReadContext } from './context';
import { isNull, resolved, scalarOf, type YamlEntry, type YamlMap } from './node';
import { descriptionRank } from './words';

/** What a mapping's keys say about it, gathered in one pass. */
export interface Features {
  /** The entry that says what the item is; a description only where nothing better is there. */
  readonly title: YamlEntry | undefined;
  readonly described: YamlEntry | undefined;
  readonly id: YamlEntry | undefined;
  readonly level: string | undefined;
  /** How many keys a piece of work would have; `strong` ones nothing else has. */
  readonly workish: number;
  readonly strong: number;
  readonly code: boolean;
  /** Undefined where the mapping says nothing of its state. */
  readonly closed: boolean | undefined;
  /** Whether a list or mapping of work stands directly below. */
  readonly work: boolean;
  /** A list or mapping of anything that is not said to be no work. */
  readonly nested: boolean;
}

export function featuresOf(context: ReadContext, map: YamlMap): Features {
  let [titleRank, idRank, workish, strong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  let title: YamlEntry | undefined;
  let described: YamlEntry | undefined;
  let id: YamlEntry | undefined;
  let level: string | undefined;
  let closed: boolean | undefined;
  let flag: boolean | undefined;
  let [code, work, nested] = [false, false, false];
  for (const entry of map.entries) {
    const key = context.keys.of(entry.name);
    if (key.workish) workish += 1;
    if (key.strong) strong += 1;
    if (key.code) code = true;
    const value = resolved(entry.value);
    if (value?.kind !== 'scalar') {
      if (value && value.entries.length > 0) {
        work ||= key.class === 'work';
        nested ||= key.class !== 'never';
      }
      continue;
    }
    if (isNull(value) || value.value.trim() === '') continue;
    if (key.idRank !== undefined && key.idRank < idRank) [id, idRank] = [entry, key.idRank];
    if (key.titleRank !== undefined && key.titleRank < titleRank) {
      if (key.titleRank < descriptionRank) [title, titleRank] = [entry, key.titleRank];
      else described ??= entry;
    }
    if (key.type) level ??= context.keys.level(value.value);
    if (key.status) closed ??= context.keys.isClosed(value.value);
    else if (key.doneFlag) flag ??= isDone(value.value, context);
  }
  return { title, described, id, level, workish, strong, code, closed: closed ?? flag, work, nested };
}

/** `done: true`, `completed: 2025-03-01`. */
function isDone(value: string, context: ReadContext): boolean {
  return /^(?:true|yes|y|on|x|\d{4}-\d\d.*|1|100 ?%)$/i.test(value.trim()) || context.keys.isClosed(value);
}

/** Whether a value names the state of a piece of work: `in-progress`, `ready-for-dev`, `done`. */
export function isState(context: ReadContext, entry: YamlEntry): boolean {
  const value = scalarOf(entry.value)?.value ?? '';
  return (
    /^(?:backlog|to ?-?do|open|new|ready.*|in.?progress|wip|doing|started|not.?started|review|in.?review|testing|blocked|draft(?:ed)?|contexted|planned|pending|proposed|optional|deferred|on.?hold|active|approved|todo|queued)$/i.test(
      value.trim(),
    ) || context.keys.isClosed(value)
  );
}
