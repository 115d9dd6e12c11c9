import * as vscode from 'vscode';
import { closeAll, equal, extensionExports, fileUri, problemsOf, show, until, untilProblems } from './support';

const backlog = ['4 missing-owner', '6 duplicate-owner', '8 unquoted-handle', '10 placeholder-owner'];

describe('problems', () => {
  afterEach(closeAll);

  it('are shown for a backlog in YAML', async () => {
    await show('backlog.yaml');
    await untilProblems(fileUri('backlog.yaml'), backlog);
  });

  it('are shown for a roadmap in Markdown', async () => {
    await show('ROADMAP.md');
    await untilProblems(fileUri('ROADMAP.md'), ['8 placeholder-owner', '13 missing-owner']);
  });

  it('are one where a file names no owners at all', async () => {
    await show('epics.md');
    await untilProblems(fileUri('epics.md'), ['3 untracked-file']);
  });

  it('are none in other files', async () => {
    const uri = fileUri('backlog.yaml');
    await show('notes/plans.md');
    await show('backlog.yaml');
    await untilProblems(uri, backlog);
    equal(problemsOf(fileUri('notes/plans.md')), [], 'problems of a file of another name');
  });

  it('follow the typing', async () => {
    const uri = fileUri('backlog.yaml');
    const editor = await show('backlog.yaml');
    await untilProblems(uri, backlog);
    await editor.edit((builder) => builder.insert(new vscode.Position(4, 0), '    owner: PM\n'));
    await untilProblems(uri, ['7 duplicate-owner', '9 unquoted-handle', '11 placeholder-owner']);
  });

  it('are not set again by strokes that change none', async () => {
    const uri = fileUri('backlog.yaml');
    const editor = await show('backlog.yaml');
    await untilProblems(uri, backlog);
    const before = vscode.languages.getDiagnostics(uri);
    const title = editor.document.lineAt(1).range.end;
    await editor.edit((builder) => builder.insert(title, ' now'));
    // A hover waits until what is typed is read.
    await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, title);
    const after = vscode.languages.getDiagnostics(uri);
    equal(after.length, before.length, 'problems');
    equal(
      after.every((each, index) => each === before[index]),
      true,
      'they are the same objects',
    );
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), '# Ours\n'));
    await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, new vscode.Position(2, 12));
    equal(vscode.languages.getDiagnostics(uri)[0] === before[0], false, 'what has moved is the same object');
  });

  it('follow it by what is typed only, once that is loaded', async () => {
    const uri = fileUri('backlog.yaml');
    const { followsEdits } = await extensionExports();
    const editor = await show('backlog.yaml');
    await untilProblems(uri, backlog);
    await editor.edit((builder) => builder.insert(new vscode.Position(4, 0), '    owner: PM\n'));
    await untilProblems(uri, ['7 duplicate-owner', '9 unquoted-handle', '11 placeholder-owner']);
    // On a busy machine what follows edits may take longer to load than the first of them.
    for (let tries = 0; tries < 10 && !followsEdits(uri); tries += 1) {
      await editor.edit((builder) => builder.delete(new vscode.Range(4, 0, 5, 0)));
      await untilProblems(uri, backlog);
      await editor.edit((builder) => builder.insert(new vscode.Position(4, 0), '    owner: PM\n'));
      await untilProblems(uri, ['7 duplicate-owner', '9 unquoted-handle', '11 placeholder-owner']);
    }
    equal(followsEdits(uri), true, 'after the first edits');
  });

  it('follow what is typed while a large file, of which edits cannot be followed, is read again', async () => {
    const uri = fileUri('backlog.yaml');
    const editor = await show('backlog.yaml');
    await untilProblems(uri, backlog);
    const tasks = Array.from({ length: 700 }, (_, at) => `  - title: Task ${at}\n    status: todo\n    owner: PO\n`);
    const text = `items:\n${tasks.join('')}  - title: Last\n`;
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((builder) => builder.replace(whole, text));
    await untilProblems(uri, ['2102 missing-owner']);
    for (const again of [1, 2]) {
      // A bracket that nothing closes: all below it has to be told anew.
      await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), 'note: [\n'));
      for (let count = 0; count < 4; count += 1) {
        // As fast as somebody types; what is found does not depend on it.
        await new Promise((resolve) => setTimeout(resolve, 30));
        await editor.edit((builder) => builder.insert(new vscode.Position(2, 15), String(count)));
      }
      await editor.edit((builder) => builder.insert(new vscode.Position(2103, 0), `  - title: Later ${again}\n`));
      await untilProblems(uri, [
        '1 invalid-syntax',
        ...[2103, 2104, 2105].slice(0, again + 1).map((line) => `${line} missing-owner`),
      ]);
      await editor.edit((builder) => builder.delete(new vscode.Range(0, 0, 1, 0)));
      await untilProblems(
        uri,
        [2102, 2103, 2104].slice(0, again + 1).map((line) => `${line} missing-owner`),
      );
    }
  });

  it('go when the file is closed', async () => {
    // As a person opens it: the editor keeps what an extension opens for minutes.
    const uri = fileUri('sprint/backlog.yaml');
    await vscode.commands.executeCommand('vscode.open', uri);
    await untilProblems(uri, ['8 missing-owner']);
    await closeAll();
    await untilProblems(uri, []);
  });

  it('link to a page on their rule', async () => {
    await show('backlog.yaml');
    await untilProblems(fileUri('backlog.yaml'), backlog);
    const [first] = vscode.languages.getDiagnostics(fileUri('backlog.yaml'));
    const target = typeof first?.code === 'object' ? first.code.target : undefined;
    if (!target) throw new Error('The problem has no link');
    const page = await vscode.workspace.openTextDocument(target);
    equal(page.languageId, 'markdown', 'language of the page');
    equal(page.lineAt(0).text.startsWith('# '), true, 'the page has a title');
    // As a click on the code opens it: rendered.
    await vscode.commands.executeCommand('vscode.open', target);
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    equal(
      input instanceof vscode.TabInputCustom && input.viewType,
      'vscode.markdown.preview.editor',
      'editor of the page',
    );
  });
});

describe('.gitignore', () => {
  const ignored = () => fileUri('team/.gitignore');

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(ignored()).then(undefined, () => undefined);
  });

  it('keeps a file from being read for as long as it names it', async () => {
    const uri = fileUri('team/backlog.yaml');
    await show('team/backlog.yaml');
    await untilProblems(uri, ['8 missing-owner']);
    await vscode.workspace.fs.writeFile(ignored(), new TextEncoder().encode('backlog.*\n'));
    await untilProblems(uri, []);
    await vscode.workspace.fs.delete(ignored());
    await untilProblems(uri, ['8 missing-owner']);
  });
});

describe('the config file', () => {
  const config = () => fileUri('team/.backlog-roles.yaml');
  const write = (text: string) => vscode.workspace.fs.writeFile(config(), new TextEncoder().encode(text));

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(config()).then(undefined, () => undefined);
  });

  it('changes what is reported, and its loss changes it back', async () => {
    const uri = fileUri('team/backlog.yaml');
    await show('team/backlog.yaml');
    await untilProblems(uri, ['8 missing-owner']);
    await write('rules:\n  missing-owner: off\n');
    await untilProblems(uri, []);
    await vscode.workspace.fs.delete(config());
    await untilProblems(uri, ['8 missing-owner']);
  });

  it('holds as it is typed, saved or not', async () => {
    const uri = fileUri('team/backlog.yaml');
    await write('rules: {}\n');
    await show('team/backlog.yaml');
    await untilProblems(uri, ['8 missing-owner']);
    const editor = await show('team/.backlog-roles.yaml');
    await editor.edit((builder) => builder.replace(new vscode.Range(0, 7, 0, 9), '\n  missing-owner: off'));
    await untilProblems(uri, []);
    equal(editor.document.isDirty, true, 'the config is not saved');
  });

  it('is told what is wrong in it', async () => {
    await write('rules:\n  mising-owner: off\n');
    await show('team/.backlog-roles.yaml');
    await untilProblems(config(), ['2 invalid-config']);
  });

  it('is told which of its patterns name no file', async () => {
    await write('files:\n  backlog: [backlog.yaml, nowhere.md]\n');
    await show('team/.backlog-roles.yaml');
    await untilProblems(config(), ['2 invalid-config']);
  });
});

// Without this a later suite could wait for an event that has already been.
describe('waiting', () => {
  it('ends at once where the condition holds', () => until(vscode.languages.onDidChangeDiagnostics, () => true));
});
