import type { Config } from '../config';
import type { Claim, Document } from '../model';
import { within } from '../nearest';
import { bareName, nameKey, otherNames, words } from '../ownership/names';
import type { Owner, Party } from '../ownership/owner';
import { buildRoster } from '../ownership/roster';
import type { Fix, Fixes, Rule, RuleDocs } from '../rule';
import { many } from '../slices';
import type { Span } from '../text';
import { shortened } from '../wording';

export const unknownOwner: Rule = {
  id: 'unknown-owner',
  level: 'warning',
  reach: 'claim',
  *check(document, { owners, config }) {
    const { rolesOf } = buildRoster(config, document.roster);
    const names = listed(document, config);
    if (names.length === 0 && !config.owners.closed) return;
    const seen = new Map<Claim, Set<string>>();
    for (const [index, item] of document.items.entries()) {
      if (index % many === 0) yield;
      const owner = item.closed ? undefined : owners.get(item);
      for (const { claim, party } of owner ? people(owner) : []) {
        const told = seen.get(claim) ?? new Set();
        if (told.has(party.text)) continue;
        seen.set(claim, told.add(party.text));
        if (rolesOf(party.text, otherNames(party.text))) continue;
        const meant = misspelt(party.text, names);
        if (meant === undefined && !config.owners.closed) continue;
        const own = owner?.source === 'own' ? item : undefined;
        yield {
          message: messageFor(party, meant),
          span: placeOf(party, claim, document.text),
          item: own,
          owner,
          party,
        };
      }
    }
  },
};

export const fixes: Fixes = (document, { config }) => {
  const names = listed(document, config);
  return ({ owner, party }) => {
    const claim = owner && party && claimOf(owner, party);
    return claim ? [...replaceFixes(claim, party, misspelt(party.text, names)), rosterFix(party)] : [];
  };
};

export const docs: RuleDocs = {
  rule: unknownOwner,
  summary: 'Every owner is on the roster, where there is one',
  why: 'A mistyped name owns nothing: nobody is notified, and no list of that person shows the item.',
  example: {
    language: 'yaml',
    config: 'roles:\n  po:\n    people: ["@ana-lima"]\n',
    bad: 'stories:\n  - title: Sign in\n    owner: "@ana-lma"\n',
    good: 'stories:\n  - title: Sign in\n    owner: "@ana-lima"\n',
  },
};

/** A roster beyond this size is not searched for misspellings, to bound the time on a hostile file. */
const mostNames = 200;

interface Listed {
  readonly name: string;
  readonly key: string;
  readonly marks: string;
}

/** Everybody that the config or the file itself knows. */
function listed(document: Document, { roles, owners }: Config): readonly Listed[] {
  const names = [
    ...[...roles.po.people, ...roles.pm.people, ...owners.others, ...owners.agents],
    ...document.roster.map(({ person }) => person.value),
  ];
  return names.slice(0, mostNames).map((name) => ({ name, key: nameKey(bareName(name)), marks: marks(name) }));
}

/**
 * The listed name that a name is a misspelling of. Short names, and names that differ in a number or a single letter
 * (`Team A`, `Squad 2`), are rather those of somebody else.
 */
function misspelt(text: string, names: readonly Listed[]): string | undefined {
  const name = bareName(text);
  const key = nameKey(name);
  if (key.length < 6) return undefined;
  const same = marks(name);
  const alike = names.filter((each) => each.key[0] === key[0] && each.marks === same);
  const found = within(
    key.length < 10 ? 1 : 2,
    key,
    alike.map((each) => each.key),
  );
  return alike.find((each) => each.key === found)?.name;
}

function marks(name: string): string {
  return words(name)
    .flatMap((word) => (word.length === 1 ? word : (word.match(/\d+/g) ?? [])))
    .join(' ');
}

function* people(owner: Owner): Iterable<{ readonly claim: Claim; readonly party: Party }> {
  for (const party of owner.parties) {
    const claim = party.kind === 'person' ? claimOf(owner, party) : undefined;
    if (claim) yield { claim, party };
  }
}

/** The first claim that names somebody. */
function claimOf({ claims }: Owner, party: Party): Claim | undefined {
  return claims.find(({ text }) => text.includes(party.text));
}

function messageFor({ text }: Party, meant: string | undefined): string {
  const name = shortened(text, 24);
  if (meant === undefined) return `${name} is not on the roster`;
  return `${name} is not on the roster. Did you mean ${shortened(meant, 24)}?`;
}

/** The name itself, where it stands in the text as it was read; else all of the claim's value. */
function placeOf({ text }: Party, { span, values }: Claim, source: string): Span {
  const within = values?.find(({ value }) => value.includes(text))?.span ?? span;
  const at = source.slice(within.start, within.end).indexOf(text);
  return at < 0 ? within : { start: within.start + at, end: within.start + at + text.length };
}

function replaceFixes(claim: Claim, party: Party, meant: string | undefined): readonly Fix[] {
  if (meant === undefined) return [];
  return [{ title: `Replace with ${meant}`, change: { kind: 'replace', claim, party: party.text, value: meant } }];
}

function rosterFix({ role, text }: Party): Fix {
  const path = role ? ['roles', role, 'people'] : ['owners', 'others'];
  return { title: 'Add to roster', change: { kind: 'config', path, value: text } };
}
