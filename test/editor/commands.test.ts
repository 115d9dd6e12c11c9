import * as vscode from 'vscode';
import { closeAll, cursorsAt, equal, extensionExports, fileUri, show, until, untilProblems } from './support';

const backlog = ['4 missing-owner', '6 duplicate-owner', '8 unquoted-handle', '10 placeholder-owner'];
const run = (command: string, argument?: unknown) =>
  vscode.commands.executeCommand(`backlogRoles.${command}`, argument);

describe('commands', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await show('backlog.yaml');
    await untilProblems(fileUri('backlog.yaml'), backlog);
  });
  afterEach(closeAll);

  it('act on every cursor, stay there, and are undone in one step', async () => {
    const before = editor.document.getText();
    cursorsAt(editor, 'Sign in', 'Sign out', 'Import from');
    const cursors = editor.selections.map(({ active }) => editor.document.lineAt(active.line).text);
    await run('assignToProductManager');
    const after = before
      .replace('Sign in\n    owner: PO', 'Sign in\n    owner: PM')
      .replace('Sign out\n', 'Sign out\n    owner: PM\n')
      .replace('owner: TBD', 'owner: PM');
    equal(editor.document.getText(), after, 'the text');
    equal(
      editor.selections.map(({ active }) => editor.document.lineAt(active.line).text),
      cursors,
      'the lines of the cursors',
    );
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), before, 'the text after one undo');
  });

  it('act on every title in a selection', async () => {
    editor.selection = new vscode.Selection(1, 0, 4, 0);
    await run('assignToPerson', { name: 'Ana Lima' });
    const owners = editor.document.getText().match(/owner: .*/g);
    equal(owners?.slice(0, 3), ['owner: Ana Lima', 'owner: Ana Lima', 'owner: [PO, PM]'], 'owners');
  });

  it('write the suggested owners, undone in one step', async () => {
    const before = editor.document.getText();
    await editor.edit((builder) => {
      const text = before.replace('Sign out', 'Market research').replace('Import from CSV', 'Fix the bugs of sprint 3');
      builder.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), text);
    });
    const changed = editor.document.getText();
    await run('suggestOwners', { all: true });
    equal(
      editor.document.getText(),
      changed
        .replace('Market research\n', 'Market research\n    owner: PM\n')
        .replace('sprint 3\n    owner: TBD', 'sprint 3\n    owner: PO'),
      'the text',
    );
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), changed, 'the text after one undo');
  });

  it('go to the next item without owner, and round', async () => {
    cursorsAt(editor, 'stories');
    const lines: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      await run('goToNextUnownedItem');
      lines.push(editor.selection.active.line + 1);
    }
    equal(lines, [4, 9, 4], 'lines of the cursor');
    await run('goToPreviousUnownedItem');
    equal(editor.selection.active.line + 1, 9, 'line before the first one');
  });

  it('remove an owner', async () => {
    cursorsAt(editor, 'Sign in');
    await run('clearOwner');
    equal(editor.document.lineAt(2).text, '  - title: Sign out', 'the line below the title');
  });
});

describe('a file of another name', () => {
  afterEach(closeAll);

  it('is read when the user says so', async () => {
    await show('notes/plans.md');
    await run('treatThisFileAsBacklog');
    await untilProblems(fileUri('notes/plans.md'), ['6 missing-owner']);
  });
});

describe('the sample', () => {
  it('is created beside what is there', async () => {
    const before = await vscode.workspace.fs.readFile(fileUri('backlog.yaml'));
    await show('backlog.yaml');
    await run('createSampleBacklog');
    const after = await vscode.workspace.fs.readFile(fileUri('backlog.yaml'));
    equal(new TextDecoder().decode(after), new TextDecoder().decode(before), 'the file that was there');
    const sample = fileUri('sample-2.backlog.yaml');
    await until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(sample).length > 2);
    await closeAll();
    await Promise.all([sample, fileUri('sample-2.roadmap.md')].map((uri) => vscode.workspace.fs.delete(uri)));
  });
});

describe('marks', () => {
  afterEach(closeAll);

  it('stand at each item', async () => {
    await show('backlog.yaml');
    await untilProblems(fileUri('backlog.yaml'), backlog);
    const { decorationsOf } = await extensionExports();
    equal(
      decorationsOf(fileUri('backlog.yaml')).map(({ item, label }) => `${item.title.value}: ${label}`),
      [
        'Sign in: PO',
        'Sign out: ?',
        'Reset the password: !',
        'Export as CSV: @ana',
        'Import from CSV: ?',
        'Stay signed in: PM',
      ],
      'chips',
    );
  });

  it('tint the cell in a table, and leave closed items alone', async () => {
    const editor = await show('ROADMAP.md');
    await untilProblems(fileUri('ROADMAP.md'), ['8 placeholder-owner', '13 missing-owner']);
    const { decorationsOf } = await extensionExports();
    equal(
      decorationsOf(fileUri('ROADMAP.md')).map(({ label, cells: [cell], after }) => {
        return cell ? editor.document.getText().slice(cell.start, cell.end) : `${label} at ${after}`;
      }),
      [
        ' PM ',
        '       ',
        `PO at ${editor.document.getText().indexOf(' (owner: PO)')}`,
        expectedAfter(editor, 'Dark mode'),
      ],
      'marks',
    );
  });

  it('are none where a file names no owners', async () => {
    await show('epics.md');
    await untilProblems(fileUri('epics.md'), ['3 untracked-file']);
    equal((await extensionExports()).decorationsOf(fileUri('epics.md')), [], 'chips');
  });
});

function expectedAfter(editor: vscode.TextEditor, title: string): string {
  return `? at ${editor.document.getText().indexOf(title) + title.length}`;
}

describe('the ownership report', () => {
  afterEach(closeAll);

  it('opens once, beside the text', async () => {
    await show('backlog.yaml');
    await run('showOwnershipReport');
    await run('showOwnershipReport');
    const reports = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(
          ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('backlogRoles.report'),
        );
    await until(vscode.window.tabGroups.onDidChangeTabs, () => reports().length > 0);
    equal(reports().length, 1, 'number of reports');
  });
});

describe('the role guide', () => {
  afterEach(closeAll);

  it('opens rendered', async () => {
    await show('backlog.yaml');
    await run('openRoleGuide');
    const isShown = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(({ input }) => input instanceof vscode.TabInputCustom && input.uri.scheme === 'backlog-roles-guide');
    equal(await until(vscode.window.tabGroups.onDidChangeTabs, isShown), true, 'the page is shown');
    const uri = vscode.Uri.from({ scheme: 'backlog-roles-guide', path: '/Role Guide.md' });
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    equal(text.includes('| Ensure quality | ✔ |'), true, 'a row of the role model is in it');
  });
});
