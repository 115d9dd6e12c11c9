import * as vscode from 'vscode';
import { equal, ok } from './assert';

const ID = 'backlog-roles.backlog-roles';

// A failure here means that nothing else of the suite can be trusted: the extension does not load in this host.
describe('the extension', () => {
  it('is present', () => {
    ok(vscode.extensions.getExtension(ID), `${ID} is not among the extensions of this host`);
  });

  it('activates', async () => {
    const extension = vscode.extensions.getExtension(ID);
    await extension?.activate();
    equal(extension?.isActive, true);
  });

  it('runs on the test workspace', async () => {
    const files = await vscode.workspace.findFiles('README.md');
    equal(files.length, 1);
  });
});
