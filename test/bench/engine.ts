import process from 'node:process';
import markdownIt from 'markdown-it';
import { parseDocument } from 'yaml';
import { type Analysis, analyze } from '../../src/core/analyze';
import { defaultConfig } from '../../src/core/config';
import { LiveAnalysis } from '../../src/core/live/live-analysis';
import { atOnce } from '../../src/core/slices';
import { backlogText, formatOfStructure, type Structure } from '../support/backlogs';
import { Chance } from '../support/backlogs/chance';
import { compared, flat, held, late, milliseconds, type Row, race, type Time, timed, timesOf } from './figures';
import { timeOfMarkdownlint } from './peer-apart';

function analysisOf(structure: Structure, text: string): Analysis {
  return analyze(
    formatOfStructure(structure) === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md',
    text,
    defaultConfig,
    undefined,
  );
}

const runs = 7;

/** How long a slow peer may take, in milliseconds. */
const patience = 45_000;

/** Reading and all rules, against what only parses or only lints. */
export function cold(): readonly Row[] {
  const rows: Row[] = [];
  for (const structure of ['yaml flat', 'yaml nested'] as const) {
    const text = backlogText(structure, 10_000);
    const { ours, yaml } = race(runs, text, {
      ours: (part) => analysisOf(structure, part),
      yaml: (part) => parseDocument(part, { uniqueKeys: false }),
    });
    rows.push(compared(`cold, ${structure}, 10,000 items`, ours, { name: 'yaml', times: yaml }, { bar: 1.25 }));
  }
  for (const structure of ['markdown tasks', 'markdown tables'] as const) {
    const text = backlogText(structure, 10_000);
    const parser = markdownIt();
    const { ours, blocks } = race(runs, text, {
      ours: (part) => analysisOf(structure, part),
      blocks: (part) => parser.block.parse(part, parser, {}, []),
    });
    const what = `cold, ${structure}, 10,000 items`;
    rows.push(compared(what, ours, { name: 'markdown-it blocks', times: blocks }, { bar: 3 }));
    const linted = timeOfMarkdownlint(text, patience);
    const name = 'markdownlint, once';
    rows.push(
      linted
        ? compared(what, ours, { name, times: timesOf([linted]) }, { bar: 0.2 })
        : late(what, ours, { name, limit: patience }, { bar: 0.2 }),
    );
  }
  return rows;
}

/** One character typed at a random place of a file of 10,000 items and taken back, each to new problems and owners. */
export function keystrokes(): readonly Row[] {
  return (['yaml flat', 'yaml nested', 'markdown tasks', 'markdown tables'] as const).flatMap((structure) => {
    const text = backlogText(structure, 10_000);
    const chance = new Chance(4);
    const path = formatOfStructure(structure) === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md';
    const live = LiveAnalysis.of(path, text, defaultConfig, undefined);
    // As the editor does with large files, behind their opening.
    atOnce(live.preparing());
    atOnce(live.rehearsing());
    const typed = Array.from({ length: 100 }, () => {
      const at = chance.below(text.length);
      const changed = flat(`${text.slice(0, at)}x${text.slice(at)}`);
      const typing = [{ start: at, end: at, text: 'x' }];
      const undoing = [{ start: at, end: at + 1, text: '' }];
      return [timed(() => live.update(changed, undefined, typing)), timed(() => live.update(text, undefined, undoing))];
    });
    const times = typed.flat();
    const { cpu, wall } = timesOf(times);
    const shown = `p95 ${cpu.p95.toFixed(1)} ms cpu (${wall.p95.toFixed(1)} wall), median ${milliseconds(cpu)}`;
    const what = `keystroke, ${structure}, 10,000 items`;
    const share = (100 * live.fullReadings) / times.length;
    return [
      held(what, cpu.p95, shown, 16, 'ms'),
      held(`${what}, read in full`, share, `${share.toFixed(1)} % of ${times.length} edits`, 5, '%'),
    ];
  });
}

/**
 * Time per item at three sizes. Each measurement reads as many items, in files of one size: the least time of a short
 * run is one into which the collector has not fallen, of which a long one has none.
 */
export function growth(): readonly Row[] {
  const [sizes, items] = [[1000, 10_000, 100_000], 100_000];
  return (['yaml flat', 'markdown tasks'] as const).map((structure) => {
    const texts = sizes.map((size) => backlogText(structure, size));
    const readItems = (text: string, size: number) => {
      for (let read = 0; read < items; read += size) analysisOf(structure, text);
    };
    // All that is run must be compiled before, or the first looks slow.
    for (const text of texts.slice(0, -1)) for (let run = 0; run < 10; run += 1) analysisOf(structure, text);
    const times = texts.map((): Time[] => []);
    for (let run = 0; run < 3; run += 1) {
      for (const [at, text] of texts.entries()) times[at]?.push(timed(() => readItems(text, sizes[at] ?? items)));
    }
    const perItem = times.map((each) => (timesOf(each).cpu.median * 1000) / items);
    const ratio = Math.max(...perItem) / Math.min(...perItem);
    const shown = `${ratio.toFixed(2)} × (${perItem.map((time) => time.toFixed(0)).join(' → ')} µs cpu an item)`;
    return held(`growth, ${structure}, 1,000 → 100,000 items`, ratio, shown, 1.5, '×');
  });
}

/** What an analysis of 100,000 items keeps, in sizes of its text. Needs --expose-gc. */
export function memory(): readonly Row[] {
  const kept: Analysis[] = [];
  return (['yaml flat', 'markdown tasks'] as const).map((structure) => {
    const text = backlogText(structure, 100_000);
    const size = Buffer.byteLength(text);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    kept.push(analysisOf(structure, text));
    globalThis.gc?.();
    const used = process.memoryUsage().heapUsed - before;
    kept.pop();
    const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
    const shown = `${(used / size).toFixed(1)} × (${megabytes(used)} for ${megabytes(size)})`;
    return held(`memory, ${structure}, 100,000 items`, used / size, shown, 6, '×');
  });
}
