import type { Chance } from './chance';
import type { Outline } from './outline';
import { groupOf, labels, ownerOf, priorities, proseOf, statuses, titleOf } from './words';

/** A scalar as YAML: quoted where it has to be, and sometimes where it need not. */
function scalar(value: string, chance: Chance): string {
  const plain = /^[\p{L}][\p{L}\d ().,/&+-]*$/u.test(value) && !/^(?:null|true|no|yes)$/i.test(value);
  if (plain && !chance.oneIn(4)) return value;
  return chance.oneIn(2) ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

function ownerLines({ owned }: Outline, chance: Chance, indent: string): readonly string[] {
  if (!owned || chance.oneIn(4)) return [];
  const value = scalar(ownerOf(chance), chance);
  return chance.pick([
    [`${indent}owner: ${value}`],
    [`${indent}owner: ${value}`],
    [`${indent}owner: ${value}  # since May`],
    [`${indent}assignee: ${value}`],
    [`${indent}owners: [${value}]`],
    [`${indent}owners:`, `${indent}  - ${value}`],
    [`${indent}product_owner: ${value}`],
    [`${indent}owner:`],
  ]);
}

function bodyLines(chance: Chance, indent: string): readonly string[] {
  return [
    ...(chance.oneIn(3) ? [`${indent}labels: [${chance.pick(labels)}, ${chance.pick(labels)}]`] : []),
    ...(chance.oneIn(3) ? [`${indent}description: ${JSON.stringify(proseOf(chance))}`] : []),
    ...(chance.oneIn(6)
      ? [`${indent}notes: |`, `${indent}  ${proseOf(chance)}`, '', `${indent}  - owner: nobody`]
      : []),
    ...(chance.oneIn(4)
      ? [`${indent}acceptance_criteria:`, ...[1, 2].map(() => `${indent}  - ${JSON.stringify(proseOf(chance))}`)]
      : []),
    ...(chance.oneIn(5) ? [`${indent}depends_on: [ITEM-${chance.below(99)}]`] : []),
  ];
}

/** One mapping of a sequence, `- id: …` first. */
function mapping(index: number, outline: Outline, chance: Chance, indent: string): readonly string[] {
  const inner = `${indent}  `;
  return [
    ...(chance.oneIn(12) ? [`${indent}# ${groupOf(chance)}`] : []),
    `${indent}- id: ITEM-${index}`,
    `${inner}title: ${scalar(titleOf(index), chance)}`,
    `${inner}status: ${chance.pick(statuses)}`,
    ...(chance.oneIn(2) ? [`${inner}priority: ${scalar(chance.pick(priorities), chance)}`] : []),
    ...ownerLines(outline, chance, inner),
    ...bodyLines(chance, inner),
  ];
}

/** `count` items below containers of three levels: 1 epic, 3 stories, 2 tasks each. */
function tree(containers: readonly [string, string, string], outline: Outline, chance: Chance): readonly string[] {
  const lines = [`${containers[0]}:`];
  const levelOf = (place: number) => (place === 0 ? 0 : place % 3 === 1 ? 1 : 2);
  for (let index = 0; index < outline.items; index += 1) {
    const place = index % 10;
    const level = levelOf(place);
    const indent = '    '.repeat(level).concat('  ');
    const opens = place === 1 || (level === 2 && place % 3 === 2);
    if (opens) lines.push(`${indent.slice(2)}${containers[level]}:`);
    lines.push(...mapping(index, outline, chance, indent));
  }
  return lines;
}

function each(outline: Outline, line: (index: number) => readonly string[] | string): readonly string[] {
  return Array.from({ length: outline.items }, (_, index) => line(index)).flat();
}

/** The ways in which YAML backlogs are laid out, each as the lines of a file. */
export const yamlStructures = {
  'yaml flat': (outline, chance) => ['items:', ...each(outline, (index) => mapping(index, outline, chance, '  '))],
  'yaml top sequence': (outline, chance) => each(outline, (index) => ['', ...mapping(index, outline, chance, '')]),
  'yaml nested': (outline, chance) => tree(['epics', 'stories', 'tasks'], outline, chance),
  'yaml phases': (outline, chance) => [
    ...['metadata:', '  project: Checkout', '  owner: Ana Lima', '', 'phases:'],
    ...each(outline, (index) => [
      ...(index % 8 === 0
        ? [`  - name: ${JSON.stringify(groupOf(chance))}`, '    goals: [Ship it]', '    tasks:']
        : []),
      ...mapping(index, outline, chance, '      '),
    ]),
  ],
  'yaml strings': (outline, chance) =>
    each(outline, (index) => [
      ...(index % 7 === 0 ? [`group_${index}:`, '  features:'] : []),
      `    - ${scalar(titleOf(index), chance)}`,
    ]),
  'yaml by id': (outline, chance) => [
    'features:',
    ...each(outline, (index) => [
      `  FEAT-${index}:`,
      `    title: ${scalar(titleOf(index), chance)}`,
      ...ownerLines(outline, chance, '    '),
      ...bodyLines(chance, '    '),
    ]),
  ],
  'yaml numbered': (outline, chance) => [
    'features:',
    ...each(outline, (index) => [
      ...(index % 5 === 0 ? [`  Part ${index} (all):`] : []),
      `    F${index}: ${scalar(titleOf(index), chance)}`,
    ]),
  ],
  'yaml steps': (outline, chance) => [
    'phases:',
    ...each(outline, (index) => [
      ...(index % 6 === 0 ? [`  - name: ${JSON.stringify(groupOf(chance))}`, '    steps:'] : []),
      ...mapping(index, outline, chance, '      '),
    ]),
  ],
  'yaml goals': (outline, chance) => [
    'milestones:',
    ...each(outline, (index) => [
      ...mapping(index, outline, chance, '  '),
      ...(chance.oneIn(2) ? ['    goals:', ...[1, 2].map(() => `      - ${JSON.stringify(proseOf(chance))}`)] : []),
    ]),
  ],
  'yaml parts': (outline, chance) => [
    'specs:',
    ...each(outline, (index) => [
      ...(index % 6 === 0 ? [`  part-${index}:`, `    status: ${chance.pick(statuses)}`, '    tasks:'] : []),
      ...mapping(index, outline, chance, '      '),
    ]),
  ],
  'yaml statuses': (outline, chance) => [
    'development_status:',
    ...each(outline, (index) => `  ${1 + Math.floor(index / 8)}-${index % 8}-slug-of-it: ${chance.pick(statuses)}`),
  ],
  'yaml flow': (outline, chance) => [
    'backlog:',
    ...each(outline, (index) => {
      const owner = outline.owned && !chance.oneIn(4) ? `, owner: ${JSON.stringify(ownerOf(chance))}` : '';
      return `  - {id: T-${index}, title: ${JSON.stringify(titleOf(index))}, status: ${chance.pick(statuses)}${owner}}`;
    }),
  ],
  'yaml documents': (outline, chance) =>
    each(outline, (index) => [
      ...(index % 9 === 0 ? ['---', `sprint: ${index / 9}`, 'stories:'] : []),
      // Sequences are often written at the indentation of their key.
      ...mapping(index, outline, chance, ''),
    ]),
  'yaml a document each': (outline, chance) =>
    each(outline, (index) => {
      const lines = mapping(index, outline, chance, '');
      return ['---', ...lines.map((line) => (line.startsWith('#') ? line : line.slice(2)))];
    }),
  'yaml anchors': (outline, chance) => [
    ...['defaults: &usual', '  status: open', '  owner: PO', 'lead: &lead "@ana"', 'tasks:'],
    ...each(outline, (index) => [
      `  - ${chance.oneIn(9) ? `&item${index} ` : ''}title: ${scalar(titleOf(index), chance)}`.replace(
        /- (&\S+) /,
        '- $1\n    ',
      ),
      ...chance.pick([['    <<: *usual'], ['    owner: *lead'], ownerLines(outline, chance, '    ')]),
      `    estimate: ${chance.below(13)}`,
    ]),
  ],
  'yaml templated': (outline, chance) => [
    ...['{{- range .Values.items }}', 'title: {{ .Release.Name }}', '{% if backlog %}', 'items:'],
    ...each(outline, (index) => [
      ...mapping(index, outline, chance, '  '),
      ...(chance.oneIn(3) ? [`    team: {{ team_${index} }}`] : []),
    ]),
    '{% endif %}',
  ],
  'yaml one item': (outline, chance) => [
    ...[`id: TASK-${chance.below(99)}`, `title: ${scalar(titleOf(chance.below(999)), chance)}`, 'status: open'],
    ...ownerLines(outline, chance, ''),
    'steps:',
    ...each(outline, () => `  - ${JSON.stringify(proseOf(chance))}`),
  ],
} as const satisfies Record<string, (outline: Outline, chance: Chance) => readonly string[]>;
