import * as vscode from 'vscode';
import { checkConfig, filePatterns } from '../core/config-files';
import { configNames, fileMatcher, Lines, type Problem, touches } from '../core/index';
import { type ConfigFile, Configs } from './configs';
import { toRangeIn, toSeverity, toSpan, toTextEdit } from './convert';
import { productName } from './ids';
import { rulePage } from './rule-pages';

// The extension loads this module where there is a config file, and reads and changes such files with it.
export { configEdits, readConfig } from '../core/config-files';

const rule = 'invalid-config';
const selector: vscode.DocumentSelector = { pattern: `**/{${configNames.join(',')}}` };

/** Files looked at for those that a config lists. In a larger folder nobody says that a pattern names none. */
const most = 20_000;

/** Shows what is wrong in the config files that were read, and offers what most likely was meant. */
export function registerConfigFiles(configs: Configs): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('backlog-roles-config');
  /** The reading that is shown of each file: a search that ends later than the next reading began is dropped. */
  const shown = new Map<string, ConfigFile>();
  return vscode.Disposable.from(
    collection,
    configs.onDidRead(async (file) => {
      const key = file.uri.toString();
      shown.set(key, file);
      const diagnostics = checkConfig(file.text, file.uri.path).map((problem) => toDiagnostic(problem, file));
      collection.set(file.uri, diagnostics);
      const unmatched = await unmatchedPatterns(file);
      if (unmatched.length > 0 && shown.get(key) === file) collection.set(file.uri, [...diagnostics, ...unmatched]);
    }),
    configs.onDidChange((uri) => {
      shown.delete(uri.toString());
      collection.delete(uri);
    }),
    vscode.languages.registerCodeActionsProvider(
      selector,
      { provideCodeActions: (document, range) => (Configs.isConfig(document.uri) ? actions(document, range) : []) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function toDiagnostic({ span, message, severity }: Omit<Problem, 'rule'>, file: ConfigFile) {
  const range = toRangeIn(new Lines(file.text), span);
  const diagnostic = new vscode.Diagnostic(range, message, toSeverity(severity));
  diagnostic.source = productName;
  diagnostic.code = { value: rule, target: rulePage(rule) };
  return diagnostic;
}

/** The patterns of `files` that name no file below the config's folder. */
async function unmatchedPatterns(file: ConfigFile): Promise<vscode.Diagnostic[]> {
  const patterns = filePatterns(file.text, file.uri.path);
  const severity = file.config.rules[rule] ?? 'error';
  if (patterns.length === 0 || severity === 'off') return [];
  const folder = vscode.Uri.joinPath(file.uri, '..');
  const all = new vscode.RelativePattern(folder, '**/*.{md,markdown,yaml,yml}');
  const uris = await vscode.workspace.findFiles(all, '**/{node_modules,.git}/**', most);
  if (uris.length === most) return [];
  const paths = uris.map(({ path }) => path.slice(folder.path.replace(/\/?$/, '/').length));
  const unmatched = patterns.filter((pattern) => {
    const files = { ...file.config.files, backlog: [pattern.value], roadmap: [] };
    const match = fileMatcher({ ...file.config, files });
    return !paths.some((path) => match(path)?.listed);
  });
  const message = 'Correct or remove this pattern: it names no file';
  return unmatched.map(({ span }) => toDiagnostic({ span, message, severity }, file));
}

function actions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
  const place = toSpan(document, range);
  const problems = checkConfig(document.getText(), document.uri.path).filter(({ span }) => touches(span, place));
  return problems.flatMap(({ fixes }) =>
    fixes.flatMap(({ title, change }) => {
      if (change.kind !== 'text') return [];
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.set(
        document.uri,
        change.edits.map((edit) => toTextEdit(document, edit)),
      );
      return action;
    }),
  );
}
