import * as vscode from 'vscode';
import { checkWorkspace, tellProgress } from './check-workspace';
import type { Configs } from './configs';
import type { Documents } from './documents';
import type { Membership } from './membership';
import { WorkspaceFiles } from './workspace-files';

/** What `other-files` loads. */
export interface Workspace extends vscode.Disposable {
  readonly files: WorkspaceFiles;
  /** Shows the problems of all files, and says how many there are. */
  check(): Promise<void>;
}

export function openWorkspace(documents: Documents, configs: Configs, membership: Membership): Workspace {
  const files = new WorkspaceFiles(documents, configs, membership);
  const both = vscode.Disposable.from(files, tellProgress(files));
  return { files, check: () => checkWorkspace(files), dispose: () => both.dispose() };
}
