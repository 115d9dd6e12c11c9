import process from 'node:process';

/** How long something took, in milliseconds. */
export interface Time {
  readonly wall: number;
  /** Of all threads of the process. What else the machine does hardly changes it. */
  readonly cpu: number;
}

/** Several measurements of one thing. */
export interface Figures {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly p95: number;
}

export interface Times {
  readonly wall: Figures;
  readonly cpu: Figures;
}

export function figuresOf(values: readonly number[]): Figures {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), min: at(0), max: at(1), p95: at(0.95) };
}

export function timesOf(times: readonly Time[]): Times {
  return { wall: figuresOf(times.map(({ wall }) => wall)), cpu: figuresOf(times.map(({ cpu }) => cpu)) };
}

export function timed(work: () => void): Time {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(cpu);
  return { wall: performance.now() - wall, cpu: (user + system) / 1000 };
}

/** A text in one piece, as an editor hands it over: what is joined is copied together when it is first looked at. */
export function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly peer?: string;
  /** Ours to the peer's, by the clock that the bar is about. */
  readonly ratio?: string;
  /** The same by the other clock. */
  readonly other?: string;
  readonly bar?: string;
  readonly verdict?: 'pass' | 'short';
}

export function milliseconds({ median, min, max }: Figures): string {
  const shown = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  return min === max ? `${shown(median)} ms` : `${shown(median)} ms (${shown(min)}–${shown(max)})`;
}

/** A row that compares two medians; without a bar it only informs. */
export function compared(
  what: string,
  ours: Times,
  peer: { readonly name: string; readonly times: Times },
  { bar, by = 'cpu' }: { readonly bar?: number; readonly by?: keyof Times } = {},
): Row {
  const ratio = (clock: keyof Times) => ours[clock].median / peer.times[clock].median;
  const other = by === 'cpu' ? 'wall' : 'cpu';
  const row = {
    what,
    ours: milliseconds(ours[by]),
    peer: `${peer.name} ${milliseconds(peer.times[by])}`,
    ratio: `${ratio(by).toFixed(2)} ${by}`,
    other: Number.isNaN(ratio(other)) ? '' : `${ratio(other).toFixed(2)} ${other}`,
  };
  return bar === undefined ? row : { ...row, bar: `≤ ${bar}`, verdict: ratio(by) <= bar ? 'pass' : 'short' };
}

/**
 * A row for a peer that was ended at its time limit: the ratio to the limit is above the real one. The peer's processor
 * time is taken to be the limit too, as it works in one thread.
 */
export function late(
  what: string,
  ours: Times,
  { name, limit }: { readonly name: string; readonly limit: number },
  to: { readonly bar?: number; readonly by?: keyof Times } = {},
): Row {
  const row = compared(what, ours, { name, times: timesOf([{ wall: limit, cpu: limit }]) }, to);
  return { ...row, peer: `${name}: not finished after ${limit / 1000} s`, ratio: `< ${row.ratio}`, other: '' };
}

/** A row that holds one figure against a bar of its own. */
export function held(what: string, value: number, shown: string, bar: number, unit: string): Row {
  return { what, ours: shown, bar: `≤ ${bar} ${unit}`.trim(), verdict: value <= bar ? 'pass' : 'short' };
}

export function table(rows: readonly Row[]): string {
  const header: readonly string[] = ['what', 'ours', 'peer', 'ratio', 'also', 'bar', ''];
  const lines = rows.map(({ what, ours, peer = '', ratio = '', other = '', bar = '', verdict = '' }) => {
    return [what, ours, peer, ratio, other, bar, verdict];
  });
  const widths = header.map((name, column) =>
    Math.max(name.length, ...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...lines.map(line)].join('\n');
}

/** Runs the contenders in turn, so that what disturbs the machine disturbs all. */
export function race<Name extends string>(
  runs: number,
  text: string,
  work: Readonly<Record<Name, (text: string) => void>>,
): Record<Name, Times> {
  const times = new Map<string, Time[]>();
  const entries = Object.entries<(text: string) => void>(work);
  // The first runs, on a part of the text, warm up.
  const start = text.slice(0, Math.min(text.length / 2, 200_000));
  for (let run = -2; run < runs; run += 1) {
    for (const [name, once] of entries) {
      const time = timed(() => once(run < 0 ? start : text));
      if (run >= 0) times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  return Object.fromEntries(entries.map(([name]) => [name, timesOf(times.get(name) ?? [])])) as Record<Name, Times>;
}
