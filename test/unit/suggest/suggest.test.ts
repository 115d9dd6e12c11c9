import assert from 'node:assert/strict';
import { test } from 'node:test';
import words from '../../../media/suggestions.json';
import { analyze } from '../../../src/core';
import { readConfig } from '../../../src/core/config-files';
import { suggestOwners } from '../../../src/core/on-demand';
import { assertWithin } from '../../support/processor-time';

/** `title: role` of every suggestion for a file, `?` where it abstains. */
function suggested(text: string, settings = '', path = 'backlog.md'): readonly string[] {
  const { config } = readConfig(settings);
  const suggestions = suggestOwners(analyze(path, text, config, undefined), config, words);
  return suggestions.map(({ item, role }) => `${item.title.value}: ${role ?? '?'}`);
}

test('only open items that nobody owns get a suggestion', () => {
  const text =
    '- [ ] Market research (owner: PM)\n- [x] Market analysis\n- [ ] Market size\n- [ ] Pricing (owner: TBD)\n';
  assert.deepEqual(suggested(`# Backlog\n\n${text}`), ['Market size: pm', 'Pricing: pm']);
});

test('a row that the team moves moves the suggestion, one that it takes out speaks no more', () => {
  const text = '# Backlog\n\n- [ ] Interview prospects\n';
  assert.deepEqual(suggested(text), ['Interview prospects: pm']);
  assert.deepEqual(suggested(text, 'responsibilities:\n  market-research: po\n'), ['Interview prospects: po']);
  assert.deepEqual(suggested(text, 'responsibilities:\n  market-research: none\n'), ['Interview prospects: ?']);
});

test('the section’s majority speaks where the title says nothing', () => {
  const owned = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((each) => `- [ ] ${each} (owner: PM)\n`).join('');
  assert.deepEqual(suggested(`# Backlog\n\n## Later\n\n${owned}- [ ] Seven\n\n## Next\n\n- [ ] Eight\n`), [
    'Seven: pm',
    'Eight: ?',
  ]);
});

test('the parent’s title and the level add to thin evidence, and are too thin alone', () => {
  const nested = (title: string) => `epics:\n  - title: Market research\n    tasks:\n      - title: ${title}\n`;
  assert.deepEqual(suggested(nested('Summary'), '', 'backlog.yaml')[1], 'Summary: ?');
  assert.deepEqual(suggested(nested('Dashboard'), '', 'backlog.yaml')[1], 'Dashboard: pm');
  const expected = 'expect:\n  story: po\n';
  assert.deepEqual(suggested('stories:\n  - title: Summary\n    status: open\n', '', 'backlog.yaml'), ['Summary: ?']);
  assert.deepEqual(suggested('stories:\n  - title: Summary\n    status: open\n', expected, 'backlog.yaml'), [
    'Summary: po',
  ]);
});

test('each suggestion says why, one that is not made as well', () => {
  const { config } = readConfig('');
  const text = '# Backlog\n\n- [ ] Pricing\n- [ ] Sprint goal, market launch\n- [ ] Summary\n';
  const suggestions = suggestOwners(analyze('backlog.md', text, config, undefined), config, words);
  assert.deepEqual(
    suggestions.map(({ reasons }) => reasons),
    [
      ['"pricing" belongs to "Define the overall product strategy", a Product Manager responsibility'],
      [
        'It speaks for both roles',
        '"sprint goal" bears on "Sprint velocity", by which the Product Owner is measured',
        '"market" belongs to "Conduct market research", a Product Manager responsibility',
        '"launch" belongs to "Work with cross-functional teams", a Product Manager responsibility',
      ],
      ['Nothing in the item or around it tells the roles apart'],
    ],
  );
});

test('a long hostile title takes no long time', () => {
  const title = 'as a user story acceptance criteria '.repeat(20_000);
  assertWithin(2000, () => suggested(`# Backlog\n\n${`- [ ] ${title}\n`.repeat(3)}`));
});
