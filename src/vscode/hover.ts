import * as vscode from 'vscode';
import { type Item, Lines, type Owner, touches } from '../core/index';
import { toRange } from './convert';
import type { Documents, Read } from './documents';
import { ownerSentence, whySentence } from './sentences';

/** Says over a title or an owner who owns the item, why, and what is wrong with it. */
export function hoverOf(documents: Documents): vscode.HoverProvider {
  return {
    async provideHover(document, position, token) {
      const read = await documents.current(document);
      if (!read?.analysis.tracked || token.isCancellationRequested) return undefined;
      const offset = document.offsetAt(position);
      const place = { start: offset, end: offset };
      for (const [item, owner] of read.analysis.owners) {
        const span = [item.title.span, ...item.claims.map((claim) => claim.whole)].find((each) => touches(each, place));
        if (span) return new vscode.Hover(textOf(item, owner, offset, read), toRange(document, span));
      }
      return undefined;
    },
  };
}

/**
 * Untrusted Markdown with nothing from the file in it but escaped text. Of the problems, those that stand elsewhere: the
 * ones under the pointer the editor shows by itself.
 */
function textOf(item: Item, owner: Owner, offset: number, { analysis, scope }: Read): vscode.MarkdownString {
  const lines = new Lines(analysis.document.text);
  const result = new vscode.MarkdownString();
  result
    .appendMarkdown('**')
    .appendText(oneLine(ownerSentence(owner, scope.config)))
    .appendMarkdown('**');
  const why = whySentence(owner, lines);
  if (why) result.appendMarkdown('\n\n').appendText(oneLine(why));
  const spans = [item.title.span, ...item.claims.map((claim) => claim.whole)];
  for (const { message, span, rule } of analysis.problems) {
    if (touches(span, { start: offset, end: offset }) || !spans.some((each) => touches(each, span))) continue;
    const place = `Line ${lines.lineAt(span.start) + 1}: ${message}`;
    result.appendMarkdown('\n\n').appendText(oneLine(place)).appendMarkdown(` \`${rule}\``);
  }
  return result;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
