import { analyzing } from '../../src/core/analyze';
import { defaultConfig } from '../../src/core/config';
import type { Slices } from '../../src/core/slices';
import { entering, FileIndex } from '../../src/core/workspace';
import { backlogText, formatOfStructure, type Structure } from '../support/backlogs';
import { held, type Row, timed } from './figures';

interface File {
  readonly path: string;
  readonly text: string;
}

function fileOf(structure: Structure, items: number, folder: number): File {
  const name = formatOfStructure(structure) === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md';
  return { path: `${folder}/${name}`, text: backlogText(structure, items, { seed: folder }) };
}

/** Reads files as the extension does those that are not open, and notes how long nothing else could have been done. */
function* stretches(files: readonly File[]): Iterable<number> {
  const index = new FileIndex();
  const all = function* ({ path, text }: File): Slices<void> {
    const analysis = yield* analyzing(path, text, defaultConfig, undefined, index.around(path));
    yield;
    index.set(path, yield* entering(analysis, { file: path, scope: '', shown: false }));
  };
  const changes = function* (): Slices<void> {
    for (const _ of index.changed()) yield;
  };
  for (const work of [...files.map(all), changes()]) {
    for (let done = false; !done; ) {
      const { wall, cpu } = timed(() => {
        done = work.next().done === true;
      });
      // Of the clock what others have taken of the machine, of the processor what other threads have.
      yield Math.min(wall, cpu);
    }
  }
}

/**
 * The longest stretches of scanning a workspace, in a process that has run nothing before. The extension takes the
 * smallest of every few files first.
 */
export function scan(): readonly Row[] {
  const structures = ['markdown tasks', 'yaml flat', 'markdown tables', 'yaml nested'] as const;
  const small = Array.from({ length: 300 }, (_, number) => {
    return fileOf(structures[number % 4] ?? 'yaml flat', 5 + ((number * 7) % 50), number);
  });
  const rows: Row[] = [
    rowOf(
      '300 small files',
      small.toSorted((a, b) => a.text.length - b.text.length),
    ),
  ];
  for (const [structure, items] of [['markdown tasks', 3500] as const, ['yaml flat', 640] as const]) {
    rows.push(rowOf(`${structure}, 200 KB`, [fileOf(structure, items, 0)]));
    rows.push(rowOf(`${structure}, 2 MB`, [fileOf(structure, items * 10, 0)]));
  }
  return rows;
}

function rowOf(what: string, files: readonly File[]): Row {
  const times = [...stretches(files)].sort((a, b) => b - a);
  const [longest = 0, second = 0] = times;
  const over = times.filter((time) => time > 8).length;
  const shown = `longest ${longest.toFixed(1)} ms, then ${second.toFixed(1)}; ${over} of ${times.length} over 8`;
  return held(`scan, ${what}`, longest, shown, 8, 'ms');
}
