import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Analysis, analyze, analyzing, atOnce, defaultConfig, type Slices } from '../../src/core';
import { reading as readingMarkdown } from '../../src/core/formats/markdown';
import { yamlReader } from '../../src/core/formats/yaml-reader';
import { LiveAnalysis } from '../../src/core/live';
import { LiveMarkdown } from '../../src/core/live/live-markdown';
import { LiveYaml } from '../../src/core/live/live-yaml';
import { alone, type Mention } from '../../src/core/surroundings';
import { entering, entryOf, FileIndex } from '../../src/core/workspace';
import { backlogText, formatOfStructure, type Structure } from '../support/backlogs';
import { processorTime } from '../support/processor-time';

const from = { file: 'BACKLOG.md', scope: '', shown: false };

/** The processor time, in milliseconds, of each stretch of some work that nothing can interrupt. */
function stretches(work: Slices<unknown>): readonly number[] {
  const times: number[] = [];
  for (;;) {
    const spent = processorTime();
    const step = work.next();
    times.push(spent());
    if (step.done) return times;
  }
}

/**
 * Asserts that no stretch of some work is a great part of it. The stretches are the same each time: what the collector
 * or the compiler adds to one of them is in its least time no more.
 */
function assertInSlices(work: () => Slices<unknown>): void {
  const shares: number[] = [];
  let least: readonly number[] = [];
  do {
    const times = stretches(work());
    least = times.map((time, at) => Math.min(time, least[at] ?? time));
    shares.push(Math.max(...least) / least.reduce((sum, time) => sum + time, 0));
  } while (shares.length < 8 && (shares.at(-1) ?? 1) >= 0.15);
  assert.ok((shares.at(-1) ?? 1) < 0.15, shares.map((share) => share.toFixed(2)).join(', '));
}

for (const structure of ['markdown tasks', 'markdown bullets', 'markdown headings'] as const satisfies Structure[]) {
  test(`a large file of ${structure} is read in slices, none of which is a great part of it`, () => {
    const text = backlogText(structure, 3000);
    assertInSlices(function* () {
      const analysis: Analysis = yield* analyzing('BACKLOG.md', text, defaultConfig, undefined, alone);
      yield* entering(analysis, from);
    });
  });
}

for (const structure of ['yaml nested', 'markdown tables'] as const satisfies Structure[]) {
  test(`a large file of ${structure} is opened in slices, too`, () => {
    const text = backlogText(structure, 3000);
    assertInSlices(() =>
      LiveAnalysis.opening(`backlog.${formatOfStructure(structure)}`, text, defaultConfig, undefined),
    );
  });
}

test('what edits of a large file need is remembered of it in slices, each a small part of that alone', () => {
  const tasks = atOnce(readingMarkdown(backlogText('markdown tasks', 12_000), defaultConfig));
  assertInSlices(() => LiveMarkdown.of(tasks, defaultConfig));
  const items = atOnce(yamlReader().reading(backlogText('yaml nested', 12_000), defaultConfig));
  assertInSlices(() => LiveYaml.of(items, defaultConfig));
});

test('a large file is put into the index in slices, anew as well', () => {
  const entry = entryOf(analyze('backlog.yaml', backlogText('yaml flat', 200), defaultConfig, undefined), from);
  const mentions = Array.from({ length: 20_000 }, (_, at) => {
    const [mention] = entry.mentions.slice(at % entry.mentions.length);
    return { ...mention, id: `T-${at}` } as Mention;
  });
  const index = new FileIndex();
  assertInSlices(() => index.setting('BACKLOG.md', { ...entry, mentions }));
  assertInSlices(() => index.setting('BACKLOG.md', { ...entry, mentions }));
});

test('a large YAML file that is broken is repaired and read in slices', () => {
  const text = backlogText('yaml nested', 3000).replace('title: ', 'title: [');
  assertInSlices(() => analyzing('backlog.yaml', text, defaultConfig, undefined, alone));
});

test('what is read at once and in slices is the same', () => {
  const text = backlogText('markdown tables', 40);
  const analysis = analyze('BACKLOG.md', text, defaultConfig, undefined);
  const sliced = atOnce(analyzing('BACKLOG.md', text, defaultConfig, undefined, alone));
  assert.deepEqual(sliced.problems, analysis.problems);
  assert.deepEqual(atOnce(entering(sliced, from)), entryOf(analysis, from));
});

test('work in slices ends where its parts do, with what it comes to', () => {
  const taken: number[] = [];
  function* part(): Generator<undefined, number, undefined> {
    taken.push(1);
    yield;
    taken.push(2);
    return 3;
  }
  function* whole(): Generator<undefined, number, undefined> {
    return (yield* part()) + 1;
  }
  assert.equal(atOnce(whole()), 4);
  assert.deepEqual(taken, [1, 2]);
});
