import type { RuleDocs } from '../core/rule';

/** The Markdown page that documents a rule: the editor opens it from a diagnostic's code. */
export function rulePage({ rule: { id, level, everywhere }, summary, why, example }: RuleDocs): string {
  const { language, config, elsewhere, bad, good } = example;
  const where = everywhere ? 'in every backlog and roadmap' : 'in files that say who owns what';
  const comment =
    language === 'yaml' ? `# backlog-roles-disable-next-line ${id}` : `<!-- backlog-roles-disable-next-line ${id} -->`;
  const parts = [
    `# ${id}`,
    `**${summary}**`,
    why,
    `Reported ${level === 'off' ? 'only where the config file asks for it,' : `as **${level}**`} ${where}.`,
    '## Reported',
    ...(config === undefined ? [] : ['With this in `.backlog-roles.yaml`:', fenced('yaml', config)]),
    ...(elsewhere === undefined ? [] : ['Beside this file:', fenced(language, elsewhere), 'Reported here:']),
    fenced(language, bad),
    '## Fine',
    fenced(language, good),
    '## Change the level, or turn it off',
    'In `.backlog-roles.yaml`: `off`, `hint`, `information`, `warning` or `error`.',
    fenced('yaml', `rules:\n  ${id}: off`),
    'For one item, put a comment on the line above it:',
    fenced(language, comment),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A fence that is longer than any in the examples. */
function fenced(language: string, text: string): string {
  return `\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``;
}
