import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../src/core/analyze';
import { defaultConfig } from '../../../src/core/config';
import { LiveAnalysis } from '../../../src/core/live/live-analysis';
import type { Surroundings } from '../../../src/core/surroundings';
import { alone } from '../../../src/core/surroundings';
import { applyEdits } from '../../../src/core/text';
import { entryOf, FileIndex } from '../../../src/core/workspace';
import { backlogText, formatOfStructure, type Structure } from '../../support/backlogs';
import { Chance } from '../../support/backlogs/chance';
import { plainText } from './plain';
import { someEdits } from './typing';

const config = defaultConfig;

/** What another file that holds a text says of the items of a file. */
function besides(path: string, text: string, other: string): Surroundings {
  const index = new FileIndex();
  for (const [file, content] of [
    ['own', text],
    ['other', other],
  ] as const)
    index.set(file, entryOf(analyze(path, content, config, undefined), { file, scope: '', shown: false }));
  for (const _ of index.changed());
  return index.around('own');
}

/** The text with other owners for some of its items. */
function contrary(text: string, chance: Chance): string {
  return text.replace(/\bP[OM]\b|@\w+/g, (owner) => (chance.oneIn(3) ? (owner === 'PO' ? 'PM' : 'PO') : owner));
}

function fully(path: string, text: string, around: Surroundings): string {
  return plainText(analyze(path, text, config, undefined, around), config);
}

const folder = { path: 'backlog', items: 9, owned: 4, tracked: false, speaks: true };

for (const structure of ['yaml flat', 'yaml nested', 'markdown tables'] satisfies Structure[])
  test(`where other files say something else of ${structure}, all is as in a full analysis, also after edits`, () => {
    const path = formatOfStructure(structure) === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md';
    let conflicts = 0;
    for (let round = 0; round < 4; round += 1) {
      const chance = new Chance(round);
      let text = backlogText(structure, 30, { seed: round });
      if (round % 2) text = text.replaceAll('\n- ', '\n<!-- backlog-roles-disable-line conflicting-owner -->\n- ');
      const live = LiveAnalysis.of(path, text, config, undefined);
      for (let count = 0; count < 8; count += 1) {
        const judged = { ...besides(path, text, contrary(text, chance)) };
        const around = chance.pick([
          judged,
          judged,
          alone,
          { ...judged, folder },
          { ...judged, folder: { ...folder, tracked: true } },
        ]);
        live.recheck(around);
        assert.ok(plainText(live.analysis, config) === fully(path, text, around), `round ${round}, ${count}`);
        conflicts += live.analysis.problems.filter(({ rule }) => rule === 'conflicting-owner').length;
        const edits = someEdits(text, chance);
        text = applyEdits(text, edits);
        live.update(text, around, edits);
        assert.ok(plainText(live.analysis, config) === fully(path, text, around), `round ${round}, edit ${count}`);
      }
    }
    assert.ok(conflicts > 20, `${conflicts} conflicts`);
  });

test('what other files say concerns no more than the problems that speak of them', () => {
  const text = backlogText('yaml flat', 200, {});
  const live = LiveAnalysis.of('backlog.yaml', text, config, undefined);
  const known = new Set(live.analysis.problems);
  const { problems } = live.recheck(besides('backlog.yaml', text, contrary(text, new Chance(1))));
  const fresh = problems.filter((problem) => !known.has(problem));
  assert.ok(fresh.length > 10 && problems.length - fresh.length > 20);
  assert.ok(fresh.every(({ rule }) => rule === 'conflicting-owner'));
});

test('a file is read again in slices, while others say something else and what was known of it stays', () => {
  const text = backlogText('yaml nested', 120, {});
  const live = LiveAnalysis.of('backlog.yaml', text, config, undefined);
  const before = plainText(live.analysis, config);
  const harmed = `a: [\n${text}`;
  assert.ok(!live.follow(harmed));
  assert.equal(plainText(live.analysis, config), before);
  const rereading = live.rereading(harmed);
  for (let step = 0; step < 200; step += 1) assert.ok(!rereading.next().done, `step ${step}`);
  const around = besides('backlog.yaml', text, contrary(text, new Chance(2)));
  live.recheck(around);
  assert.equal(plainText(live.analysis, config), fully('backlog.yaml', text, around));
  for (const _ of rereading);
  assert.equal(plainText(live.analysis, config), fully('backlog.yaml', harmed, around));
  assert.equal(live.fullReadings, 1);
  // What was typed meanwhile, and what was known before it.
  const typed = `${harmed}\n# more\n`;
  assert.equal(plainText(live.update(typed), config), fully('backlog.yaml', typed, around));
  assert.equal(plainText(live.update(text), config), fully('backlog.yaml', text, around));
});
