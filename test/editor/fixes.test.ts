import * as vscode from 'vscode';
import { closeAll, cursorsAt, equal, fileUri, show, untilProblems } from './support';

const backlog = ['4 missing-owner', '6 duplicate-owner', '8 unquoted-handle', '10 placeholder-owner'];

async function actions(editor: vscode.TextEditor, kind: vscode.CodeActionKind): Promise<readonly vscode.CodeAction[]> {
  const { document, selection } = editor;
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, selection, kind.value, 50);
}

async function apply(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
  const action = actions.find((each) => each.title === title);
  if (!action?.edit) throw new Error(`There is no ${title} among ${actions.map((each) => each.title).join(', ')}`);
  await vscode.workspace.applyEdit(action.edit);
}

describe('fixes', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await show('backlog.yaml');
    await untilProblems(fileUri('backlog.yaml'), backlog);
  });
  afterEach(closeAll);

  it('give an item an owner', async () => {
    cursorsAt(editor, 'Sign out');
    await apply(await actions(editor, vscode.CodeActionKind.QuickFix), 'Assign to Product Owner');
    equal(editor.document.lineAt(4).text, '    owner: PO', 'the line below the title');
    await untilProblems(editor.document.uri, ['7 duplicate-owner', '9 unquoted-handle', '11 placeholder-owner']);
  });

  it('are offered only where their problem is', async () => {
    cursorsAt(editor, 'Sign in');
    equal((await actions(editor, vscode.CodeActionKind.QuickFix)).length, 0, 'fixes at an item without problems');
  });

  it('give any item another owner', async () => {
    cursorsAt(editor, 'Sign in');
    await apply(await actions(editor, vscode.CodeActionKind.RefactorRewrite), 'Assign to Product Manager');
    equal(editor.document.lineAt(2).text, '    owner: PM', 'the owner of the first item');
  });

  it('decide nothing by themselves', async () => {
    const all = await actions(editor, vscode.CodeActionKind.SourceFixAll.append('backlogRoles'));
    equal(all.length, 1, 'fix-all actions');
    const before = editor.document.getText();
    await apply(all, all[0]?.title ?? '');
    equal(editor.document.getText(), before.replace('owner: @ana', 'owner: "@ana"'), 'the text');
  });
});

describe('fixes of a file that names no owners', () => {
  const config = () => fileUri('.backlog-roles.yaml');

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(config()).then(undefined, () => undefined);
  });

  it('create the config file, which then holds', async () => {
    const editor = await show('epics.md');
    await untilProblems(fileUri('epics.md'), ['3 untracked-file']);
    cursorsAt(editor, 'Import calendars');
    // The editor's own way to apply an action: a created file does not survive the one that tests go elsewhere.
    await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
    const lines = [3, 4, 5, 6];
    await untilProblems(
      fileUri('epics.md'),
      lines.map((line) => `${line} missing-owner`),
    );
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(config()));
    equal(text.includes('epics.md'), true, `the config names the file: ${text}`);
  });
});
