import { cellsOf, joint, namesIn } from '../formats/markdown/people';

/** The line between the header of a table and its rows. */
const rule = /^(?=[ \t>:-]*\|)[ \t>|:]*-[-:| \t]*$/m;

/** Whom rows of tables may name, each behind the number of its column, whatever that holds. */
export function namesInRows(lines: string): readonly string[] {
  const rows = lines.split('\n').filter((line) => line.includes('|'));
  return rows.flatMap((row) => cellsOf(row).flatMap((cell, at) => namesIn(cell).map((one) => `${at} ${one}`)));
}

/** Whether lines, of which the last goes on as it was, begin or end a table or say what its columns hold. */
export function changesTables(now: string, were: string): boolean {
  const [shape, was] = [now, were].map((lines) => lines.split('\n').map((line) => (line.includes('|') ? '|' : '-')));
  return (
    rule.test(now) ||
    rule.test(were) ||
    (shape?.at(-1) === '|' && `${shape}` !== `${was}` && `${shape}${was}`.includes('-'))
  );
}

/** Whether something names somebody where that would make them its owner, if they were one of others. */
export function endsIn(text: string, person: string): boolean {
  const escaped = person.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // Not as in `Owner: Ana, Bo` or a cell: those tell who is an owner.
  const before = '(?:^|[^\\s\\p{L}:：|,&+/、，*_]|[*_](?!\\s))\\s{0,4}';
  const behind = `(?:${joint}|\\s?[)\\]*:：(（—–-]|\\s*$)`;
  return new RegExp(before + escaped + behind, 'mu').test(text);
}
