import type { Claim, Role } from '../model';
import { isBlank, isBoth, isTemplateWord, isUndecided, plainWord, waiverReason } from '../vocabulary';
import type { Lexicon } from './lexicon';
import { plain } from './markup';
import { nameKey } from './names';
import type { Party } from './owner';
import { type Draft, readPiece } from './party';
import { split, withGroups } from './split';

/** What one claim says. */
export type Value =
  /** A placeholder without a word: blank, `~`, `—`. It inherits where there is something to inherit. */
  | { readonly kind: 'blank' }
  /** A placeholder in words: `TBD`, `[Name]`. */
  | { readonly kind: 'placeholder' }
  /** Nobody owns it, on purpose; the reason may be empty. */
  | { readonly kind: 'waiver'; readonly reason: string }
  | Named;

export interface Named {
  readonly kind: 'named';
  readonly parties: readonly Party[];
  /** The roles among the parties, the Product Owner first. */
  readonly roles: readonly Role[];
  /** The role of all, agents aside; `other` where somebody has none, undefined where both roles are there. */
  readonly role: Role | 'other' | undefined;
  /** Both roles are there, and the value says itself that they share: `PO + PM`, `shared`. */
  readonly declared: boolean;
  /** Both roles are there through one and the same person. */
  readonly onePerson: boolean;
}

/** Reads claims; remembers what each distinct text means. */
export interface ValueReader {
  readonly lexicon: Lexicon;
  read(claim: Claim): Value;
  /** Reads a value that stands nowhere yet. */
  readText(text: string, keyRole?: Role): Value;
}

const blank: Value = { kind: 'blank' };
const placeholder: Value = { kind: 'placeholder' };

/**
 * @param source the document's text: in YAML a comment behind `none` is its reason.
 */
export function valueReader(lexicon: Lexicon, source: string): ValueReader {
  const texts = { po: new Map<string, Value>(), pm: new Map<string, Value>(), none: new Map<string, Value>() };
  const others = new Map<string, Value>();
  const readText = (text: string, keyRole?: Role): Value =>
    remembered(texts[keyRole ?? 'none'], text, () => readValue(text, keyRole, lexicon));
  return {
    lexicon,
    readText,
    read(claim) {
      const { key, values } = claim;
      const keyRole = key.role && isProductKey(key.name, lexicon) ? key.role : undefined;
      if (claim.form === 'matrix') {
        if (isBlank(claim.text) || /^[☐□]/.test(claim.text)) return blank;
        return remembered(others, `${keyRole ?? ''}|${key.name}`, () => readColumn(key.name, keyRole, lexicon));
      }
      if (values && values.length !== 1) {
        const entries = values.map((entry) => entry.value);
        const list = `${keyRole ?? ''}[${entries.join('\n')}`;
        return remembered(others, list, () => readList(entries, keyRole, lexicon));
      }
      const value = readText(values?.[0]?.value ?? claim.text, keyRole);
      return value.kind === 'placeholder' ? (waiverByComment(claim, source) ?? value) : value;
    },
  };
}

function remembered(known: Map<string, Value>, key: string, make: () => Value): Value {
  const old = known.get(key);
  if (old) return old;
  const value = make();
  known.set(key, value);
  return value;
}

/** Whether a key still means a role where the config says that `PM` is somebody else. */
function isProductKey(name: string, lexicon: Lexicon): boolean {
  const word = plainWord(name);
  return !/^(?:pm|pdm|po)$/.test(word) || lexicon.roleOf(word) !== undefined;
}

/** A text longer than this is prose; what it says beyond is not looked at. UTF-16 units. */
const longest = 2000;

function readValue(value: string, keyRole: Role | undefined, lexicon: Lexicon): Value {
  const whole = value.slice(0, longest).trim();
  if (isBlank(whole)) return blank;
  if (isUndecided(whole)) return placeholder;
  const { text, image, italic } = plain(whole);
  if (text !== whole && isBlank(text)) return image ? placeholder : blank;
  if (text !== whole && isUndecided(text)) return placeholder;
  if (italic && isTemplateProse(text)) return placeholder;
  const reason = waiverReason(text);
  if (reason !== undefined) return { kind: 'waiver', reason };
  const inner = /^\[([^[\]]*)\]$/.exec(text)?.[1];
  if (inner !== undefined && isTemplateWord(inner)) return placeholder;
  return readNames(inner ?? text, keyRole, lexicon);
}

function isTemplateProse(text: string): boolean {
  return text.split(/\s+/).length > 4 || isTemplateWord(text.replace(/[()]/g, ''));
}

function readNames(text: string, keyRole: Role | undefined, lexicon: Lexicon): Value {
  const standsAlone = (name: string) => /^@|\w@\w/.test(name) || lexicon.roleOf(name) !== undefined || isListed(name);
  const isListed = (name: string) => lexicon.isAgent(name) || lexicon.roster.rolesOf(name) !== undefined;
  const pieces = withGroups(split(text), standsAlone).filter(({ text: piece }, at) => at === 0 || !when.test(piece));
  const drafts: Draft[] = [];
  const groups: Draft[][] = [];
  for (const piece of pieces) {
    const reading = readPiece(piece.text, lexicon);
    const found = reading.kind === 'named' ? reading.drafts : [];
    drafts.push(...found);
    if (piece.joined === 'together' && groups.length > 0) groups.at(-1)?.push(...found);
    else groups.push([...found]);
  }
  if (drafts.length === 0) return placeholder;
  const joined = glued(drafts, lexicon);
  if (joined) return toNamed([joined], keyRole, [[joined]]);
  return toNamed(drafts, keyRole, groups);
}

/** `Ana, due 2026-03-01`, `Ana, 3d`: what is no second name. */
const when = /^(?:due|eta)\b|^\d{4}-\d|^\d+ ?(?:[dh]|pts?|days?|hours?|points?)$/i;

const joint = /[和与與及跟と및]/;

/** `产品经理和产品负责人`: two roles joined by a character instead of a word. */
function glued(drafts: readonly Draft[], lexicon: Lexicon): Draft | undefined {
  const only = drafts[0];
  if (drafts.length !== 1 || !only || only.roles.length > 0 || only.text.length > 40) return undefined;
  if (!joint.test(only.text)) return undefined;
  const roles = only.text.split(joint).map((word) => lexicon.roleOf(word.trim()));
  if (roles.length !== 2 || !roles.includes('po') || !roles.includes('pm')) return undefined;
  return { ...only, kind: 'role', roles: ['po', 'pm'], explicit: true };
}

function readList(texts: readonly string[], keyRole: Role | undefined, lexicon: Lexicon): Value {
  const values = texts.slice(0, longest).map((text) => readValue(text, keyRole, lexicon));
  const named = values.filter((value) => value.kind === 'named');
  const first = named[0];
  if (!first) return values.find((value) => value.kind !== 'blank') ?? blank;
  const parties = named.flatMap((value) => value.parties);
  return summary(
    parties,
    rolesOf(named),
    named.some((value) => value.declared),
  );
}

/** A ticked column of a role matrix: its key's role, or whom its header names. */
function readColumn(header: string, keyRole: Role | undefined, lexicon: Lexicon): Value {
  if (!keyRole && lexicon.roleOf(header) === undefined) return readValue(header, undefined, lexicon);
  // A role's name without the role: the PM beside a PdM is the project manager.
  const party: Party = { kind: keyRole ? 'role' : 'person', text: header, name: header, role: keyRole };
  return summary([party], keyRole ? [keyRole] : [], false);
}

function toNamed(drafts: readonly Draft[], keyRole: Role | undefined, groups: readonly (readonly Draft[])[]): Named {
  const effective = (draft: Draft): readonly Role[] => (draft.explicit || !keyRole ? draft.roles : [keyRole]);
  // `Ana, PM`: who she is.
  const [first, second, ...others] = drafts;
  const isTitled = groups.length > 1 && first?.kind === 'person' && second?.kind === 'role' && others.length === 0;
  const parties = drafts.map((draft): Party => {
    const roles = effective(isTitled && draft.roles.length === 0 ? second : draft);
    return { kind: draft.kind, text: draft.text, name: draft.name, role: roles.length === 1 ? roles[0] : undefined };
  });
  const both = (group: readonly Draft[]) => new Set(group.flatMap(effective)).size === 2;
  const roles = (['po', 'pm'] as const).filter((role) => drafts.some((draft) => effective(draft).includes(role)));
  return summary(parties, roles, groups.some(both));
}

function summary(parties: readonly Party[], roles: readonly Role[], declared: boolean): Named {
  const areBoth = roles.length === 2;
  // `PM + Design`: neither decides alone. `PM + Codex`: an agent decides nothing.
  const sole = parties.every(({ role, kind }) => role !== undefined || kind === 'agent') ? roles[0] : undefined;
  return {
    kind: 'named',
    parties,
    roles,
    role: areBoth ? undefined : (sole ?? 'other'),
    declared: declared && areBoth,
    onePerson: areBoth && isOnePerson(parties),
  };
}

/** Whether these parties are one person: `po: Ana` and `pm: @ana`, or a single one that holds both roles. */
export function isOnePerson(parties: readonly Party[]): boolean {
  const first = parties[0];
  return (
    first !== undefined &&
    parties.every((party) => party.kind === 'person' && nameKey(party.name) === nameKey(first.name)) &&
    !isBoth(first.text)
  );
}

function rolesOf(values: readonly Named[]): readonly Role[] {
  return (['po', 'pm'] as const).filter((role) => values.some((value) => value.roles.includes(role)));
}

/** `owner: none # kept for history`: in YAML the comment is the reason. */
function waiverByComment(claim: Claim, source: string): Value | undefined {
  if (claim.form !== 'yaml-key' && claim.form !== 'front-matter') return undefined;
  const end = source.indexOf('\n', claim.span.end);
  const behind = source.slice(claim.span.end, end < 0 ? claim.span.end + 300 : Math.min(end, claim.span.end + 300));
  const comment = /^['"]?[ \t]+#+(?!#)[ \t]*(\S.*)$/.exec(behind.trimEnd())?.[1];
  if (comment === undefined || comment.startsWith('backlog-roles-')) return undefined;
  const reason = waiverReason(`${claim.text}: ${comment}`);
  return reason ? { kind: 'waiver', reason } : undefined;
}
