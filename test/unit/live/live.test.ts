import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { analyze } from '../../../src/core/analyze';
import { type Config, defaultConfig } from '../../../src/core/config';
import { LiveAnalysis } from '../../../src/core/live/live-analysis';
import { applyEdits } from '../../../src/core/text';
import { backlogText, formatOfStructure, type Structure, structures } from '../../support/backlogs';
import { Chance } from '../../support/backlogs/chance';
import { plainText } from './plain';
import { someEdits } from './typing';

/** Documents of each structure; more are tried by hand: `LIVE_ROUNDS=100 npm run test:unit`. */
const rounds = Number(process.env.LIVE_ROUNDS ?? 1);
const editsEach = 12;

const strict: Config = {
  ...defaultConfig,
  roles: {
    po: { label: 'Product Owner', aliases: [], people: ['Ana Lima', '@bo'] },
    pm: { label: 'Product Manager', aliases: [], people: ['Bo Chen'] },
  },
  owners: { agents: ['bot'], others: ['dev-team'], closed: true },
  expect: { story: 'po' },
};

function pathOf(structure: Structure): string {
  return formatOfStructure(structure) === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md';
}

for (const structure of structures) {
  test(`edits of ${structure} lead to what a full analysis finds`, () => {
    for (let round = 0; round < rounds; round += 1) type(structure, round);
  });
}

/** Edits a document and takes each edit back, unless it is of the kind that people go on from. */
function type(structure: Structure, round: number): void {
  const chance = new Chance(round * 1000 + structure.length);
  const eol = round % 5 === 3 ? '\r\n' : '\n';
  const path = pathOf(structure);
  const config = chance.oneIn(3) ? strict : defaultConfig;
  let text = backlogText(structure, 12 + chance.below(15), { seed: round, owned: !chance.oneIn(5), eol });
  if (chance.oneIn(3)) text = text.trimEnd();
  const live = new LiveAnalysis(path, text, config, undefined);
  let last: number | undefined;
  for (let count = 0; count < editsEach; count += 1) {
    const edits = someEdits(text, chance, last);
    last = edits[0]?.start;
    const changed = applyEdits(text, edits);
    const what = `${structure}, round ${round}, edit ${count}: ${JSON.stringify(edits)}`;
    const found = live.update(changed, undefined, edits);
    assert.equal(found.document.text, changed);
    const expected = plainText(analyze(path, changed, config, undefined), config);
    assert.ok(plainText(found, config) === expected, what);
    const isTyping = edits.length === 1 && edits[0]?.start === edits[0]?.end && edits[0]?.text.length === 1;
    if (isTyping && chance.oneIn(2)) text = changed;
    else {
      live.update(text);
      assert.ok(
        plainText(live.analysis, config) === plainText(analyze(path, text, config, undefined), config),
        `undone: ${what}`,
      );
    }
  }
}

/** What is typed behind the first place in the second half of a document where something stands. */
const unread: readonly (readonly [Structure, string, string])[] = [
  ['yaml flat', 'title: ', 'aaaa'],
  ['yaml flat', '\n   ', 'aaaa'],
  ['yaml flat', '\n ', 'aaaa'],
  ['yaml nested', '\n', 'aaaa'],
  ['yaml nested', ': R', '&D *a*'],
  ['yaml by id', 'title: ', 'aaaa'],
  ['yaml strings', '    - ', 'aaaa'],
  ['markdown tasks', '] ', 'aaaa'],
  ['markdown tasks', '\n## ', 'aaaa'],
  ['markdown tasks', '\n##', ' A\n\n- [ ] b @ana\n\n- '],
  ['markdown tasks', '\n\n', '## A\n\n'],
  ['markdown bullets', '\n* ', 'aaaa'],
  ['markdown ordered', '. ', 'Then '],
  ['markdown table', '| US-', 'aaaa'],
  ['markdown tables', '\n|:--', 'aaaa'],
  ['markdown tables', '\n| ID', ' | Who | What'],
  ['markdown headings', 'It should take less', 'aaaa'],
  ['markdown headings', '\n### ', 'aaaa'],
  ['markdown headings', '\n###', '#'],
  ['markdown setext', '\n---', 'aaaa'],
];

for (const [structure, before, typed] of unread) {
  test(`typing ${JSON.stringify(typed)} behind ${JSON.stringify(before)} in ${structure} reads a small part again`, () => {
    const text = backlogText(structure, 120, {});
    const path = pathOf(structure);
    const live = new LiveAnalysis(path, text, defaultConfig, undefined);
    const at = text.indexOf(before, text.length / 2) + before.length;
    assert.ok(at > text.length / 2);
    for (let count = 1; count <= typed.length; count += 1) {
      const changed = `${text.slice(0, at)}${typed.slice(0, count)}${text.slice(at)}`;
      assert.ok(plainText(live.update(changed), defaultConfig) === fully(changed, path), changed);
    }
    assert.equal(live.fullReadings, 0);
  });
}

test('edits that are not what has become of the text are not trusted', () => {
  const text = backlogText('yaml flat', 40, {});
  const live = new LiveAnalysis('backlog.yaml', text, defaultConfig, undefined);
  const at = text.indexOf('title: ', text.length / 2) + 7;
  const changed = `${text.slice(0, at)}x${text.slice(at)}`;
  for (const start of [at + 200, 0, text.length, text.length + 50])
    assert.equal(
      plainText(live.update(changed, undefined, [{ start, end: start, text: 'y' }]), defaultConfig),
      fully(changed),
    );
  assert.equal(plainText(live.update(text, undefined, [{ start: 3, end: 900, text: '' }]), defaultConfig), fully(text));
});

function fully(text: string, path = 'backlog.yaml'): string {
  return plainText(analyze(path, text, defaultConfig, undefined), defaultConfig);
}
