import assert from 'node:assert/strict';
import process from 'node:process';

/** Starts to count; the answer tells the milliseconds of processor time since, which other processes cannot stretch. */
export function processorTime(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

/**
 * Fails where work takes longer each time that it is tried. The collector, the compiler and a slower moment of the
 * machine make one try long, not all of them; work that grows out of proportion takes too long in each.
 *
 * @param limit milliseconds of processor time.
 */
export function assertWithin(limit: number, work: () => unknown, name = ''): void {
  const tries: number[] = [];
  do tries.push(timeOf(work));
  while (Math.min(...tries) >= limit && tries.length < 3);
  assert.ok(Math.min(...tries) < limit, `${name} ${tries.map(Math.round).join(', ')} ms, at most ${Math.round(limit)}`);
}

/** Fails where reading a text takes a time that is out of proportion to that for its first quarter. */
export function assertLinear(text: string, read: (text: string) => unknown, name = ''): void {
  const quarter = text.slice(0, text.length / 4);
  const least = Math.min(...[1, 2, 3].map(() => timeOf(() => read(quarter))));
  // Four times as much in proportion, sixteen times as much where the time grows with the square.
  assertWithin(200 + 8 * least, () => read(text), name);
}

function timeOf(work: () => unknown): number {
  const spent = processorTime();
  work();
  return spent();
}
