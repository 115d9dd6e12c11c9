import type { Change } from '../change';
import type { Document, Slot } from '../model';
import type { Span, TextEdit } from '../text';
import type { Plan } from './assign';
import { width, write } from './write';
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
    if (claim.form === 'yaml-key' || claim.form === 'front-matter') {
      return [inYaml(text, span, within, value, claim.put?.style !== 'yaml')];
    }
    const spelled = claim.put && write({ ...bare(claim.put), span }, value, { text, format, form: claim.form });
    if (!spelled) return 'That name does not fit here';
    if (claim.put?.style !== 'cell') return [spelled];
    const name = spelled.text.trimEnd();
    return [{ ...span, text: name }, ...padding(claim.put, party, name, text)];
  }
  if (!claim.put || claim.values !== undefined || !claim.text.includes(party))
    return 'The owner here cannot be changed';
  const whole = claim.text.replace(party, () => value);
  const edit = write(claim.put, whole, { text, format, form: claim.form });
  return edit ? [edit] : 'That name does not fit here';
}

/** The slot for a name within a value: in a cell the padding is the cell's, not the name's. */
function bare(put: Slot): Slot {
  return { span: put.span, before: '', after: '', style: put.style };
}

/** Takes from the spaces at a cell's end what a longer name needs, or adds what a shorter one leaves. */
function padding({ span: { start, end } }: Slot, before: string, after: string, text: string): readonly TextEdit[] {
  const more = width(after) - width(before);
  if (more <= 0) return [{ start: end, end, text: ' '.repeat(-more) }];
  const cell = text.slice(start, end);
  const spaces = cell.length - cell.trimEnd().length;
  return [{ start: end - Math.min(more, spaces), end, text: '' }];
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
function inYaml(text: string, span: Span, within: Span, value: string, flow: boolean): TextEdit {
  const quote = [text.charAt(within.start - 1), text.charAt(within.start)].find((mark) => mark === '"' || mark === "'");
  if (quote === "'") return { ...span, text: singleQuoted(value) };
  if (quote === '"') return { ...span, text: doubleQuoted(value) };
  const whole = text.slice(within.start, span.start) + value + text.slice(span.end, within.end);
  if (isPlainSafe(whole, flow)) return { ...span, text: value };
  const mark = usualQuote(text);
  const escaped = mark === "'" ? singleQuoted(whole) : doubleQuoted(whole);
  return { ...within, text: mark + escaped + mark };
}
