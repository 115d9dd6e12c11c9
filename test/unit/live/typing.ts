import { applyEdits, type TextEdit } from '../../../src/core/text';
import type { Chance } from '../../support/backlogs/chance';

/** What is typed or pasted: what may change the structure of a file above all. */
const snippets = [
  ...['x', 'é', ' ', '  ', '\n', '\n  ', '\n\n', '\t', '-', '- - ', '\n- a', '\n      - b', '\n---\n', '---\n'],
  ...['"', "'", '[', ']', '{', ':', ': ', '#', ' # c', '|', '> ', '&a ', '*a', '<<<<<<<', '`', '```\n', '**', '<!-- '],
  ...['PM', 'TBD', '@ana', ' @ana', '(owner: PO)', '\n    owner: PO', '\n    owner: @x', '\n**Owner:** PO\n', 'done'],
  ...['id: US-1\n', 'ITEM-3', 'T-2', '\n  - title: New one', '\nstories:\n  - title: Z\n    owner: PM\n'],
  ...[
    '- [ ] ',
    '[x] ',
    '\n- [ ] Something new',
    '\n* ',
    '1. ',
    '| a | b |\n',
    '|',
    '\n## Heading\n',
    '\n# Top\n',
    '=== \n',
  ],
  ...['project manager', '# backlog-roles-disable-line\n', '<!-- backlog-roles-disable -->\n', 'kpi: revenu\n'],
];

/**
 * Something that a person might do to a text: type, delete, paste or tick; with several cursors where more than one.
 *
 * @param last offset of the edit before, where people go on more often than not.
 */
export function someEdits(text: string, chance: Chance, last?: number): readonly TextEdit[] {
  const cursors = chance.oneIn(12) ? 3 : 1;
  const edits: TextEdit[] = [];
  for (let cursor = 0; cursor < cursors; cursor += 1) {
    const edit = someEdit(text, chance, last);
    if (edits.every(({ start, end }) => edit.end < start || edit.start > end)) edits.push(edit);
  }
  return edits.sort((a, b) => b.start - a.start);
}

function someEdit(text: string, chance: Chance, last: number | undefined): TextEdit {
  const isNear = last !== undefined && chance.oneIn(2);
  const start = isNear ? Math.max(0, Math.min(text.length, last + chance.below(9) - 4)) : chance.below(text.length + 1);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start) + 1;
  switch (chance.below(10)) {
    case 0:
    case 1:
      return { start, end: start, text: String.fromCharCode(97 + chance.below(26)) };
    case 2:
    case 3:
    case 4:
      return { start, end: start, text: chance.pick(snippets) };
    case 5:
      return { start, end: Math.min(text.length, start + 1 + chance.below(3)), text: '' };
    case 6:
      return { start, end: Math.min(text.length, start + chance.below(100)), text: chance.pick(snippets) };
    case 7:
      return { start: lineStart, end: lineEnd || text.length, text: '' };
    case 8: {
      const from = chance.below(text.length + 1);
      return { start, end: start, text: text.slice(from, from + chance.below(150)) };
    }
    default: {
      const from = text.lastIndexOf('\n', chance.below(text.length + 1)) + 1;
      const to = text.indexOf('\n', from + chance.below(200)) + 1;
      return { start: lineStart, end: lineStart, text: text.slice(from, Math.max(from, to)) };
    }
  }
}

export function edited(text: string, edits: readonly TextEdit[]): string {
  return applyEdits(text, edits);
}
