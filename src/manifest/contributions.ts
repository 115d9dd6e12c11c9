import { configNames } from '../core/config/names';
import { docsScheme, guideScheme, productName, submenu } from '../vscode/ids';
import { colors } from './colors';
import { configuration } from './configuration';
import { commandContributions, menus } from './menus';

/** A TextMate grammar that marks owners inside the grammars of Markdown and YAML. */
export interface InjectionGrammar {
  /** Relative to the extension: `./syntaxes/….json`. */
  readonly path: string;
  readonly scopeName: string;
}

const schema = './media/config.schema.json';
const json = configNames.filter((name) => name.endsWith('.json'));
const yaml = configNames.filter((name) => !name.endsWith('.json'));

/** The sections of package.json that follow from the code. A test keeps the file equal to them. */
export function manifest(grammars: readonly InjectionGrammar[]) {
  return {
    icon: 'media/icon.png',
    categories: ['Linters', 'Visualization', 'Other'],
    keywords: ['backlog', 'roadmap', 'product owner', 'product manager', 'ownership', 'yaml', 'markdown', 'lint'],
    activationEvents: ['onLanguage:markdown', 'onLanguage:yaml'],
    capabilities: {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: { supported: true },
    },
    contributes: {
      commands: commandContributions,
      submenus: [{ id: submenu, label: productName }],
      menus,
      configuration,
      configurationDefaults: {
        // The pages that document the rules and the roles open rendered.
        'workbench.editorAssociations': {
          [`${docsScheme}:/**/*.md`]: 'vscode.markdown.preview.editor',
          [`${guideScheme}:/*.md`]: 'vscode.markdown.preview.editor',
        },
      },
      colors,
      // Their selectors say where they hold; front matter is YAML within Markdown.
      grammars: grammars.map((grammar) => ({ ...grammar, injectTo: ['text.html.markdown', 'source.yaml'] })),
      jsonValidation: [{ fileMatch: json, url: schema }],
      yamlValidation: [{ fileMatch: yaml, url: schema }],
    },
  };
}
