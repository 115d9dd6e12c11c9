import type { Config } from '../config';
import type { Claim, Topic } from '../model';
import { roleModel } from '../role-model';
import type { Owner, OwnerStatus, Party } from './owner';
import { isOnePerson, type Named, type Value, type ValueReader } from './value';

/** What the claims at one place (an item, a section, the file) come to. */
export interface Verdict {
  readonly status: Exclude<OwnerStatus, 'unowned'>;
  readonly role: Owner['role'];
  readonly parties: readonly Party[];
  readonly claims: readonly Claim[];
  /** From an accountable key; an assignee yields to an inherited role. */
  readonly accountable: boolean;
  /** An empty placeholder, which inherits where there is something to inherit. */
  readonly blank: boolean;
}

/** Turns the claims of one place into a verdict. */
export interface Judge {
  readonly reader: ValueReader;
  /**
   * @param title of the item, and what else it says it is about: a responsibility that the role model shares may be
   * claimed by both roles.
   */
  judge(claims: readonly Claim[], title?: string, topics?: readonly Topic[]): Verdict | undefined;
}

export function judgeFor(reader: ValueReader, config: Config): Judge {
  const model = roleModel(config);
  const isSharedWork = (title: string, topics: readonly Topic[]) =>
    model.about(title, topics).some(({ role }) => role === 'shared');
  const decided = (claims: readonly Claim[], title: string, topics: readonly Topic[]): Verdict | undefined => {
    const read = claims.map((claim) => ({ claim, value: reader.read(claim) })).filter(isSaid);
    const accountable = read.filter((each) => each.claim.key.kind === 'accountable');
    const deciding = accountable.length > 0 ? accountable : read;
    if (deciding.length === 0) return undefined;
    return verdict(deciding, accountable.length > 0, config, () => isSharedWork(title, topics));
  };
  return {
    reader,
    judge(claims, title = '', topics = []) {
      const [only] = claims;
      if (!only) return undefined;
      if (claims.length === 1) return alone(claims, only, reader.read(only)) ?? decided(claims, title, topics);
      return decided(claims, title, topics);
    },
  };
}

/** The parties of those who name nobody: one list for all, since there are many. */
const none: readonly Party[] = [];

/** The common case without detours: one claim that names at most one of the roles. */
function alone(claims: readonly Claim[], claim: Claim, value: Value): Verdict | undefined {
  if (!isSaid({ claim, value }) || (value.kind === 'named' && value.roles.length > 1)) return undefined;
  const said = { claims, accountable: claim.key.kind === 'accountable', blank: value.kind === 'blank' };
  if (value.kind === 'named') return { status: 'owned', role: value.role, parties: value.parties, ...said };
  return { status: value.kind === 'waiver' ? 'waived' : 'placeholder', role: undefined, parties: none, ...said };
}

interface Read {
  readonly claim: Claim;
  readonly value: Value;
}

/** A cell of a role matrix that is not ticked says nothing. */
function isSaid({ claim, value }: Read): boolean {
  return claim.form !== 'matrix' || value.kind !== 'blank';
}

function verdict(read: readonly Read[], accountable: boolean, config: Config, isSharedWork: () => boolean): Verdict {
  const named = read.flatMap(({ claim, value }) => (value.kind === 'named' ? [{ claim, value }] : []));
  if (named.length > 0) {
    const { status, role, parties, claims } = owned(named, config, isSharedWork);
    return { status, role, parties, claims, accountable, blank: false };
  }
  const waived = read.find(({ value }) => value.kind === 'waiver');
  const decisive = waived ?? read.find(({ value }) => value.kind === 'placeholder') ?? read[0];
  const status = waived ? 'waived' : 'placeholder';
  const claims = decisive ? [decisive.claim] : [];
  const blank = decisive?.value.kind === 'blank';
  return { status, role: undefined, parties: [], claims, accountable, blank };
}

function owned(
  named: readonly { readonly claim: Claim; readonly value: Named }[],
  config: Config,
  isSharedWork: () => boolean,
): Pick<Verdict, 'status' | 'role' | 'parties' | 'claims'> {
  const values = named.map((each) => each.value);
  const parties = distinct(values.flatMap((value) => value.parties));
  const claims = named.map((each) => each.claim);
  const role = (['po', 'pm'] as const).filter((each) => values.some((value) => value.roles.includes(each)));
  // RACI: several that are accountable are nobody.
  const accountable =
    parties.length > 1 &&
    claims.length > 1 &&
    claims.every(({ form, text }) => form === 'matrix' && text.includes('A'));
  if (role.length < 2 && accountable) return { status: 'duplicate', role: undefined, parties, claims };
  if (role.length < 2) {
    const sole = values.find((value) => value.role === role[0])?.role;
    return { status: 'owned', role: sole ?? 'other', parties, claims };
  }
  const people = values.filter((value) => value.roles.length > 0).flatMap((value) => value.parties);
  const onePerson =
    values.some((value) => value.onePerson) ||
    (config.team.shape === 'combined' && (isOnePerson(people) || holdsBoth(people, config)));
  const declared = values.some((value) => value.declared) || isSharedWork();
  const shared = onePerson || config.shared === 'allow' || (declared && config.shared !== 'never');
  if (shared) return { status: 'shared', role: 'shared', parties, claims };
  const disagreeing = named.filter((each) => each.value.roles.length > 0).map((each) => each.claim);
  return { status: 'duplicate', role: undefined, parties, claims: disagreeing };
}

/** Whether both roles are named by their codes only, and one person is all that either of them has. */
function holdsBoth(parties: readonly Party[], { roles }: Config): boolean {
  const [po, pm] = [roles.po.people, roles.pm.people];
  return parties.every((party) => party.kind === 'role') && po.length === 1 && pm.length === 1 && po[0] === pm[0];
}

function distinct(parties: readonly Party[]): readonly Party[] {
  if (parties.length < 2) return parties;
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = `${party.role ?? ''} ${party.text}`;
    return !seen.has(key) && seen.add(key);
  });
}
