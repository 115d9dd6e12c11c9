import type { Severity } from '../../core';
import type { CheckedFile, Summary } from '../checking';
import { summaryLine } from './check-text';
import { commentText } from './markdown-text';

const signs: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', information: 'ℹ️', hint: '💡' };

/** `check --format markdown`: a heading with the summary and a table of the problems, for a comment or a summary page. */
export function checkMarkdown(files: readonly CheckedFile[], summary: Summary | undefined): string {
  const rows = files.flatMap(({ path, problems }) =>
    problems.map(({ severity, rule, message, line }) => {
      const where = `${commentText(path)}:${line}`;
      return `| ${signs[severity]} ${severity} | ${where} | ${commentText(message)} | ${commentText(rule)} |\n`;
    }),
  );
  const head = summary ? `### Backlog Roles: ${summaryLine(summary, files)}\n` : '';
  return rows.length === 0
    ? head
    : `${head}${head && '\n'}| | Where | What | Rule |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}
