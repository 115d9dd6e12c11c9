import { structuredPatch } from 'diff';
import { safeText } from '../safe-text';
import type { Paint, Style } from '../style';

const styles: Readonly<Record<string, Style>> = { '+': 'green', '-': 'red' };

/** How a file changes, as a unified diff to be read; empty where it doesn't. */
export function unifiedDiff(shown: string, before: string, after: string, paint: Paint): string {
  const name = safeText(shown);
  const head = `${paint('bold', `--- ${name}`)}\n${paint('bold', `+++ ${name}`)}\n`;
  const { hunks } = structuredPatch(name, name, before, after, '', '', { context: 3 });
  const parts = hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => {
    const range = paint('blue', `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`);
    return [range, ...lines.map((line) => painted(line, paint))].map((line) => `${line}\n`).join('');
  });
  return parts.length === 0 ? '' : head + parts.join('');
}

function painted(line: string, paint: Paint): string {
  const sign = line.charAt(0);
  const text = sign + safeText(line.slice(1).replace(/\r$/, '').replaceAll('\t', '    '));
  const style = styles[sign];
  return style ? paint(style, text) : text;
}
