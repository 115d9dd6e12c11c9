import * as vscode from 'vscode';
import type { Chip } from './chips';
import { registerCodeActions } from './code-actions';
import { registerAssignCommands } from './commands';
import { registerConfigFiles } from './config-files';
import { Configs } from './configs';
import { registerContextKeys } from './context-keys';
import { registerCreateCommands } from './create';
import { Decorations } from './decorations';
import { registerDiagnostics } from './diagnostics';
import { Documents } from './documents';
import { GitIgnores } from './git-ignores';
import { registerHover } from './hover';
import { productName } from './ids';
import { registerNavigation } from './navigation';
import { registerReport } from './report';
import { registerRoleGuide } from './role-guide';
import { registerRulePages } from './rule-pages';
import { registerStatus } from './status';
import { registerSuggest } from './suggest';
import { registerToggles } from './toggles';
import { TreatedFiles } from './treated-files';

/** What `activate` returns, for the editor tests: VS Code itself does not tell what is drawn. */
export interface Exports {
  decorationsOf(uri: vscode.Uri): readonly Chip[];
}

export function activate(context: vscode.ExtensionContext): Exports {
  const began = performance.now();
  const log = vscode.window.createOutputChannel(productName, { log: true });
  const configs = new Configs();
  const treated = new TreatedFiles(context.workspaceState);
  const ignored = new GitIgnores();
  const documents = new Documents(configs, treated, ignored, log);
  const decorations = new Decorations(documents, context.extensionUri);
  context.subscriptions.push(
    log,
    configs,
    treated,
    ignored,
    documents,
    decorations,
    registerDiagnostics(documents),
    registerConfigFiles(configs),
    registerCodeActions(documents),
    registerHover(documents),
    registerStatus(documents),
    registerContextKeys(documents),
    registerAssignCommands(documents),
    registerNavigation(documents),
    registerToggles(treated),
    registerCreateCommands(context.extensionUri),
    registerSuggest(documents, context.extensionUri),
    registerRulePages(),
    registerRoleGuide(documents, context.extensionUri),
    registerReport(documents, context.extensionUri),
  );
  documents.start();
  log.info(`Activated in ${(performance.now() - began).toFixed(1)} ms`);
  return { decorationsOf: (uri) => decorations.of(uri) };
}
