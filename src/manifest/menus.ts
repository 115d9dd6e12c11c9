import { commands, contexts, productName, submenu } from '../vscode/ids';

/** Titles as the palette lists them, and where the commands apply. */
const titles: Readonly<Record<keyof typeof commands, { readonly title: string; readonly enablement?: string }>> = {
  assignToProductOwner: { title: 'Assign to Product Owner', enablement: contexts.active },
  assignToProductManager: { title: 'Assign to Product Manager', enablement: contexts.active },
  makeShared: { title: 'Make Shared', enablement: contexts.active },
  assignToPerson: { title: 'Assign to Person…', enablement: contexts.active },
  waiveOwner: { title: 'Waive Owner…', enablement: contexts.active },
  clearOwner: { title: 'Clear Owner', enablement: contexts.active },
  setFileDefault: { title: 'Set Default Owner for File…', enablement: contexts.active },
  setSectionDefault: { title: 'Set Default Owner for Section…', enablement: contexts.active },
  suggestOwners: { title: 'Suggest Owners…', enablement: contexts.active },
  nextUnowned: { title: 'Go to Next Unowned Item', enablement: contexts.active },
  previousUnowned: { title: 'Go to Previous Unowned Item', enablement: contexts.active },
  toggleDecorations: { title: 'Toggle Decorations' },
  treatAsBacklog: {
    title: 'Treat This File as a Backlog',
    enablement: `editorLangId =~ /^(markdown|yaml)$/ && !${contexts.active}`,
  },
  openRoleGuide: { title: 'Open Role Guide' },
  showReport: { title: 'Show Ownership Report' },
  checkWorkspace: { title: 'Check Workspace', enablement: 'workspaceFolderCount != 0' },
  createConfig: { title: 'Create Config' },
  createSample: { title: 'Create Sample Backlog' },
};

export const commandContributions = Object.entries(commands).map(([name, command]) => ({
  command,
  category: productName,
  ...titles[name as keyof typeof commands],
}));

const contextMenu: readonly (readonly (keyof typeof commands)[])[] = [
  ['assignToProductOwner', 'assignToProductManager', 'makeShared', 'assignToPerson'],
  ['waiveOwner', 'clearOwner', 'suggestOwners'],
  ['setSectionDefault', 'setFileDefault'],
];

export const menus = {
  'editor/context': [{ submenu, when: contexts.active, group: '1_modification@9' }],
  [submenu]: [
    ...contextMenu.flatMap((group, index) =>
      group.map((name, place) => ({ command: commands[name], group: `${index + 1}@${place + 1}` })),
    ),
    { command: commands.nextUnowned, when: contexts.hasUnowned, group: '4@1' },
    { command: commands.previousUnowned, when: contexts.hasUnowned, group: '4@2' },
  ],
};
