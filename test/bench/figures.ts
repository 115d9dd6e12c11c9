/** Several measurements of one thing. */
export interface Figures {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly p95: number;
}

export function figuresOf(values: readonly number[]): Figures {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), min: at(0), max: at(1), p95: at(0.95) };
}

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
  readonly bar: string;
  readonly verdict: 'pass' | 'short' | '';
}

export function milliseconds({ median, min, max }: Figures): string {
  const shown = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  return min === max ? `${shown(median)} ms` : `${shown(median)} ms (${shown(min)}–${shown(max)})`;
}

/** A row that compares two medians; without a bar it only informs. */
export function compared(what: string, ours: Figures, peer: { name: string; figures: Figures }, bar?: number): Row {
  const ratio = ours.median / peer.figures.median;
  return {
    what,
    ours: milliseconds(ours),
    peer: `${peer.name} ${milliseconds(peer.figures)}`,
    ratio: ratio.toFixed(2),
    bar: bar === undefined ? '' : `≤ ${bar}`,
    verdict: bar === undefined ? '' : ratio <= bar ? 'pass' : 'short',
  };
}

/** A row that holds one figure against a bar of its own. */
export function held(what: string, value: number, shown: string, bar: number, unit: string): Row {
  return {
    what,
    ours: shown,
    peer: '',
    ratio: '',
    bar: `≤ ${bar} ${unit}`.trim(),
    verdict: value <= bar ? 'pass' : 'short',
  };
}

export function table(rows: readonly Row[]): string {
  const header: readonly string[] = ['what', 'ours', 'peer', 'ratio', 'bar', ''];
  const lines = rows.map(({ what, ours, peer, ratio, bar, verdict }) => [what, ours, peer, ratio, bar, verdict]);
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

/** Runs the contenders in turn, so that what disturbs the machine disturbs all; milliseconds of each. */
export function race<Name extends string>(
  runs: number,
  text: string,
  work: Readonly<Record<Name, (text: string) => void>>,
): Record<Name, Figures> {
  const times = new Map<string, number[]>();
  const entries = Object.entries<(text: string) => void>(work);
  const start = text.slice(0, Math.min(text.length / 2, 200_000));
  for (let run = -2; run < runs; run += 1) {
    for (const [name, once] of entries) {
      const began = performance.now();
      // The first runs, on a part of the text, warm up.
      once(run < 0 ? start : text);
      if (run >= 0) times.set(name, [...(times.get(name) ?? []), performance.now() - began]);
    }
  }
  return Object.fromEntries(entries.map(([name]) => [name, figuresOf(times.get(name) ?? [])])) as Record<Name, Figures>;
}
