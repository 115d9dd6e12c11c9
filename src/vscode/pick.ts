import * as vscode from 'vscode';
import type { Assignment } from '../core/index';
import type { Read } from './documents';

/** Asks for a person or team: one of those that the config or the file names, or any other that is typed. */
export function pickPerson(read: Read | undefined): Promise<string | undefined> {
  const known = read ? peopleOf(read) : [];
  return new Promise((resolve) => {
    const picker = vscode.window.createQuickPick();
    picker.title = 'Assign to Person';
    picker.placeholder = 'A name, a handle such as @ana, a team or an e-mail address';
    picker.matchOnDescription = true;
    picker.items = known;
    picker.onDidChangeValue((value) => {
      const typed = value.trim();
      const isNew = typed !== '' && known.every(({ label }) => label !== typed);
      picker.items = isNew ? [...known, { label: typed, description: 'as typed', alwaysShow: true }] : known;
    });
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.label);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** Asks why nobody is to own an item. */
export async function pickReason(): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({
    title: 'Waive Owner',
    prompt: 'Why does nobody have to own this?',
    placeHolder: 'blocked until the contract is signed',
  });
  return reason?.trim();
}

/** Asks for any owner. */
export async function pickAssignment(read: Read, title: string): Promise<Assignment | undefined> {
  const { po, pm } = read.scope.config.roles;
  const roles: readonly (vscode.QuickPickItem & { readonly to: Assignment | undefined })[] = [
    { label: po.label, to: { kind: 'role', role: 'po' } },
    { label: pm.label, to: { kind: 'role', role: 'pm' } },
    { label: 'Shared', description: `${po.label} and ${pm.label}`, to: { kind: 'shared' } },
    { label: 'Person…', to: undefined },
  ];
  const picked = await vscode.window.showQuickPick(roles, { title });
  if (!picked || picked.to) return picked?.to;
  const name = await pickPerson(read);
  return name === undefined ? undefined : { kind: 'person', name };
}

function peopleOf({ analysis, scope }: Read): readonly vscode.QuickPickItem[] {
  const people = new Map<string, string>();
  const add = (name: string, description: string) => {
    if (!people.has(name)) people.set(name, description);
  };
  const { po, pm } = scope.config.roles;
  for (const { label, people } of [po, pm]) for (const person of people) add(person, label);
  for (const { person, role } of analysis.document.roster) add(person.value, scope.config.roles[role].label);
  for (const other of scope.config.owners.others) add(other, '');
  for (const owner of analysis.owners.values()) {
    for (const { kind, text, role } of owner.parties) {
      if (kind !== 'role') add(text, role ? scope.config.roles[role].label : 'named in this file');
    }
  }
  return [...people].map(([label, description]) => ({ label, description }));
}
