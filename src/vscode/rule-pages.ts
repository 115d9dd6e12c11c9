import * as vscode from 'vscode';
import { type RuleInfo, ruleInfos } from '../core/index';
import { docsScheme } from './ids';

/**
 * The page that documents a rule: a read-only Markdown file that the editor makes itself, so that it opens offline, on
 * the web and from wherever a diagnostic's code is clicked. The manifest has the editor show it rendered.
 */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: docsScheme, path: `/rules/${rule}.md` });
}

export function registerRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(docsScheme, {
    provideTextDocumentContent: ({ path }) => {
      const id = path.match(/^\/rules\/(.+)\.md$/)?.[1];
      const rule = ruleInfos.find((each) => each.id === id);
      return rule ? pageOf(rule) : undefined;
    },
  });
}

function pageOf({ id, summary, why, level, everywhere, example }: RuleInfo): string {
  const fence = (text: string) => `\`\`\`\`${example.language}\n${text.trimEnd()}\n\`\`\`\`\n`;
  const config = example.config
    ? `With this in \`.backlog-roles.yaml\`:\n\n\`\`\`yaml\n${example.config}\n\`\`\`\n`
    : '';
  const where = everywhere ? 'in every backlog and roadmap' : 'in files that say who owns what';
  return [
    `# ${id}`,
    `**${summary}**`,
    why,
    `Reported ${level === 'off' ? 'only where the config file asks for it,' : `as **${level}**`} ${where}.`,
    '## Reported',
    config,
    example.elsewhere ? `Beside this file:\n\n${fence(example.elsewhere)}Reported here:` : '',
    fence(example.bad),
    '## Fine',
    fence(example.good),
    '## Change the level, or turn it off',
    `In \`.backlog-roles.yaml\`: \`off\`, \`hint\`, \`information\`, \`warning\` or \`error\`.`,
    `\`\`\`yaml\nrules:\n  ${id}: off\n\`\`\``,
    'For one item, put a comment on the line above it:',
    example.language === 'yaml'
      ? `\`\`\`yaml\n# backlog-roles-disable-next-line ${id}\n\`\`\``
      : `\`\`\`markdown\n<!-- backlog-roles-disable-next-line ${id} -->\n\`\`\``,
    '',
  ].join('\n\n');
}
