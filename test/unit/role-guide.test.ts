import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defaultConfig } from '../../src/core';
import { readConfig } from '../../src/core/config-files';
import { roleGuide } from '../../src/core/role-guide';
import { roleModel } from '../../src/core/role-model';

const text = readFileSync('media/role-guide.md', 'utf8');

test('the role guide shows every row of the model, and explains every KPI', () => {
  const guide = roleGuide(text, defaultConfig);
  for (const { label, part } of roleModel(defaultConfig).rows.values()) {
    assert.ok(guide.includes(`| ${label} | `), label);
    if (part === 'kpi') assert.ok(guide.includes(`- **${label}**: `), label);
  }
  assert.match(guide, /\| Ensure quality \| ✔ \| {2}\|/);
  assert.match(guide, /\| Define the product vision and roadmap \| ✔ \| ✔ \|/);
  assert.ok(!guide.includes('<!--') && !guide.includes('In your team'));
});

test('the role guide shows what a team changes beside the model, as text', () => {
  const { config } = readConfig(
    'responsibilities:\n  quality: pm\n  market-research: none\n  support: { label: "Answer <b>support</b>", role: po }\n' +
      'roles:\n  po: { people: ["@ana|x"] }\nteam: { shape: combined }\n',
  );
  const guide = roleGuide(text, config);
  assert.ok(guide.includes('| Responsibility | PO | PM | In your team |'));
  assert.ok(guide.includes('| Ensure quality | ✔ |  | **Product Manager** |'));
  assert.ok(guide.includes('| Conduct market research |  | ✔ | **not used** |'));
  assert.ok(guide.includes('| Answer \\<b\\>support\\</b\\> |  |  | **Product Owner** |'));
  assert.ok(guide.includes('- Product Owner: @ana\\|x'));
  assert.ok(guide.includes('Your config says `combined`.'));
  assert.ok(guide.includes('| KPI | PO | PM |\n'), 'KPIs are unchanged');
});
