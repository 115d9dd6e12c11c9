/** Every name under which the extension is known to the editor. Imports nothing: the manifest is derived from it. */

/** Title of the extension, source of its diagnostics, category of its commands. */
export const productName = 'Backlog Roles';

export const commands = {
  assignToProductOwner: 'backlogRoles.assignToProductOwner',
  assignToProductManager: 'backlogRoles.assignToProductManager',
  makeShared: 'backlogRoles.makeShared',
  assignToPerson: 'backlogRoles.assignToPerson',
  waiveOwner: 'backlogRoles.waiveOwner',
  clearOwner: 'backlogRoles.clearOwner',
  setFileDefault: 'backlogRoles.setDefaultOwnerForFile',
  setSectionDefault: 'backlogRoles.setDefaultOwnerForSection',
  suggestOwners: 'backlogRoles.suggestOwners',
  nextUnowned: 'backlogRoles.goToNextUnownedItem',
  previousUnowned: 'backlogRoles.goToPreviousUnownedItem',
  toggleDecorations: 'backlogRoles.toggleDecorations',
  treatAsBacklog: 'backlogRoles.treatThisFileAsBacklog',
  openRoleGuide: 'backlogRoles.openRoleGuide',
  showReport: 'backlogRoles.showOwnershipReport',
  checkWorkspace: 'backlogRoles.checkWorkspace',
  createConfig: 'backlogRoles.createConfig',
  createSample: 'backlogRoles.createSampleBacklog',
} as const;

export const submenu = 'backlogRoles.editor';

/** The section of the settings, and the settings in it. */
export const section = 'backlogRoles';

export const settings = {
  enable: 'enable',
  problems: 'problems',
  decorations: 'decorations.enabled',
  style: 'decorations.style',
  position: 'decorations.position',
  incremental: 'incremental',
} as const;

export const problemScopes = ['open', 'workspace'] as const;
export const chipStyles = ['chip', 'gutter', 'both'] as const;
export const chipPositions = ['afterTitle', 'beforeTitle', 'endOfLine'] as const;

/** The context keys that say where commands apply. */
export const contexts = {
  /** The active editor shows a file of ours with at least one item. */
  active: 'backlogRoles.active',
  /** …and one of its open items has no owner. */
  hasUnowned: 'backlogRoles.hasUnowned',
} as const;

/** How an item is marked. */
export const marks = ['po', 'pm', 'shared', 'other', 'unowned', 'problem'] as const;
export type Mark = (typeof marks)[number];

export const colorParts = ['Background', 'Foreground', 'Border', 'Ruler'] as const;
export type ColorPart = (typeof colorParts)[number];

/** The theme color of one part of a mark: `backlogRoles.poBackground`. */
export function colorOf(mark: Mark, part: ColorPart): string {
  return `backlogRoles.${mark}${part}`;
}

/** The gutter icons: an item's own owner is drawn filled, an inherited one in outline. */
export const gutterVariants = ['own', 'inherited'] as const;
export type GutterVariant = (typeof gutterVariants)[number];
export const gutterThemes = ['light', 'dark'] as const;
export type GutterTheme = (typeof gutterThemes)[number];

/** Where a gutter icon lies in the extension: `media/gutter/po-inherited-dark.svg`. */
export function gutterPath(mark: Mark, variant: GutterVariant, theme: GutterTheme): string {
  return `media/gutter/${mark}${variant === 'inherited' ? '-inherited' : ''}-${theme}.svg`;
}

/** Type of the report's panel. */
export const reportView = 'backlogRoles.report';

/** Scheme of the pages that document the rules. */
export const docsScheme = 'backlog-roles';

/** Scheme of the role guide. */
export const guideScheme = 'backlog-roles-guide';
