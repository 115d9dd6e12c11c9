import { trimmed } from '../../text';
import { anyOf, levelOf, plainWord, titleWords } from '../../vocabulary';
import type { Table } from './blocks';
import { isMark, mostCells } from './cells';
import { plain } from './inline';
import type { ItemColumns } from './tables';

/** Parts of the product, by what a column of them is called. */
export const isThing = anyOf('[table-thing]');
const isStep = anyOf('[table-step]');
const isMember = anyOf('[holder]');
const isCalled = anyOf('[table-piece]');
export const isTitle = anyOf(titleWords, 'item, work item');
export const isPerson = anyOf('[table-person]');
/** What only pieces of work have. */
export const isStrong = anyOf('[strong]');

/** The headers of a table as a reader sees them. */
export function headersOf(text: string, { header }: Table): readonly string[] {
  return header.cells.map((cell) => plain(text, trimmed(text, cell), header.marks));
}

/** What a header says, for comparing. */
export function headOf(header: string): string {
  // `仕様の項目`: an item. `Condition, under which we take it`: a condition.
  return plainWord(
    (header.slice(header.lastIndexOf('の') + 1).split(/,\s/, 1)[0] ?? '').replace(
      /^[^\p{L}\p{N}#№%]+|\?$|(?<=\S) ?\([^()/]*\)$|\s?(?:…|\.{3})$/gu,
      '',
    ),
  );
}

/** `Module | Design | Code | Tests`: parts of the product, and what is done to make each. */
function areSteps(heads: readonly string[]): boolean {
  return heads.some(isThing) && heads.filter(isStep).length > 1;
}

/** Whether the headers of a table are steps, so that its cells tell whether it lists work. */
export function namesSteps(text: string, table: Table): boolean {
  return areSteps(headersOf(text, table).map(headOf));
}

/** The column of what is made, where all others are ticked off; some of them are called by steps of making things. */
export function madeColumn(text: string, table: Table, heads: readonly string[]): number | undefined {
  if (!areSteps(heads)) return undefined;
  const made = heads.findIndex((head) => isThing(head));
  return heads.every((_, at) => at === made || mostCells(text, table, at, isMark)) ? made : undefined;
}

/** The columns of such a table. */
export function madeColumns(title: number): ItemColumns {
  return {
    title,
    id: undefined,
    counted: [title],
    owners: [],
    status: undefined,
    named: false,
    reached: false,
    topics: [],
    steps: true,
    done: false,
    level: undefined,
  };
}

/**
 * `Taak | Wie`: who does it, beside Dutch words; in German it asks how. `Name | Task`, `Member | Project`, `Task | Team
 * member`: whose it is.
 */
export function isWhoOfTask(heads: readonly string[], index: number): boolean {
  const [first = '', second = ''] = heads;
  const head = heads[index] ?? '';
  const letters = heads.map((each) => /^[raci](?=$| ?\()/.exec(each)?.[0]);
  // `Task | R | A | C | I`, with names below the letters: A is who answers for it.
  if (letters[index] === 'a') return letters.includes('r') && letters.includes('c');
  if (index === 0) return isPerson(first) ? levelOf(second) === 'task' : isMember(first) && isCalled(second);
  return (
    (head === 'wie' && heads.some((one) => /^(?:taak|taken|wat|wanneer|actie)$/.test(one))) ||
    (levelOf(first) === 'task' && isMember(head))
  );
}

/** Where several columns could be the title, the row is what the lowest level says: a task of a story of an epic. */
export function titleRank(head: string | undefined): number {
  if (head === undefined) return 0;
  const level = levelOf(head);
  if (level === 'task') return 7;
  if (isTitle(head)) return 6;
  if (level === 'story') return 5;
  if (level === 'feature') return 4;
  return level === undefined ? 3 : 2;
}
