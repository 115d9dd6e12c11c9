import * as vscode from 'vscode';
import type { Item } from '../core/index';
import { type ModelWords, type Suggestion, suggestOwners } from '../core/on-demand';
import { applyToItems } from './apply';
import { tell } from './commands';
import type { Documents, Read } from './documents';
import { commands } from './ids';

interface Choice extends vscode.QuickPickItem {
  readonly suggestion: Suggestion;
}

/** *Suggest Owners…*: lists who might own what nobody owns, and why; what is ticked is written in one step. */
export function registerSuggest(documents: Documents, extension: vscode.Uri): vscode.Disposable {
  // The words are read when they are first needed: most sessions never ask.
  const asset = vscode.Uri.joinPath(extension, 'media', 'suggestions.json');
  return vscode.commands.registerCommand(commands.suggestOwners, async (argument: unknown) => {
    const editor = vscode.window.activeTextEditor;
    const read = editor && (await documents.current(editor.document));
    if (!read) return;
    const words: ModelWords = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(asset)));
    const choices = choicesOf(suggestOwners(read.analysis, read.scope.config, words), read);
    // A caller that has asked already passes `{ all: true }`.
    const picked = Object(argument).all === true ? choices : await pick(choices);
    if (!picked) return;
    const indexOf = (item: Item, { analysis }: Read) => analysis.document.items.indexOf(item);
    const chosen = new Map(picked.map(({ suggestion }) => [indexOf(suggestion.item, read), suggestion]));
    const outcome = await applyToItems(
      editor,
      documents,
      (now) =>
        now.analysis.document.items.filter((item, index) => {
          // A file that changed while the list was open may have other items at these places.
          return chosen.get(index)?.item.title.value === item.title.value;
        }),
      (item, now) => {
        const role = chosen.get(indexOf(item, now))?.role;
        return role ? { kind: 'assign', item, to: { kind: 'role', role } } : { kind: 'clear', item };
      },
    );
    tell(outcome, 'No item was changed.');
  });
}

function choicesOf(all: readonly Suggestion[], { scope }: Read): readonly Choice[] {
  return all.flatMap((suggestion) => {
    const { item, role, confidence, reasons } = suggestion;
    if (!role) return [];
    return {
      suggestion,
      label: plain(item.title.value),
      description: `${plain(scope.config.roles[role].label)}, ${Math.round(confidence * 100)} %`,
      detail: plain(reasons.join(' · ')),
    };
  });
}

async function pick(choices: readonly Choice[]): Promise<readonly Choice[] | undefined> {
  if (choices.length > 0) {
    return vscode.window.showQuickPick(choices, {
      title: 'Suggest Owners',
      placeHolder: 'Tick the items to assign',
      canPickMany: true,
      matchOnDescription: true,
      matchOnDetail: true,
    });
  }
  void vscode.window.showInformationMessage('There is no open item without an owner that tells the roles apart.');
  return undefined;
}

/** A text of the file in which nothing is taken for an icon. */
function plain(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
