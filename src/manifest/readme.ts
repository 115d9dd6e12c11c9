import type { RuleDocs } from '../core/rule';
import { ruleDocs } from '../core/rule-docs';

/** README's section about the rules: a table of them all, then for each its reason and its examples. */
export function readmeRules(): string {
  const rows = ruleDocs.map(({ rule: { id, level }, summary }) => `| [\`${id}\`](#${id}) | ${level} | ${summary} |`);
  const table = ['| rule | default | what holds when it is content |', '| --- | --- | --- |', ...rows].join('\n');
  const opened = '<details>\n<summary>Each rule with its reason and an example</summary>';
  return [table, opened, ...ruleDocs.map(section), '</details>'].join('\n\n');
}

function section({ rule: { id, everywhere }, why, example }: RuleDocs): string {
  const where = everywhere ? ['Also in files that track no owners.'] : [];
  return [
    `### ${id}`,
    [why, ...where].join(' '),
    ...(example.config === undefined ? [] : ['With this config:', fenced('yaml', example.config)]),
    ...(example.elsewhere === undefined ? [] : ['Beside this file:', fenced(example.language, example.elsewhere)]),
    'Reported:',
    fenced(example.language, example.bad),
    'Fine:',
    fenced(example.language, example.good),
  ].join('\n\n');
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** The README with its rule section, between `<!-- rules -->` and `<!-- /rules -->`, as the code has it. */
export function withRules(readme: string): string {
  const start = readme.indexOf(opening);
  const end = readme.indexOf(closing, start);
  if (start < 0 || end < 0) return readme;
  return `${readme.slice(0, start + opening.length)}\n\n${readmeRules()}\n\n${readme.slice(end)}`;
}

const opening = '<!-- rules -->';
const closing = '<!-- /rules -->';
