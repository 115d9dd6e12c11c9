import * as vscode from 'vscode';
import type { Chip } from './chips';
import { Configs } from './configs';
import { registerContextKeys } from './context-keys';
import { Decorations } from './decorations';
import { registerDiagnostics } from './diagnostics';
import { Documents } from './documents';
import { GitIgnores } from './git-ignores';
import { productName } from './ids';
import { Membership } from './membership';
import { registerOnDemand } from './on-demand';
import { OtherFiles } from './other-files';
import { registerRoleGuide } from './role-guide';
import { registerRulePages } from './rule-pages';
import { registerStatus } from './status';
import { registerToggle } from './toggle';
import { TreatedFiles } from './treated-files';
import { readWords } from './words';

/** What `activate` returns, for the editor tests: VS Code itself does not tell what is drawn and read. */
export interface Exports {
  decorationsOf(uri: vscode.Uri): readonly Chip[];
  /** Whether only what edits touch is read again. */
  followsEdits(uri: vscode.Uri): boolean;
}

export function activate(context: vscode.ExtensionContext): Exports {
  const began = performance.now();
  const log = vscode.window.createOutputChannel(productName, { log: true });
  const words = readWords(context.extensionUri);
  words.catch((error) =>
    log.error('Without dist/words.json nothing can be read; please install the extension again.', error),
  );
  const configs = new Configs(words, log);
  const treated = new TreatedFiles(context.workspaceState);
  const ignored = new GitIgnores();
  const membership = new Membership(configs, treated, ignored, log);
  const documents: Documents = new Documents(configs, membership, (file) => files.around(file), log);
  const files = new OtherFiles(documents, configs, membership, log);
  const decorations = new Decorations(documents, context.extensionUri);
  context.subscriptions.push(
    log,
    configs,
    treated,
    ignored,
    documents,
    files,
    decorations,
    registerDiagnostics(documents, files),
    registerOnDemand(documents, files, treated, context.extensionUri),
    registerStatus(documents),
    registerContextKeys(documents),
    registerToggle(),
    registerRulePages(context.extensionUri),
    registerRoleGuide(documents, context.extensionUri),
  );
  documents.start();
  log.info(`Activated in ${(performance.now() - began).toFixed(1)} ms`);
  return { decorationsOf: (uri) => decorations.of(uri), followsEdits: (uri) => documents.follows(uri.toString()) };
}
