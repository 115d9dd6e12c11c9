import { chipPositions, chipStyles, commands, problemScopes, productName, section, settings } from '../vscode/ids';

const styles: Readonly<Record<(typeof chipStyles)[number], string>> = {
  chip: 'A chip with the owner at each title.',
  gutter: 'An icon in the gutter.',
  both: 'Both.',
};

const positions: Readonly<Record<(typeof chipPositions)[number], string>> = {
  afterTitle: 'Behind the title.',
  beforeTitle: 'In front of the title.',
  endOfLine: 'At the end of the line.',
};

export const configuration = {
  title: productName,
  properties: {
    [`${section}.${settings.enable}`]: {
      type: 'boolean',
      default: true,
      scope: 'resource',
      markdownDescription:
        'Show who owns the items of backlogs and roadmaps, and report those without an owner. Which files these are, ' +
        'and how serious each problem is, says the config file `.backlog-roles.yaml`, which the command line reads too: ' +
        `[create one](command:${commands.createConfig}).`,
    },
    [`${section}.${settings.problems}`]: {
      type: 'string',
      enum: problemScopes,
      markdownEnumDescriptions: [
        'Of the files that are open.',
        'Of all files; they are read once one of them is open.',
      ],
      default: 'open',
      scope: 'resource',
      markdownDescription:
        'Whose problems are reported. Files are compared with each other either way. ' +
        `[Check Workspace](command:${commands.checkWorkspace}) reports those of all files until the window is closed.`,
    },
    [`${section}.${settings.decorations}`]: {
      type: 'boolean',
      default: true,
      scope: 'resource',
      markdownDescription:
        `Mark each item with its owner ([toggle](command:${commands.toggleDecorations})). Problems are reported either ` +
        `way. How the marks look: \`#${section}.${settings.style}#\`, \`#${section}.${settings.position}#\`, and the ` +
        `colors \`${section}.*\` in \`#workbench.colorCustomizations#\`.`,
    },
    [`${section}.${settings.style}`]: {
      type: 'string',
      enum: chipStyles,
      markdownEnumDescriptions: chipStyles.map((style) => styles[style]),
      default: 'both',
      scope: 'resource',
      markdownDescription: 'What an item is marked with.',
    },
    [`${section}.${settings.position}`]: {
      type: 'string',
      enum: chipPositions,
      markdownEnumDescriptions: chipPositions.map((position) => positions[position]),
      default: 'afterTitle',
      scope: 'resource',
      markdownDescription:
        "Where the chip stands. In the rows of a table the owner's cell is tinted instead, so that the columns stay " +
        'in line.',
    },
    [`${section}.${settings.incremental}`]: {
      type: 'boolean',
      default: true,
      scope: 'resource',
      markdownDescription:
        'While a file is edited, read again only the part of it that an edit touches. Finds the same as reading all of ' +
        'it at each keystroke, which takes longer in large files.',
    },
  },
};
