import { prepared } from '../preparing';
import { endsInGroup, isCompound, joinerOf } from '../vocabulary';

/** One name of a value that may hold several. */
export interface Piece {
  readonly text: string;
  /** Joined to the one before by a list separator (`,`), or as one value (`+`, `&`, `/`, *and*). */
  readonly joined: 'list' | 'together';
  /** The separator before it, as written; empty for the first. */
  readonly mark: string;
}

const listMarks = new Set([',', '，', '、', ';', '；', '·', '•', '|', '\n', '→', '⇒']);
/** A value without any of these is one name. */
const mayJoin = /[^\p{L}\p{N}\s_.'-]|->|=>|\s\S+\s|\n/u;
const open = '([{（<';
const close = ')]}）>';
const address = /(?:https?:\/\/|www\.)[^\s,;|<>]+|[\w.+-]{1,64}@[\w-]{1,255}(?:\.[\w-]{1,63}){1,8}/y;
const handle = prepared(/@[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:\/[\p{L}\p{N}_][\p{L}\p{N}_.-]*)?(?:\[bot\])?/uy);

/**
 * Splits a value at `, ; · | + & /`, arrows, line breaks and the words for *and* and *or*; not inside brackets,
 * addresses, `@org/team` and compounds such as `R&D`.
 */
export function split(value: string): readonly Piece[] {
  if (!mayJoin.test(value)) return value.trim() === '' ? [] : [{ text: value.trim(), joined: 'list', mark: '' }];
  const pieces: Piece[] = [];
  let start = 0;
  let joined: Piece['joined'] = 'list';
  let mark = '';
  let depth = 0;
  let tokenStart = true;
  const cut = (end: number, next: number, how: Piece['joined']) => {
    const text = value.slice(start, end).trim();
    if (text !== '') pieces.push({ text, joined, mark });
    // A list mark next to another separator (`A, and B`) makes the whole a list.
    joined = text === '' && joined === 'list' && pieces.length > 0 ? 'list' : how;
    mark = value.slice(end, next).trim();
    start = next;
  };
  for (let i = 0; i < value.length; i += 1) {
    const char = value.charAt(i);
    if (tokenStart && depth === 0) {
      const end = tokenEnd(value, i);
      if (end > i) {
        i = end - 1;
        tokenStart = false;
        continue;
      }
    }
    tokenStart = false;
    if (open.includes(char)) depth += 1;
    else if (close.includes(char) && depth > 0) depth -= 1;
    if (depth > 0) continue;
    if (listMarks.has(char) || arrowAt(value, i)) {
      const next = listMarks.has(char) ? i + 1 : i + 2;
      cut(i, next, 'list');
      i = next - 1;
      tokenStart = true;
    } else if (isJoin(value, i, char)) {
      cut(i, i + 1, 'together');
      tokenStart = true;
    } else if (/\s/.test(char)) {
      tokenStart = true;
      const word = wordAt(value, i + 1);
      const how = word === '' ? undefined : joinerOf(word);
      if (how && /^\s+\S/.test(value.slice(i + 1 + word.length, i + 4 + word.length))) {
        cut(i, i + 1 + word.length, how === 'together' ? 'together' : 'list');
        i += word.length;
      }
    }
  }
  cut(value.length, value.length, 'list');
  return pieces;
}

/** Puts `QA & Release Squad` together again where the pieces before it are no owners of their own. */
export function withGroups(pieces: readonly Piece[], standsAlone: (text: string) => boolean): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const one = /^(?:[&＆]|and)$/i.test(piece.mark) && /\s/.test(piece.text) && endsInGroup(piece.text);
    if (last && one && !standsAlone(last.text) && !standsAlone(piece.text)) {
      result[result.length - 1] = { ...last, text: `${last.text} ${piece.mark} ${piece.text}` };
    } else result.push(piece);
  }
  return result;
}

/** Where an address, handle or compound that starts here ends; the start itself where there is none. */
function tokenEnd(value: string, start: number): number {
  for (const pattern of [address, handle]) {
    pattern.lastIndex = start;
    const match = pattern.exec(value);
    if (match) return start + match[0].length;
  }
  const word = wordAt(value, start).replace(/(?<![.,;:])[.,;:]+$/, '');
  return isCompound(word) ? start + word.length : start;
}

/** The run of characters up to the next white space, at most 12 of them: longer words are none of ours. */
function wordAt(value: string, start: number): string {
  const end = value.slice(start, start + 12).search(/\s/);
  return end < 0 ? (start + 12 >= value.length ? value.slice(start) : '') : value.slice(start, start + end);
}

function arrowAt(value: string, at: number): boolean {
  const two = value.slice(at, at + 2);
  return two === '->' || two === '=>';
}

function isJoin(value: string, at: number, char: string): boolean {
  if (char === '+' || char === '＋') return value.charAt(at - 1) !== '+' && value.charAt(at + 1) !== '+';
  return char === '&' || char === '＆' || char === '/' || char === '／';
}
