import type { ReadContext } from './context';
import { resolved, type YamlEntry, type YamlMap } from './node';

/** A key and the mapping in which it stands. */
export interface Merged {
  readonly from: YamlMap;
  readonly entry: YamlEntry;
}

/** Keys by their word. */
export type MergedKeys = ReadonlyMap<string, Merged>;

/**
 * The keys of a mapping that say whose it is, of what kind and whether it is done, and those that merge keys (`<<: *defaults`, `<<: [*team, *defaults]`) bring into it: its
 * own before all others, of several mappings the first, and each with what is merged into it in turn. Every mapping is
 * gone through once, however many merge it.
 */
export function mergedKeys(context: ReadContext, map: YamlMap): MergedKeys {
  const known = context.merged;
  const stack = [map];
  for (let at = stack.at(-1); at; at = stack.at(-1)) {
    const merged = known.has(at) ? [] : mergedInto(at);
    const before = merged.filter((each) => !known.has(each));
    if (before.length === 0) {
      stack.pop();
      if (!known.has(at)) known.set(at, together(context, at, merged));
    } else for (const each of before) stack.push(each);
  }
  return known.get(map) ?? new Map();
}

function together(context: ReadContext, map: YamlMap, merged: readonly YamlMap[]): MergedKeys {
  const keys = new Map<string, Merged>();
  for (const entry of map.entries) {
    const { owner, status, doneFlag, type, word } = context.keys.of(entry.name);
    if (owner || status || doneFlag || type) keys.set(word, { from: map, entry });
  }
  for (const each of merged)
    for (const [word, key] of context.merged.get(each) ?? []) if (!keys.has(word)) keys.set(word, key);
  return keys;
}

/** Those that it merges: they all end before it, so that following them terminates. */
function mergedInto(map: YamlMap): readonly YamlMap[] {
  const found = new Set<YamlMap>();
  for (const { name, value } of map.entries) {
    if (name !== '<<') continue;
    const target = resolved(value);
    for (const node of target?.kind === 'seq' ? target.entries.map((part) => part.value) : [target]) {
      const merged = resolved(node);
      if (merged?.kind === 'map') found.add(merged);
    }
  }
  return [...found];
}
