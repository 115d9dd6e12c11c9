import type { Change } from '../change';
import type { Slot } from '../model';
import { replacing, type Span, type TextEdit } from '../text';
import type { Plan } from './assign';
import type { Scene } from './scene';
import { width, write } from './write';
import { doubleQuoted, isPlainSafe, singleQuoted, usualQuote } from './yaml-scalar';

/** Writes another name in the place of one party of a claim, and leaves the others as they are. */
export function replaceParty(change: Extract<Change, { kind: 'replace' }>, { document, judge }: Scene): Plan {
  const { claim, party, value } = change;
  const { text, format } = document;
  const unfit = `“${value}” does not fit here: write it by hand`;
  const entry =
    claim.values?.find((each) => each.value === party) ?? claim.values?.find(({ value: each }) => each.includes(party));
  const within = entry?.span ?? claim.span;
  // The text of an alias stands at its anchor, where other lines take it from too.
  const isHere = within.start >= claim.whole.start && within.end <= claim.whole.end;
  const at = isHere ? indexOfName(text.slice(within.start, within.end), party) : -1;
  if (at >= 0) {
    const start = within.start + at;
    const span = linked(text, { start, end: start + party.length });
    // `@ana/Bo` is a team of an organisation.
    if (value.startsWith('@') && (text.charAt(span.end) === '/' || text.charAt(span.start - 1) === '/')) return unfit;
    if (claim.form === 'yaml-key' || claim.form === 'front-matter') {
      return [inYaml(text, span, within, value, claim.put?.style !== 'yaml')];
    }
    const spelled = claim.put && write({ ...bare(claim.put), span }, value, { text, format, form: claim.form });
    if (!spelled) return unfit;
    if (claim.put?.style !== 'cell') return [spelled];
    const name = spelled.text.trimEnd();
    return [replacing(span, name), ...padding(claim.put, text.slice(span.start, span.end), name, text)];
  }
  // The name is read from an address or an escaped text: where it is the only one, it is written anew.
  const read = judge.reader.read(claim);
  const isOnly = read.kind === 'named' && read.parties.length === 1;
  if (!claim.put || claim.values !== undefined || !(isOnly || claim.text.includes(party)))
    return 'This name stands among others in a way that cannot be changed from here: change it by hand';
  const whole = isOnly ? value : claim.text.replace(party, () => value);
  const edit = write(claim.put, whole, { text, format, form: claim.form });
  return edit ? [edit] : unfit;
}

/** The whole link that a name is the text of: its address is the old person's. */
function linked(text: string, span: Span): Span {
  const after = text.slice(span.end, span.end + 300);
  const before = text.slice(Math.max(0, span.start - 300), span.start);
  const close = before.endsWith('[') ? /^\](?:\([^()\n]*\)|\[[^[\]\n]*\])/ : /^<\/a>/i;
  const open = before.endsWith('[') ? '[' : before.slice(before.lastIndexOf('<'));
  const tail = close.exec(after)?.[0];
  if (tail === undefined || !/^(?:\[|<a\b[^<>]*>)$/i.test(open)) return span;
  return { start: span.start - open.length, end: span.end + tail.length };
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

/** Where a name stands as a whole: not `Ana` within `Anastasia`, nor in the address of a link in HTML. */
function indexOfName(source: string, name: string): number {
  const part = /[\p{L}\p{N}]/u;
  for (let at = source.indexOf(name); at >= 0 && name !== ''; at = source.indexOf(name, at + 1)) {
    const [before, after] = [source.charAt(at - 1), source.charAt(at + name.length)];
    const lead = source.slice(0, at);
    const inAddress = lead.lastIndexOf('<a ') > lead.lastIndexOf('>');
    if (
      !inAddress &&
      !(part.test(before) && part.test(name.charAt(0))) &&
      !(part.test(after) && part.test(name.slice(-1)))
    )
      return at;
  }
  return -1;
}

/** In YAML the name is escaped for the quotes it stands in, or gets quotes where it needs them as a whole value. */
function inYaml(text: string, span: Span, within: Span, value: string, flow: boolean): TextEdit {
  const quote = [text.charAt(within.start - 1), text.charAt(within.start)].find((mark) => mark === '"' || mark === "'");
  if (quote === "'") return replacing(span, singleQuoted(value));
  if (quote === '"') return replacing(span, doubleQuoted(value));
  const whole = text.slice(within.start, span.start) + value + text.slice(span.end, within.end);
  if (isPlainSafe(whole, flow)) return replacing(span, value);
  const mark = usualQuote(text);
  const escaped = mark === "'" ? singleQuoted(whole) : doubleQuoted(whole);
  return replacing(within, mark + escaped + mark);
}
