import type { Claim } from '../../model';
import { matchesIn, type Span, trimmed } from '../../text';
import { ownerKey, plainWord } from '../../vocabulary';
import type { Block } from './blocks';
import type { DraftItem, Gathered, Scope } from './draft';
import { isStatusKey } from './fields';
import { inlineClaims } from './inline-claims';
import type { Source } from './source';

interface HtmlRow {
  readonly span: Span;
  readonly cells: readonly Span[];
}

const tag = /<(\/?)(table|tr|th|td)\b[^>]{0,500}>/gi;

/** Reads tables written in HTML. They may run over several blocks, since a blank line ends an HTML block. */
export function readHtmlTables(source: Source, gathered: Gathered, blocks: readonly Block[], scope: Scope): void {
  let from = 0;
  for (const block of blocks) {
    if (block.kind !== 'html' || block.span.start < from) continue;
    const html = source.text.slice(block.span.start, block.span.end);
    const open = /<table\b/i.exec(html);
    if (!open) continue;
    const start = block.span.start + open.index;
    const limit = blocks.at(-1)?.span.end ?? block.span.end;
    const close = source.text.slice(start, limit).search(/<\/table\s*>/i);
    const end = close < 0 ? limit : start + close;
    readTable(source, gathered, rowsOf(source.text, { start, end }), scope);
    from = end;
  }
}

/** The rows and cells of a table; a cell ends where the next begins, for `</td>` and `</tr>` are often forgotten. */
function rowsOf(text: string, table: Span): readonly HtmlRow[] {
  const rows: { span: Span; cells: Span[] }[] = [];
  let cell: number | undefined;
  const endCell = (end: number) => {
    if (cell !== undefined) rows.at(-1)?.cells.push(trimmed(text, { start: cell, end }));
    cell = undefined;
  };
  for (const match of matchesIn(text.slice(table.start, table.end), tag)) {
    const at = table.start + match.index;
    endCell(at);
    const name = match[2]?.toLowerCase();
    if (match[1] === '/' || name === 'table') continue;
    if (name === 'tr') rows.push({ span: { start: at, end: table.end }, cells: [] });
    else cell = at + match[0].length;
  }
  endCell(table.end);
  return rows.map((row, index) => ({
    ...row,
    span: { start: row.span.start, end: rows[index + 1]?.span.start ?? table.end },
  }));
}

function readTable(source: Source, gathered: Gathered, rows: readonly HtmlRow[], scope: Scope): void {
  const [header, ...body] = rows;
  if (!header) return;
  const heads = header.cells.map((cell) => plainWord(shown(source.text, cell)));
  const keys = header.cells.map((cell) => ownerKey(shown(source.text, cell), source.keys));
  const find = (words: RegExp) => heads.findIndex((head, index) => !keys[index] && words.test(head));
  const title = find(/^(?:title|task|user story|story|feature|item|name|summary|backlog item|description|epic)/);
  const status = heads.findIndex((head) => isStatusKey(head));
  const id = find(/^(?:id|#|no\.?|key)$/);
  if (title < 0 || (status < 0 && id < 0 && !keys.some((key) => key))) return;
  for (const row of body) {
    const span = row.cells[title];
    if (!span || !/[\p{L}\p{N}]/u.test(shown(source.text, span))) continue;
    const claims = row.cells.flatMap((cell, column) => {
      const key = keys[column];
      return key ? [htmlClaim(source.text, cell, key)] : [];
    });
    claims.push(...inlineClaims(source.text, span, [], source.keyOf));
    const named = withoutTail(source.text, span, claims);
    const idSpan = row.cells[id];
    const item: DraftItem = {
      title: { value: shown(source.text, named), span: named },
      id: idSpan ? { value: shown(source.text, idSpan), span: idSpan } : undefined,
      span: row.span,
      level: scope.level,
      parent: scope.item,
      section: scope.section,
      closed: scope.closed || source.isClosed(shown(source.text, row.cells[status] ?? { start: 0, end: 0 })),
      claims,
      add: undefined,
      place: {
        kind: 'slot',
        slot: { span: { start: named.end, end: named.end }, before: ' (owner: ', after: ')', style: 'text' },
      },
    };
    gathered.items.push(item);
  }
}

/** The cell of a title without the claims at its end. */
function withoutTail(text: string, cell: Span, claims: readonly Claim[]): Span {
  let span = cell;
  for (const { whole } of [...claims].reverse()) {
    if (whole.end === span.end && whole.start > span.start)
      span = trimmed(text, { start: span.start, end: whole.start });
  }
  return span;
}

function htmlClaim(text: string, cell: Span, key: Claim['key']): Claim {
  return {
    key,
    form: 'cell',
    text: shown(text, cell),
    span: cell,
    values: undefined,
    whole: cell,
    put: { span: cell, before: '', after: '', style: 'text' },
    cut: { start: cell.start, end: cell.end, text: '' },
    unquoted: [],
  };
}

function shown(text: string, cell: Span): string {
  return text
    .slice(cell.start, cell.end)
    .replace(/<[^>]{0,500}>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
