import { type Fact, type Share, shares } from './fact';

/** Numbers of open items by who owns them. */
export type Tally = Readonly<Record<Share, number>>;

export function tallyOf(facts: readonly Fact[]): Tally {
  const tally = Object.fromEntries(shares.map((share) => [share, 0])) as Record<Share, number>;
  for (const { share } of facts) tally[share] += 1;
  return tally;
}

/** All items of a tally. */
export function sumOf(tally: Tally): number {
  return shares.reduce((sum, share) => sum + tally[share], 0);
}
