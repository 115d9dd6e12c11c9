import type { Severity } from '../../core';
import { markdownText } from '../../core/on-demand';
import type { CheckedFile, Summary } from '../checking';
import { safeText } from '../safe-text';
import { summaryLine } from './check-text';

const signs: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', information: 'ℹ️', hint: '💡' };

/** `check --format markdown`: a heading with the summary and a table of the problems, for a comment or a summary page. */
export function checkMarkdown(files: readonly CheckedFile[], summary: Summary): string {
  const rows = files.flatMap(({ path, problems }) =>
    problems.map(({ severity, rule, message, line }) => {
      const where = `${cell(path)}:${line}`;
      return `| ${signs[severity]} ${severity} | ${where} | ${cell(message)} | ${cell(rule)} |\n`;
    }),
  );
  const head = `### Backlog Roles: ${summaryLine(summary, files)}\n`;
  return rows.length === 0 ? head : `${head}\n| | Where | What | Rule |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

function cell(text: string): string {
  return markdownText(safeText(text));
}
