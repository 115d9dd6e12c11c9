import * as vscode from 'vscode';
import { closeAll, equal, fileUri, show, untilProblems } from './support';

async function hoverAt(editor: vscode.TextEditor, text: string): Promise<string> {
  const position = editor.document.positionAt(editor.document.getText().indexOf(text) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((each) => (typeof each === 'string' ? each : each.value)).join('\n');
}

describe('the hover', () => {
  afterEach(closeAll);

  it('says who owns an item and where that is written', async () => {
    const editor = await show('backlog.yaml');
    await untilProblems(fileUri('backlog.yaml'), [
      '4 missing-owner',
      '6 duplicate-owner',
      '8 unquoted-handle',
      '10 placeholder-owner',
    ]);
    const text = (await hoverAt(editor, 'Sign in')).replace(/&nbsp;/g, ' ');
    equal([/Product Owner/.test(text), /line 3/.test(text)], [true, true], `owner and line in ${text}`);
  });
});
