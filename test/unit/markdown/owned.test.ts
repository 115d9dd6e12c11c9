import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, say } from './say';

const task = (rest: string) => `# Backlog\n\n- [ ] Sign in${rest}\n`;
const below = (line: string) => `# Backlog\n\n- Sign in with a card\n  - ${line}\n- Ring the bells\n  - ${line}\n`;
const bothOwned = (claim: string) => [
  `Sign in with a card {field-line ${claim}}`,
  `Ring the bells {field-line ${claim}}`,
];

/** Where owners stand beside other fields, and what is work because it has an owner. */
const readings: readonly Reading[] = [
  ['fields between commas', below('Status: open, Owner: Ana, Due: 2031-03-01'), bothOwned('Owner=Ana')],
  ['fields between semicolons', below('Owner: Ana; Priority: high'), bothOwned('Owner=Ana')],
  ['fields between hyphens', below('**Owner:** Ana - **Priority:** high'), bothOwned('Owner=Ana')],
  ['fields between slashes', below('Priority: high / Owner: Ana / Status: open'), bothOwned('Owner=Ana')],
  ['a comma before what is no field', below('Owner: Ana, Shop: Bo'), bothOwned('Owner=Ana, Shop: Bo')],
  ['a hyphen for a colon', below('Owner - Ana Lima'), bothOwned('Owner=Ana Lima')],
  ['whom it is assigned to, told', below('Assigned to Ana Lima.'), bothOwned('Assigned to~Ana Lima.')],
  ['who leads it, told', below('Led by @ana'), bothOwned('Led by=@ana')],
  ['a hyphen before what is no name', '# B\n\n## US-1: Sign in\n\nLead - what we call a customer\n', ['US-1: Sign in']],
  ['a person responsible', below('Person responsible: Ana'), bothOwned('Person responsible=Ana')],
  ['who works on it', below('Being worked on by: Ana'), bothOwned('Being worked on by~Ana')],
  ['a bold key behind the title', task(' **Owner:** Ana'), ['Sign in {field-line Owner=Ana}']],
  ['bold keys behind the title', task(' **Priority:** high **Owner:** Ana'), ['Sign in {field-line Owner=Ana}']],
  ['a bold key that is no owner', task(' **Type:** form'), ['Sign in Type: form']],
  ['a bold key in brackets', task(' (**Owner:** Ana)'), ['Sign in {parenthesis Owner=Ana}']],
  ['a field in italics in brackets', task(' (_Owner: Ana_)'), ['Sign in {parenthesis Owner=Ana}']],
  ['a bold key in square brackets', task(' [**Owner:** Ana]'), ['Sign in {parenthesis Owner=Ana}']],
  [
    'entries with owners of their own below an epic',
    '# B\n\n## Epic: Shop\n\n- Pay by card\n  - Owner: Ana\n- Send it back\n  - Status: open\n- Gift cards (owner: Bo)\n- Two sizes\n',
    [
      'Epic: Shop',
      'Pay by card < Epic: Shop {field-line Owner=Ana}',
      'Send it back < Epic: Shop',
      'Gift cards < Epic: Shop {parenthesis owner=Bo}',
      'Two sizes < Epic: Shop',
    ],
  ],
  [
    'entries without, and one that has one',
    '# B\n\n## Epic: Shop\n\n- Pay by card\n- Send it back\n- Gift cards (owner: Bo)\n',
    ['Epic: Shop'],
  ],
  [
    'bold names above their owners',
    '# B\n\n**Sails for the boat**\n\nOwner: Ana\n\n- Status: open\n\n**Oars for the boat**\n\n- Owner: Bo\n- It needs two\n\n## Shop\n\n**1. Pay by card**\nOwner: Ana, Due: May\n\n**2. Gift cards**\nStatus: done\n\n**3. Two sizes**\n\nAll of them fit.\n',
    [
      'Sails for the boat {field-line Owner=Ana}',
      'Oars for the boat {field-line Owner=Bo}',
      'Pay by card {field-line Owner=Ana}',
      'x Gift cards',
      'Two sizes',
    ],
  ],
  [
    'bold names above prose',
    '# B\n\n## Shop\n\n**How we sell**\n\nBy hand.\n\n**What we have**\n\nOwner: Ana\n\n**Where we are**\n\nIn town.\n',
    ['Shop {field-line Owner=Ana}'],
  ],
];

for (const [name, text, expected] of readings) {
  test(`Owners: ${name}`, () => {
    assert.deepEqual(say(text), expected);
  });
}
