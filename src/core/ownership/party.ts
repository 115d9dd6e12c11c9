import type { Role } from '../model';
import { prepared } from '../preparing';
import { isBlank, isBoth, isNamesake, isTemplateWord, isUndecided, oneOf, startsUndecided } from '../vocabulary';
import type { Lexicon } from './lexicon';
import { bareName, otherNames } from './names';
import type { Party } from './owner';
import { split } from './split';

/** What one piece of a value says: whom it names, or that it names nobody. */
export type Reading = { readonly kind: 'named'; readonly drafts: readonly Draft[] } | { readonly kind: 'nobody' };

/** A party whose role may still come from its key. */
export interface Draft {
  readonly kind: Party['kind'];
  readonly text: string;
  readonly name: string;
  /** The roles that the text or the roster gives it; two for `shared` and for one person in both roles. */
  readonly roles: readonly Role[];
  /** Whether the text itself names the roles, which then count for more than the key's. */
  readonly explicit: boolean;
}

const both: readonly Role[] = ['po', 'pm'];
const nobody: Reading = { kind: 'nobody' };
/** A sign that may stand around a name: `👤 Ana`, `@po ✅`, `☐`. */
const sign = /[\p{Extended_Pictographic}\p{So}✓✗✘▪•\s]|\u200d|\ufe0f|\u20e3/u;
const handle = prepared(/^@[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:\/[\p{L}\p{N}_][\p{L}\p{N}_.-]*)?(?:\[bot\])?/u);
/** Words behind a role that qualify it and are no name: `PO (acting)`. */
const isQualifier = oneOf('[qualifier]');

/** Reads one piece of a value: `Ana Lima (Acting)`, `PO (Ana)`, `BE: 張後端`, `@x will champion it`, `[Name]`. */
export function readPiece(piece: string, lexicon: Lexicon): Reading {
  const text = bare(piece);
  if (isNobody(text)) return nobody;
  if (text.startsWith('@')) return readHandles(text, lexicon);
  if (isBoth(text)) return named({ kind: 'role', text, name: text, roles: both, explicit: true });
  const role = lexicon.roleOf(text);
  if (role) return named({ kind: 'role', text, name: text, roles: [role], explicit: true });
  return readQualified(text, lexicon) ?? named(person(text, bareName(text), lexicon));
}

/** The piece without signs, a wrapping bracket and the full stop at its end. */
function bare(piece: string): string {
  let text = withoutSigns(piece);
  const inner = /^(?:\[([^[\]]*)\]|\(([^()]*)\))$/.exec(text);
  if (inner) text = (inner[1] ?? inner[2] ?? '').trim();
  if (inner && isTemplateWord(text)) return '';
  return /[^.]\.$/.test(text) && !/(?:^|[\s.])\p{L}{1,2}\.$/u.test(text) ? text.slice(0, -1) : text;
}

function withoutSigns(piece: string): string {
  if (/^[\w@].*\w$/s.test(piece)) return piece;
  const letters = [...piece];
  let start = 0;
  let end = letters.length;
  while (start < end && sign.test(letters[start] ?? '')) start += 1;
  while (end > start && sign.test(letters[end - 1] ?? '')) end -= 1;
  return start === 0 && end === letters.length ? piece : letters.slice(start, end).join('');
}

function isNobody(text: string): boolean {
  if (isBlank(text) || isUndecided(text) || startsUndecided(text)) return true;
  if (/^(?:\{[\s\S]*\}|<[\s\S]*>|%[\w\s]+%|\$\{?\w+\}?)$/.test(text)) return true;
  if (/^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/?$/i.test(text)) return true;
  return !/[\p{L}\p{N}]/u.test(text);
}

/** `@ana`, `@ana (frontend)`, `@ana @bo`, `@ana will champion this`. */
function readHandles(text: string, lexicon: Lexicon): Reading {
  const drafts: Draft[] = [];
  let rest = text;
  for (let match = handle.exec(rest); match; match = handle.exec(rest)) {
    const found = match[0].replace(/(?<![.-])[.-]+$/, '');
    rest = rest.slice(match[0].length).trimStart();
    const name = found.slice(1);
    if (isUndecided(name) || /^(?:user-?name|your-?(?:name|handle)|handle|name)$/i.test(name)) continue;
    const role = lexicon.roleOf(name);
    if (role) drafts.push({ kind: 'role', text: found, name, roles: [role], explicit: true });
    else drafts.push(handleDraft(found, name, rest, lexicon));
  }
  return drafts.length > 0 ? named(...drafts) : nobody;
}

function handleDraft(found: string, name: string, rest: string, lexicon: Lexicon): Draft {
  const note = /^(?:\(([^()]*)\)|[-–—:]\s+(\S[^@]*))/.exec(rest);
  const roles = rolesIn(note?.[1] ?? note?.[2] ?? '', lexicon);
  if (roles.length > 0) return { kind: 'person', text: found, name, roles, explicit: true };
  const text = note?.[1] !== undefined && note[1].length <= 24 ? `${found} (${note[1]})` : found;
  return person(text, name, lexicon);
}

/** A name with something behind it that tells its role, or a role with something behind it that tells its name. */
function readQualified(text: string, lexicon: Lexicon): Reading | undefined {
  const parts = qualified(text);
  if (!parts) return undefined;
  const { head, rest } = parts;
  if (head === '') return undefined;
  if (isBlank(head) || isUndecided(head)) return nobody;
  if (isBoth(head)) return named({ kind: 'role', text: head, name: head, roles: both, explicit: true });
  const role = lexicon.roleOf(head.replace(/^@/, ''));
  if (role) return readBehindRole(head, role, rest, lexicon);
  const roles = rolesIn(rest, lexicon);
  const known = roles.length > 0;
  if (known) return named({ kind: 'person', text: head, name: head, roles, explicit: true });
  if (parts.by === 'colon') return named(person(text, rest, lexicon, [head]));
  if (/^[^@\s]+@\S+$/.test(rest)) return named(person(head, head, lexicon, [rest]));
  return named(person(rest.length > 24 ? head : text, head, lexicon, parts.by === 'bracket' ? [rest] : []));
}

/** `PO (Ana)`, `PM: Ana & Bo`, `PO (acting)`, `PM (Project Manager)`. */
function readBehindRole(head: string, role: Role, rest: string, lexicon: Lexicon): Reading {
  if (isNamesake(rest)) return named(person(head, head, lexicon));
  const asRole: Draft = { kind: 'role', text: head, name: head, roles: [role], explicit: true };
  const people = split(rest).map((piece) => bare(piece.text));
  const isPerson = (name: string) =>
    !isNobody(name) &&
    !isTemplateWord(name) &&
    lexicon.roleOf(name) === undefined &&
    !name.split(' ').every((word) => isQualifier(word.toLowerCase())) &&
    name.split(' ').length <= 4;
  if (rest.length > 120 || !people.every(isPerson) || people.length === 0) return named(asRole);
  return named(
    ...people.map((name): Draft => {
      const draft = person(name, bareName(name), lexicon);
      return { ...draft, roles: [role], explicit: true };
    }),
  );
}

interface Parts {
  readonly head: string;
  readonly rest: string;
  readonly by: 'bracket' | 'colon' | 'dash' | 'handle';
}

/** `head (rest)`, `head [rest]`, `head: rest`, `head – rest`, `head @rest`. */
function qualified(text: string): Parts | undefined {
  const open = text.search(/[(（[]/);
  if (open > 0) {
    const inside = text.slice(open + 1);
    const close = inside.search(/[)）\]]/);
    const rest = (close < 0 ? inside : inside.slice(0, close)).trim();
    return { head: text.slice(0, open).trim(), rest, by: 'bracket' };
  }
  const colon = /^([^:：@/]{1,40})[:：]\s*((?!\/\/)\S[\s\S]*)$/.exec(text);
  if (colon?.[1] && colon[2]) return { head: colon[1].trim(), rest: colon[2].trim(), by: 'colon' };
  const dash = /\s[-–—]+\s/.exec(text);
  if (dash)
    return { head: text.slice(0, dash.index), rest: text.slice(dash.index + dash[0].length).trim(), by: 'dash' };
  const at = text.search(/\s(?:@[\p{L}\p{N}_]|[\w.+-]{1,64}@\w)/u);
  if (at > 0) return { head: text.slice(0, at).trim(), rest: text.slice(at).trim(), by: 'handle' };
  return undefined;
}

/** The roles that a qualifier names: `PO` → po, `PO/PM` → both, `Acting` → none. */
function rolesIn(note: string, lexicon: Lexicon): readonly Role[] {
  if (note === '' || note.length > 80) return [];
  if (isBoth(note)) return both;
  const found = new Set<Role>();
  for (const piece of split(note)) {
    const role = lexicon.roleOf(piece.text.replace(/^@/, ''));
    if (role) found.add(role);
  }
  return both.filter((role) => found.has(role));
}

function person(text: string, name: string, lexicon: Lexicon, others: readonly string[] = []): Draft {
  const roles = lexicon.roster.rolesOf(name, [...others, ...otherNames(text)]);
  const kind = roles === undefined && lexicon.isAgent(name) ? 'agent' : 'person';
  return { kind, text, name, roles: roles ?? [], explicit: false };
}

function named(...drafts: readonly Draft[]): Reading {
  return { kind: 'named', drafts };
}
