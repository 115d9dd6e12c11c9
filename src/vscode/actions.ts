import * as vscode from 'vscode';
import { type CodeActions, codeActionsOf } from './code-actions';
import { registerAssignCommands } from './commands';
import { registerCreateCommands } from './create';
import type { Documents } from './documents';
import { hoverOf } from './hover';
import { registerNavigation } from './navigation';
import type { OtherFiles } from './other-files';
import { registerReport } from './report';
import { registerSuggest } from './suggest';
import { registerTreat } from './treat';
import type { TreatedFiles } from './treated-files';

export { roleGuide } from '../core/on-demand';

/** What people ask for, in difference to what they see without asking. */
export interface Actions extends vscode.Disposable {
  readonly codeActions: CodeActions;
  readonly hover: vscode.HoverProvider;
}

/** Registers the commands that `on-demand` names. */
export function registerActions(
  documents: Documents,
  files: OtherFiles,
  treated: TreatedFiles,
  extension: vscode.Uri,
): Actions {
  const commands = vscode.Disposable.from(
    registerAssignCommands(documents),
    registerCreateCommands(extension),
    registerNavigation(documents),
    registerSuggest(documents, extension),
    registerReport(documents, files, extension),
    registerTreat(treated),
  );
  return { codeActions: codeActionsOf(documents, files), hover: hoverOf(documents), dispose: () => commands.dispose() };
}
