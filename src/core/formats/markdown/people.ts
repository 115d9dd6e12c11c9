import type { Claim } from '../../model';
import { prepared } from '../../preparing';
import type { Span } from '../../text';
import { isUndecided, ownerKey } from '../../vocabulary';
import { namedAtEnd } from './inline-claims';
import type { Source } from './source';

/** `- **Owner:** Ana Lima, Bo (design)`: a line that says whose something is, wherever it stands. */
const ownerLine = prepared(
  /^[ \t>]*(?:[-*+] )?\**(\p{L}[\p{L} /_-]{1,30})\**[ \t]?[:：]\**[ \t]*(\S[^\r\n]{0,80})$/gmu,
);

const name = prepared(
  /^(?:\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){0,2}|[\p{Script=Han}\p{Script=Hangul}]{2,4})$/u,
);

/** What stands between two people. */
const joint = '\\s?[,&+/、，]\\s?|\\s(?:and|und|et|e|y|и|і|та)\\s';
const joints = prepared(new RegExp(joint, 'u'));

const atEnd = prepared(/\s(?:(?:[—–]|--?) ([^()—–\n]{2,60})|\(([^()—–\n]{2,60})\))$/u);

/**
 * Whom a text names as owners on lines of their own. Each line tells by itself: who knows the lines that an edit touches
 * knows whether it changes that.
 */
export function peopleIn(text: string, keys: readonly string[]): ReadonlySet<string> {
  const people = new Set<string>();
  // Most keys and many lines are there again and again.
  const [known, seen] = [new Map<string, boolean>(), new Set<string>()];
  for (const [line, key = '', value = ''] of text.matchAll(ownerLine)) {
    const isOwner = known.get(key) ?? ownerKey(key.trim(), keys) !== undefined;
    known.set(key, isOwner);
    if (!isOwner || seen.has(line)) continue;
    seen.add(line);
    for (const part of value.replace(/\([^()]*\)|[*_`]/g, ' ').split(joints)) {
      const one = part.trim();
      if (name.test(one) && !isUndecided(one)) people.add(one);
    }
  }
  return people;
}

/** `Import the plan — Ana`, `Import the plan (Ana + accountant)`, where the file names Ana as an owner elsewhere. */
export function personAtEnd(source: Source, line: Span): Claim | undefined {
  const found = atEnd.exec(source.text.slice(Math.max(line.start, line.end - 80), line.end));
  const value = found?.[1] ?? found?.[2];
  if (!found || value === undefined) return undefined;
  const [first = '', ...others] = value.split(joints);
  if (!source.people().has(first) || others.some((each) => /\s\S+\s/.test(each))) return undefined;
  const end = line.end - Number(found[2] !== undefined);
  const whole = { start: line.end - found[0].trimStart().length, end: line.end };
  return namedAtEnd(source.text, line, whole, { start: end - value.length, end });
}

/** Whether something ends in a name, as above, if it were that of an owner. */
export function endsIn(text: string, person: string): boolean {
  const escaped = person.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\s(?:[—–(]|--?)\\s?${escaped}(?:${joint}|\\)|\\s*$)`, 'mu').test(text);
}
