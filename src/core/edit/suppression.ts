import type { Document, Item } from '../model';
import type { Plan } from './assign';
import type { Scene } from './scene';

/** Writes a comment that silences a rule: above an item or, where nothing may stand above it, in its line; or for all of the file. */
export function suppression(rule: string, item: Item | undefined, { document, passed }: Scene): Plan {
  const { text } = document;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (!item) {
    // It counts anywhere, also at the end, where the file begins with lines that must stay the first.
    const at = passed > 0 ? text.length : document.head;
    const gap = at > 0 && !/[\r\n\uFEFF]/.test(text.charAt(at - 1)) ? eol : '';
    return [{ start: at, end: at, text: `${gap}${comment(document, at, `disable-file ${rule}`)}${eol}` }];
  }
  // The span of an item that is the whole file starts at its front matter, above which nothing may stand.
  const isWholeFile = item.span.start < document.head;
  const start = isWholeFile ? item.title.span.start : item.span.start;
  const lineAt = lineStart(text, start);
  const lead = text.slice(lineAt, start);
  if (isHash(document, start)) {
    if (!isWholeFile && !/^[\s\uFEFF]*(?:-\s+)*(?:\?\s+)?$/.test(lead))
      return 'Several items stand on this line, and a comment would silence them all';
    if (inBlockScalar(text, lineAt) || passed > 0) {
      const end = lineEnd(text, item.title.span.end);
      return [{ start: end, end, text: ` # backlog-roles-disable-line ${rule}` }];
    }
    const indent = /^[\t ]*/.exec(lead.replace('\uFEFF', ''))?.[0] ?? '';
    const at = lead.startsWith('\uFEFF') ? lineAt + 1 : lineAt;
    return [{ start: at, end: at, text: `${indent}# backlog-roles-disable-next-line ${rule}${eol}` }];
  }
  if (isTableRow(text, lineAt) || passed > 0) {
    const at = passed > 1 ? lineEnd(text, item.title.span.end) : item.title.span.end;
    return [{ start: at, end: at, text: ` <!-- backlog-roles-disable-line ${rule} -->` }];
  }
  const marks = /^[\t >]*/.exec(text.slice(lineAt, lineAt + 400))?.[0] ?? '';
  return [{ start: lineAt, end: lineAt, text: `${marks}<!-- backlog-roles-disable-next-line ${rule} -->${eol}` }];
}

function comment(document: Document, at: number, words: string): string {
  return isHash(document, at) ? `# backlog-roles-${words}` : `<!-- backlog-roles-${words} -->`;
}

/** Whether `#` begins a comment there: in YAML, and in Markdown's front matter. */
function isHash({ format, text }: Document, at: number): boolean {
  if (format === 'yaml') return true;
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!open || at < open[0].length) return false;
  const close = /^---[ \t]*$/m.exec(text.slice(open[0].length));
  return close !== null && at < open[0].length + close.index;
}

function isTableRow(text: string, lineAt: number): boolean {
  const end = text.indexOf('\n', lineAt);
  const line = text.slice(lineAt, end < 0 ? text.length : end);
  return /^\s{0,3}\|/.test(line) || (/[^\\]\|/.test(line) && !/^\s*(?:[-*+]|\d+[.)]|#{1,6})\s/.test(line));
}

/** Whether the line before opens a block scalar: `title: >-`. */
function inBlockScalar(text: string, lineAt: number): boolean {
  const before = text.slice(lineStart(text, Math.max(0, lineAt - 1)), lineAt);
  return /(?:^|[\s:-])[|>][-+0-9]{0,2}\s*(?:#.*)?$/.test(before.trimEnd()) && /\S/.test(before);
}

function lineEnd(text: string, at: number): number {
  const end = text.slice(at).search(/(?<![ \t])[ \t]*(?:[\r\n]|$)/);
  return at + end;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
