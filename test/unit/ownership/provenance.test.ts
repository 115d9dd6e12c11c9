import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig } from '../../../src/core';

type Route = readonly [name: string, path: string, text: string, expected: string];

/** The last item's owner and where it comes from: `pm inherited from "Accounts": line 3 "PM"`. */
function origin(path: string, text: string): string {
  const { document, owners } = analyze(path, text, defaultConfig, undefined);
  const item = document.items.at(-1);
  const owner = item && owners.get(item);
  const from = owner?.from ? ` from "${owner.from.title.value}"` : '';
  const places = owner?.claims.map(({ span }) => {
    const line = text.slice(0, span.start).split('\n').length;
    return ` line ${line} "${text.slice(span.start, span.end)}"`;
  });
  return `${owner?.role} ${owner?.source}${from}:${places}`;
}

const routes: readonly Route[] = [
  [
    'its own key in YAML',
    'backlog.yaml',
    'items:\n  - title: Sign in\n    owner: "@ana"\n',
    'other own: line 3 "@ana"',
  ],
  [
    'the parent in YAML',
    'backlog.yaml',
    'epics:\n  - title: Accounts\n    owner: PM\n    stories:\n      - title: Sign in\n',
    'pm inherited from "Accounts": line 3 "PM"',
  ],
  [
    'the parent’s parent in YAML',
    'backlog.yaml',
    'epics:\n  - title: Accounts\n    owner: PM\n    stories:\n      - title: Sign in\n        tasks:\n          - title: Button\n',
    'pm inherited from "Accounts": line 3 "PM"',
  ],
  [
    'a group in YAML',
    'roadmap.yaml',
    'quarters:\n  - name: Q1\n    owner: PO\n    items:\n      - title: Sign in\n        status: open\n',
    'po inherited from "Q1": line 3 "PO"',
  ],
  [
    'the defaults in YAML',
    'backlog.yaml',
    'defaults:\n  owner: PO\nitems:\n  - title: Sign in\n',
    'po default: line 2 "PO"',
  ],
  ['the head in YAML', 'backlog.yaml', 'owner: PO\nitems:\n  - title: Sign in\n', 'po default: line 1 "PO"'],
  [
    'a comment at the head in YAML',
    'backlog.yaml',
    '# Owner: PO\nitems:\n  - title: Sign in\n',
    'po default: line 1 "PO"',
  ],
  ['the front matter', 'backlog.md', '---\nowner: PM\n---\n\n# Backlog\n\n- [ ] Sign in\n', 'pm default: line 2 "PM"'],
  [
    'a line at the head of the file',
    'backlog.md',
    '# Backlog\n\nOwner: PM\n\n- [ ] Sign in\n',
    'pm default: line 3 "PM"',
  ],
  [
    'a line at the head of the file, above headings',
    'backlog.md',
    '# Backlog\n\n**Owner:** PM\n\n## Now\n\n- [ ] Sign in\n',
    'pm default: line 3 "PM"',
  ],
  [
    'a line below the heading of a section',
    'backlog.md',
    '# Backlog\n\n## Now\n\n**Owner:** PM\n\n- [ ] Sign in\n',
    'pm inherited from "Now": line 5 "PM"',
  ],
  [
    'a section above the section',
    'backlog.md',
    '# Backlog\n\n## Now\n\n**Owner:** PM\n\n### Week 1\n\n- [ ] Sign in\n',
    'pm inherited from "Now": line 5 "PM"',
  ],
  [
    'a heading that is a role',
    'backlog.md',
    '# Backlog\n\n## PO (Ana)\n\n- [ ] Sign in\n',
    'po inherited from "PO (Ana)": line 3 "PO (Ana)"',
  ],
  [
    'a heading that is an item',
    'backlog.md',
    '# Backlog\n\n## US-1 Accounts\n\n**Owner:** PO\n\n- [ ] Sign in\n',
    'po inherited from "Accounts": line 5 "PO"',
  ],
  [
    'the entry above an entry',
    'backlog.md',
    '- [ ] Accounts (owner: PM)\n  - [ ] Sign in\n',
    'pm inherited from "Accounts": line 1 "PM"',
  ],
  ['a cell', 'backlog.md', '| Task | Owner |\n|---|---|\n| Sign in | **PO** |\n', 'po own: line 3 "PO"'],
  [
    'a blank cell',
    'backlog.md',
    '# Backlog\n\n## Now\n\n**Owner:** PM\n\n| Task | Owner |\n|---|---|\n| Sign in | |\n',
    'pm inherited from "Now": line 5 "PM"',
  ],
  ['a role matrix', 'backlog.md', '| Task | PO | PM |\n|---|---|---|\n| Sign in | | ✔ |\n', 'pm own: line 3 "✔"'],
  [
    'the roster at the head, by the name in the claim',
    'backlog.md',
    '# Backlog\n\nPO: Ana · SM: Bo\n\n- [ ] Sign in (owner: Ana)\n',
    'po own: line 5 "Ana"',
  ],
  [
    'the role beside a name in a list',
    'backlog.yaml',
    'items:\n  - title: Sign in\n    owners:\n      - {name: Ana, role: PM}\n',
    'pm own: line 4 "Ana"',
  ],
  [
    'a name behind that of a group in a list',
    'backlog.md',
    '# Q1\n\n- **Maps** (Ana, PO)\n  - Towns\n  - Roads\n- **Bells** (Ben, PM)\n  - Rings\n',
    'pm inherited from "Bells (Ben, PM)": line 6 "Ben, PM"',
  ],
  [
    'the one role line at the head, by the name in the claim',
    'backlog.md',
    '# Backlog\n\n> Product Owner: Ana Lima\n\n- [ ] Sign in (owner: Ana)\n',
    'po own: line 5 "Ana"',
  ],
  [
    'the one role key at the head in YAML, by the name in the claim',
    'backlog.yaml',
    'product_manager: Ana Lima\nitems:\n  - title: Sign in\n    responsible: Ana Lima\n',
    'pm own: line 4 "Ana Lima"',
  ],
  [
    'the other place of an item that stands twice',
    'backlog.md',
    '| ID | Task | Owner |\n|---|---|---|\n| T-1 | Write the guide | PO |\n\n## Week 1\n\n- [ ] T-1 Write the guide\n',
    'po own: line 3 "PO"',
  ],
  [
    'the other place of an item that is told in short there',
    'backlog.md',
    '| ID | Task | Owner |\n|---|---|---|\n| T-1 | Auto lighting | PO |\n| T-2 | Colour warnings | PM |\n\n## Week 1\n\n- [ ] T-1 Automatic lighting of the whole stage\n',
    'po own: line 3 "PO"',
  ],
];

for (const [name, path, text, expected] of routes) {
  test(`an owner says that it comes from ${name}`, () => assert.equal(origin(path, text), expected));
}
