import * as vscode from 'vscode';
import type { Actions } from './actions';
import type { Documents } from './documents';
import { commands } from './ids';
import type { OtherFiles } from './other-files';
import { candidates, codeActionKinds } from './selectors';
import type { TreatedFiles } from './treated-files';

/** The commands that are not loaded before somebody runs one of them or looks for fixes. */
const onDemand = [
  commands.assignToProductOwner,
  commands.assignToProductManager,
  commands.makeShared,
  commands.assignToPerson,
  commands.waiveOwner,
  commands.clearOwner,
  commands.setFileDefault,
  commands.setSectionDefault,
  commands.suggestOwners,
  commands.showReport,
  commands.createConfig,
  commands.createSample,
  commands.nextUnowned,
  commands.previousUnowned,
  commands.treatAsBacklog,
] as const;

/** Offers what `actions` does, and loads it when it is first wanted: opening a backlog needs nothing of it. */
export function registerOnDemand(
  documents: Documents,
  files: OtherFiles,
  treated: TreatedFiles,
  extension: vscode.Uri,
): vscode.Disposable {
  let loading: Promise<Actions> | undefined;
  let loaded: Actions | undefined;
  const load = async () => {
    const { registerActions } = await import('./actions');
    for (const standIn of standIns) standIn.dispose();
    loaded = registerActions(documents, files, treated, extension);
    return loaded;
  };
  const actions = () => {
    loading ??= load().catch((error) => {
      // Who asks again gets another try.
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const standIns = onDemand.map((command) =>
    vscode.commands.registerCommand(command, async (...given: unknown[]) => {
      await actions();
      return vscode.commands.executeCommand(command, ...given);
    }),
  );
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async (...given) => (await actions()).codeActions.provideCodeActions(...given),
    resolveCodeAction: async (...given) => (await actions()).codeActions.resolveCodeAction(...given),
  };
  return vscode.Disposable.from(
    ...standIns,
    vscode.languages.registerHoverProvider(candidates, {
      provideHover: async (...given) => (await actions()).hover.provideHover(...given),
    }),
    vscode.languages.registerCodeActionsProvider(candidates, provider, {
      providedCodeActionKinds: Object.values(codeActionKinds),
    }),
    { dispose: () => loaded?.dispose() },
  );
}
