import { analyzing } from '../../src/core/analyze';
import { defaultConfig } from '../../src/core/config';
import { preparing } from '../../src/core/preparing';
import type { Slices } from '../../src/core/slices';
import { entering, FileIndex } from '../../src/core/workspace';
import { backlogText, formatOfStructure, type Structure } from '../support/backlogs';
import { Collections } from './collections';
import { flat, held, type Row, timed } from './figures';

interface File {
  readonly path: string;
  readonly text: string;
}

function fileOf(structure: Structure, items: number, folder: number): File {
  const name = formatOfStructure(structure) === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md';
  return { path: `${folder}/${name}`, text: flat(backlogText(structure, items, { seed: folder })) };
}

/** How long nothing else could have been done, in milliseconds, and when. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly took: number;
}

/** Reads files as the extension does those that are not open. */
function* stretches(files: readonly File[]): Iterable<Stretch> {
  const index = new FileIndex();
  const all = function* ({ path, text }: File): Slices<void> {
    const analysis = yield* analyzing(path, text, defaultConfig, undefined, index.around(path));
    yield;
    yield* index.setting(path, yield* entering(analysis, { file: path, scope: '', shown: false }));
  };
  const changes = function* (): Slices<void> {
    for (const _ of index.changed()) yield;
  };
  for (const work of [preparing(), ...files.map(all), changes()]) {
    for (let done = false; !done; ) {
      const start = performance.now();
      const { wall, cpu } = timed(() => {
        done = work.next().done === true;
      });
      // The clock also counts what others have taken of the machine, the processor what other threads have.
      yield { start, end: performance.now(), took: Math.min(wall, cpu) };
    }
  }
}

/**
 * The longest stretches of scanning a workspace, in a process that has run nothing before. The extension takes the
 * smallest of every few files first.
 */
export async function scan(): Promise<readonly Row[]> {
  const structures = ['markdown tasks', 'yaml flat', 'markdown tables', 'yaml nested'] as const;
  const small = Array.from({ length: 300 }, (_, number) => {
    return fileOf(structures[number % 4] ?? 'yaml flat', 5 + ((number * 7) % 50), number);
  });
  const rows: Row[] = [
    await rowOf(
      '300 small files',
      small.toSorted((a, b) => a.text.length - b.text.length),
    ),
  ];
  for (const [structure, items] of [['markdown tasks', 3500] as const, ['yaml flat', 640] as const]) {
    rows.push(await rowOf(`${structure}, 200 KB`, [fileOf(structure, items, 0)]));
    rows.push(await rowOf(`${structure}, 2 MB`, [fileOf(structure, items * 10, 0)]));
  }
  return rows;
}

async function rowOf(what: string, files: readonly File[]): Promise<Row> {
  const collections = new Collections();
  const times = [...stretches(files)].sort((a, b) => b.took - a.took);
  const collected = await collections.end();
  const [longest] = times;
  const over = times.filter(({ took }) => took > 8);
  const own = over.filter((stretch) => stretch.took - collected(stretch) > 8);
  const without = Math.max(...times.map((stretch) => stretch.took - collected(stretch)));
  const shown = `longest ${(longest?.took ?? 0).toFixed(1)} ms, ${without.toFixed(1)} without the collector`;
  const counts = `of ${times.length}, ${over.length} over 8, ${own.length} without it`;
  return held(`scan, ${what}`, longest?.took ?? 0, `${shown}; ${counts}`, 8, 'ms');
}
