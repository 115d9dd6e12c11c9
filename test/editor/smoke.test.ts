import * as vscode from 'vscode';

const ID = 'backlog-roles.backlog-roles';

// A failure here means that nothing else of the suite can be trusted: the extension does not load in this host.
describe('the extension', () => {
  it('is present', () => {
    if (!vscode.extensions.getExtension(ID)) throw new Error(`${ID} is not among the extensions of this host`);
  });

  it('activates', async () => {
    const extension = vscode.extensions.getExtension(ID);
    await extension?.activate();
    if (!extension?.isActive) throw new Error(`${ID} is not active`);
  });

  it('runs on the test workspace', async () => {
    const files = await vscode.workspace.findFiles('README.md');
    if (files.length !== 1) throw new Error('README.md of test/editor/workspace is not in the workspace');
  });
});
