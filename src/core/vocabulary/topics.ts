import type { Topic } from '../model';
import { plainWord } from './words';

const kinds: Readonly<Record<string, Topic['kind']>> = {
  responsibility: 'responsibility',
  responsibilities: 'responsibility',
  kpi: 'kpi',
  kpis: 'kpi',
  labels: 'label',
  tags: 'label',
};

/** What a key, a column or a field says an item is about: `KPIs` → `kpi`. */
export function topicKind(key: string): Topic['kind'] | undefined {
  const word = plainWord(key);
  return Object.hasOwn(kinds, word) ? kinds[word] : undefined;
}

/**
 * The topics that a value names, separated by commas or semicolons. A label can name its kind: `kpi:revenue`,
 * `responsibility/quality`.
 *
 * @param at offset of the value.
 */
export function topicsIn(kind: Topic['kind'], value: string, at: number): readonly Topic[] {
  const topics: Topic[] = [];
  for (const match of value.slice(0, 500).matchAll(/[^,;]+/g)) {
    const label = kind === 'label' ? /^[\s`'"#[]*(kpi|responsibility)[:/=]\s*/i.exec(match[0]) : undefined;
    const from = label?.[0] ?? /^[\s`'"#[*]*/.exec(match[0])?.[0] ?? '';
    const name = match[0].slice(from.length).replace(/(?<![\s`'"\]*])[\s`'"\]*]+$/, '');
    const start = at + match.index + from.length;
    const own = label ? topicKind(label[1] ?? '') : undefined;
    if (name !== '' && !/^[-–—]$/.test(name)) {
      topics.push({ kind: own ?? kind, value: { value: name, span: { start, end: start + name.length } } });
    }
  }
  return topics;
}
