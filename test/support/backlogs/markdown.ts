import type { Chance } from './chance';
import type { Outline } from './outline';
import { groupOf, ownerOf, priorities, proseOf, statuses, titleOf } from './words';

/** The lines of all items, with a heading above every so many. */
function grouped(
  { items }: Outline,
  chance: Chance,
  size: number,
  lines: (index: number) => readonly string[],
  opening: readonly string[] = [],
): readonly string[] {
  const all: string[] = [];
  for (let index = 0; index < items; index += 1) {
    if (index % size === 0) all.push('', `## ${groupOf(chance)} ${index / size + 1}`, '', ...opening);
    all.push(...lines(index));
  }
  return all;
}

function inlineOwner({ owned }: Outline, chance: Chance): string {
  if (!owned || chance.oneIn(3)) return '';
  const value = ownerOf(chance);
  return chance.pick([
    ` (owner: ${value})`,
    ` [owner:: ${value}]`,
    ' @bo',
    ' [PO]',
    ' #pm',
    ` <!-- owner: ${value} -->`,
  ]);
}

function fieldLines({ owned }: Outline, chance: Chance): readonly string[] {
  const value = ownerOf(chance);
  const status = chance.pick(statuses);
  if (!owned) return [`**Status:** ${status}`, ''];
  return chance.pick([
    [`**Owner:** ${value}`, `**Status:** ${status}`, ''],
    [`Owner: ${value}`, ''],
    [`- Owner: ${value}`, `- Status: ${status}`, ''],
    [`Status: ${status} · Owner: ${value} · Points: ${chance.below(13)}`, ''],
    [`> **PO**: ${value} | **Priority**: ${chance.pick(priorities)}`, ''],
    [`**Status:** ${status}`, ''],
  ]);
}

function box(chance: Chance): string {
  return chance.oneIn(4) ? '[x]' : '[ ]';
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

const storyHeader = ['| ID | User Story | Priority | Status | Owner |', '|:---|---|:-:|---|---|'];

function storyRow(index: number, outline: Outline, chance: Chance): string {
  const title = chance.oneIn(9) ? `${titleOf(index)} \\| ${titleOf(index + 1)}<br>in two` : titleOf(index);
  const owner = outline.owned && !chance.oneIn(4) ? ownerOf(chance) : '';
  return row([`US-${index}`, title, chance.pick(priorities), chance.pick(statuses), owner.padEnd(8)]);
}

/** The ways in which Markdown backlogs are laid out, each as the lines of a file. */
export const markdownStructures = {
  'markdown tasks': (outline, chance) => [
    ...['# Backlog', '', proseOf(chance)],
    ...grouped(outline, chance, 12, (index) => [`- ${box(chance)} ${titleOf(index)}${inlineOwner(outline, chance)}`]),
  ],
  'markdown nested tasks': (outline, chance) => [
    ...['# Backlog', ''],
    ...grouped(outline, chance, 20, (index) => {
      const indent = '  '.repeat(index % 4);
      const task = `${indent}- ${box(chance)} **T-${index}** ${titleOf(index)}${inlineOwner(outline, chance)}`;
      return chance.oneIn(4) ? [task, '', `${indent}  ${proseOf(chance)}`, ''] : [task];
    }),
  ],
  'markdown bullets': (outline, chance) => [
    ...['# Roadmap', '', proseOf(chance)],
    ...grouped(outline, chance, 9, (index) => [
      `* ${titleOf(index)}${inlineOwner(outline, chance)}`,
      ...(chance.oneIn(4) ? [`  * ${proseOf(chance)}`] : []),
      ...(chance.oneIn(6) ? [`\t* Owner: ${ownerOf(chance)}`] : []),
    ]),
  ],
  'markdown box lines': (outline, chance) => [
    ...['# Backlog', '', proseOf(chance)],
    ...grouped(outline, chance, 12, (index) => [
      `${box(chance)} ${titleOf(index)}${inlineOwner(outline, chance)}`,
      ...(chance.oneIn(6) ? [`    ${proseOf(chance)}`] : []),
    ]),
  ],
  'markdown ordered': (outline, chance) => [
    '# Sprint backlog',
    ...grouped(outline, chance, 15, (index) => [
      `${1 + (index % 15)}. ${titleOf(index)}${inlineOwner(outline, chance)}`,
    ]),
  ],
  'markdown table': (outline, chance) => [
    ...['# Product Backlog', '', '**Product Owner:** Ana Lima', ''],
    ...storyHeader,
    ...Array.from({ length: outline.items }, (_, index) => storyRow(index, outline, chance)),
  ],
  'markdown tables': (outline, chance) => [
    ...[
      '# Product Backlog',
      '',
      '| Member | Role |',
      '|---|---|',
      '| Ana | Product Owner |',
      '| Bo | Product Manager |',
    ],
    ...grouped(outline, chance, 10, (index) => [storyRow(index, outline, chance)], storyHeader),
  ],
  'markdown role matrix': (outline, chance) => [
    ...['# Who does what', '', '| Activity | Product Owner | Product Manager | Dev |', '|---|:-:|:-:|:-:|'],
    ...Array.from({ length: outline.items }, (_, index) => {
      return row([
        titleOf(index),
        ...chance.pick([
          ['✔', '', ''],
          ['', '✔', ''],
          ['A', 'C', 'R'],
          ['R·A', 'I', ''],
        ]),
      ]);
    }),
  ],
  'markdown headings': (outline, chance) => [
    '# Epics',
    ...grouped(outline, chance, 8, (index) => [
      ...[`### US-${index}: ${titleOf(index)}`, '', ...fieldLines(outline, chance), proseOf(chance), ''],
      ...(chance.oneIn(4) ? ['#### Acceptance criteria', '', `- [ ] ${proseOf(chance)}`, ''] : []),
    ]),
  ],
  'markdown setext': (outline, chance) => [
    ...['Roadmap', '=======', ''],
    ...Array.from({ length: outline.items }, (_, index) => {
      const title = titleOf(index);
      return [title, '-'.repeat(title.length), '', ...fieldLines(outline, chance), proseOf(chance), ''];
    }).flat(),
  ],
  'markdown cards': (outline, chance) => [
    '# Stories',
    ...grouped(outline, chance, 10, (index) => [
      ...[`### Story ${index}`, '', '| Field | Value |', '|---|---|', row(['**Title**', titleOf(index)])],
      ...[row(['Assignee', outline.owned ? ownerOf(chance) : '']), row(['Status', chance.pick(statuses)]), ''],
    ]),
  ],
  'markdown twice': (outline, chance) => {
    const half = Array.from({ length: Math.ceil(outline.items / 2) }, (_, index) => index);
    return [
      ...['# Sprint 4', '', '## Overview', '', '| ID | Story | Points |', '|---|---|---|'],
      ...half.map((index) => row([`S-${index}`, titleOf(index), `${chance.below(13)}`])),
      ...['', '## Stories', ''],
      ...half.flatMap((index) => [
        `### S-${index}: ${titleOf(index)}`,
        '',
        ...fieldLines(outline, chance),
        proseOf(chance),
        '',
      ]),
    ];
  },
  'markdown html table': (outline, chance) => [
    ...['# Backlog', '', '<table>', '<tr><th>Task</th><th>Owner</th></tr>'],
    ...Array.from({ length: outline.items }, (_, index) => {
      return `<tr><td>${titleOf(index)}</td><td>${outline.owned ? ownerOf(chance) : ''}</td>${chance.oneIn(9) ? '' : '</tr>'}`;
    }),
    '</table>',
  ],
  'markdown grid table': (outline, chance) => [
    ...[
      '# Sprint',
      '',
      '+------+--------------------------------+--------+',
      '| Task | What                           | Person |',
    ],
    '+======+================================+========+',
    ...Array.from({ length: outline.items }, (_, index) => [
      `| ${index} | ${titleOf(index)} | ${outline.owned ? ownerOf(chance) : ''} |`,
      '+------+--------------------------------+--------+',
    ]).flat(),
  ],
  'markdown front matter': (outline, chance) => [
    ...['---', `id: task-${chance.below(99)}`, `title: ${JSON.stringify(titleOf(chance.below(999)))}`, 'status: To Do'],
    ...(outline.owned
      ? chance.pick([['assignee: []'], ['assignee:', "  - '@ana'"], ['owner: @bo'], ['owner: PO']])
      : []),
    ...['labels:', '  - ux', '---', '', '## Description', '', proseOf(chance), '', '## Acceptance Criteria', ''],
    ...Array.from({ length: outline.items }, (_, index) => `- [ ] #${index} ${proseOf(chance)}`),
  ],
  'markdown field head': (outline, chance) => [
    ...[`uid: story-${chance.below(99)}`, 'status: open', ...(outline.owned ? [`owner: ${ownerOf(chance)}`] : [])],
    ...['', `# ${titleOf(chance.below(999))}`, ''],
    ...Array.from({ length: outline.items }, () => `- ${proseOf(chance)}`),
  ],
  'markdown no items': (outline, chance) => [
    ...[
      '# Backlog',
      '',
      'Our backlog has moved to [the board](https://example.org/board).',
      '',
      '## How it works?',
      '',
    ],
    ...Array.from({ length: outline.items }, () => [proseOf(chance), '', '```yaml', 'owner: PO', '```', '']).flat(),
    ...['<!--', '- [ ] Task (owner: [Not decided])', '-->'],
  ],
} as const satisfies Record<string, (outline: Outline, chance: Chance) => readonly string[]>;
