import type { Change } from '../change';
import type { Document } from '../model';
import type { Span } from '../text';
import type { Plan } from './assign';
import { write } from './write';
import { doubleQuoted, isPlainSafe, singleQuoted, usualQuote } from './yaml-scalar';

/** Writes another name in the place of one party of a claim, and leaves the others as they are. */
export function replaceParty(change: Extract<Change, { kind: 'replace' }>, { text, format }: Document): Plan {
  const { claim, party, value } = change;
  const entry =
    claim.values?.find((each) => each.value === party) ?? claim.values?.find(({ value: each }) => each.includes(party));
  const within = entry?.span ?? claim.span;
  const at = indexOfName(text.slice(within.start, within.end), party);
  if (at >= 0) {
    const span = { start: within.start + at, end: within.start + at + party.length };
    const spelled = spelledAt(text, span, within, value, claim.form === 'yaml-key' || claim.form === 'front-matter');
    if (spelled !== undefined) return [spelled];
  }
  const whole = claim.text.replace(party, () => value);
  const edit =
    claim.put &&
    claim.values === undefined &&
    whole !== claim.text &&
    write(claim.put, whole, { text, format, form: claim.form });
  return edit ? [edit] : 'The owner here cannot be changed';
}

/** Where a name stands as a whole: not `Ana` within `Anastasia`. */
function indexOfName(source: string, name: string): number {
  const part = /[\p{L}\p{N}]/u;
  for (let at = source.indexOf(name); at >= 0 && name !== ''; at = source.indexOf(name, at + 1)) {
    const [before, after] = [source.charAt(at - 1), source.charAt(at + name.length)];
    if (!(part.test(before) && part.test(name.charAt(0))) && !(part.test(after) && part.test(name.slice(-1))))
      return at;
  }
  return -1;
}

/** In YAML the name is escaped for the quotes it stands in, or gets quotes where it needs them as a whole value. */
function spelledAt(text: string, span: Span, within: Span, value: string, yaml: boolean) {
  if (!yaml) return { ...span, text: value };
  const quote = [text.charAt(within.start - 1), text.charAt(within.start)].find((mark) => mark === '"' || mark === "'");
  if (quote === "'") return { ...span, text: singleQuoted(value) };
  if (quote === '"') return { ...span, text: doubleQuoted(value) };
  const whole = text.slice(within.start, span.start) + value + text.slice(span.end, within.end);
  if (isPlainSafe(whole, true)) return { ...span, text: value };
  const mark = usualQuote(text);
  const escaped = mark === "'" ? singleQuoted(whole) : doubleQuoted(whole);
  return { ...within, text: mark + escaped + mark };
}
