import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../../../src/core/change';
import { defaultConfig } from '../../../src/core/config';
import { passOf, shifted } from '../../../src/core/edit';
import type { Format, Item } from '../../../src/core/model';
import { applyEdits } from '../../../src/core/text';
import { analyzed, toNobody, toPerson, toPm, toPo, toShared } from './editing';

interface Changed {
  readonly text: string;
  readonly passes: number;
  readonly declined: readonly string[];
}

/** What a command does with the items of these titles: pass after pass, each on the text that the last one left. */
function changeAll(text: string, format: Format, titles: readonly string[], wish: (item: Item) => Change): Changed {
  const declined: string[] = [];
  let pending = analyzed(text, format).document.items.flatMap((item, index) =>
    titles.includes(item.title.value) ? [index] : [],
  );
  assert.ok(pending.length >= titles.length, `${titles} in ${text}`);
  let now = text;
  let passes = 0;
  while (pending.length > 0) {
    passes += 1;
    assert.ok(passes < 20, now);
    const analysis = analyzed(now, format);
    const items = pending.flatMap((index) => analysis.document.items[index] ?? []);
    const pass = passOf(items.map(wish), analysis, defaultConfig);
    declined.push(...pass.declined);
    assert.equal(pass.made.length + pass.left.length + pass.declined.length, items.length, 'each has one fate');
    assert.ok(pass.made.length > 0 || pass.left.length === 0, 'a pass without progress');
    now = applyEdits(now, pass.edits);
    pending = pass.left.flatMap((index) => pending[index] ?? []);
  }
  return { text: now, passes, declined };
}

const give =
  (to: Parameters<typeof toPerson>[0] | typeof toPo) =>
  (item: Item): Change => ({
    kind: 'assign',
    item,
    to: typeof to === 'string' ? toPerson(to) : to,
  });

test('items of one line, one table and one section are changed at once', () => {
  const flow = 'items: [{title: Sign in}, {title: Sign out, owner: PM}]\n';
  assert.deepEqual(changeAll(flow, 'yaml', ['Sign in', 'Sign out'], give(toPo)), {
    text: 'items: [{title: Sign in, owner: PO}, {title: Sign out, owner: PO}]\n',
    passes: 1,
    declined: [],
  });
  const table = '| Task | Owner |\n|---|---|\n| Sign in |    |\n| Sign out | PO |\n| Pay | TBD |\n';
  assert.equal(
    changeAll(table, 'markdown', ['Sign in', 'Sign out', 'Pay'], give(toPm)).text,
    '| Task | Owner |\n|---|---|\n| Sign in | PM |\n| Sign out | PM |\n| Pay | PM  |\n',
  );
});

test('an item that stands twice and its twin are one wish', () => {
  const text =
    'backlog:\n  - {id: A-1, title: Sign in, owner: PM}\nstories:\n  - {id: A-1, title: Sign in, owner: PM}\n';
  const { text: after, passes } = changeAll(text, 'yaml', ['Sign in'], give(toPo));
  assert.equal(after, text.replaceAll('PM', 'PO'));
  assert.equal(passes, 1);
});

test('a parent and its children are each given the owner', () => {
  const text = '# B\n\n- [ ] Sign in\n  - [ ] Form\n    - [ ] Colours (owner: TBD)\n- [ ] Sign out\n';
  assert.equal(
    changeAll(text, 'markdown', ['Sign in', 'Form', 'Colours'], give(toShared)).text,
    '# B\n\n- [ ] Sign in (owner: PO + PM)\n  - [ ] Form (owner: PO + PM)\n    - [ ] Colours (owner: PO + PM)\n- [ ] Sign out\n',
  );
});

test('what cannot be changed does not keep the others from it', () => {
  const text =
    'owner: PM\nitems:\n  - title: Sign in\n    owner: PO\n  - title: Sign out\n  - title: Pay\n    owner: TBD\n';
  const { text: after, declined } = changeAll(text, 'yaml', ['Sign in', 'Sign out', 'Pay'], (item) => ({
    kind: 'clear',
    item,
  }));
  assert.equal(after, 'owner: PM\nitems:\n  - title: Sign in\n  - title: Sign out\n  - title: Pay\n');
  assert.deepEqual(declined, ['The item has no owner of its own: it inherits one']);
});

test('changes that touch one place are made one after the other', () => {
  // Both comments go above the one line on which both items begin, so the second has to see the first.
  const text = '# B\n\n- [ ] Sign in\n- [ ] Sign out\n';
  const wish = (item: Item): Change => ({ kind: 'suppress', rule: 'missing-owner', item });
  const analysis = analyzed(text, 'markdown');
  const [first, second] = analysis.document.items;
  assert.ok(first && second);
  const pass = passOf(
    [wish(first), { kind: 'suppress', rule: 'placeholder-owner', item: first }],
    analysis,
    defaultConfig,
  );
  assert.deepEqual([pass.made, pass.left], [[0], [1]]);
  const [edit] = pass.edits;
  assert.ok(edit);
  assert.equal(shifted(second.title.span.start, pass.edits), second.title.span.start + edit.text.length);
});

test('every item of a file at once comes to the same as one after the other', () => {
  const texts: readonly (readonly [Format, string])[] = [
    ['markdown', '# B\n\n- [ ] Sign in @bo\n- [ ] Sign out @bo\n- [ ] Pay\n'],
    ['markdown', '# B\n\n## US-1: Sign in\n\nProse.\n\n## US-2: Sign out\n\nProse.\n\n## US-3: Pay\n\nProse.\n'],
    ['yaml', 'items:\n  - title: Sign in\n    po: Ana\n    pm: Bo\n  - title: Sign out\n  - {title: Pay}\n'],
  ];
  for (const [format, text] of texts) {
    for (const to of [toPo, toPm, toShared, toNobody, toPerson('@zoe')]) {
      const titles = analyzed(text, format).document.items.map((item) => item.title.value);
      const atOnce = changeAll(text, format, titles, give(to)).text;
      let one = text;
      for (const title of titles) one = changeAll(one, format, [title], give(to)).text;
      assert.equal(atOnce, one);
    }
  }
});
