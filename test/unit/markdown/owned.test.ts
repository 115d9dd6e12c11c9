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
  ['a team that owns it, told', below('Owned by the Web team.'), bothOwned('Owned by=the Web team.')],
  ['who owns it, in italics', below('*Owned by Ana Lima*'), bothOwned('Owned by=Ana Lima')],
  ['a hyphen before what is no name', '# B\n\n## US-1: Sign in\n\nLead - what we call a customer\n', ['US-1: Sign in']],
  ['a letter behind the key', below('Accountable (A): Ana'), bothOwned('Accountable (A)=Ana')],
  ['who herds it', below('Shepherd: Ana'), bothOwned('Shepherd=Ana')],
  ['a person responsible', below('Person responsible: Ana'), bothOwned('Person responsible=Ana')],
  ['who works on it', below('Being worked on by: Ana'), bothOwned('Being worked on by~Ana')],
  ['a bold key behind the title', task(' **Owner:** Ana'), ['Sign in {field-line Owner=Ana}']],
  ['bold keys behind the title', task(' **Priority:** high **Owner:** Ana'), ['Sign in {field-line Owner=Ana}']],
  ['a bold key that is no owner', task(' **Type:** form'), ['Sign in Type: form']],
  ['a bold key in brackets', task(' (**Owner:** Ana)'), ['Sign in {parenthesis Owner=Ana}']],
  ['a field in italics in brackets', task(' (_Owner: Ana_)'), ['Sign in {parenthesis Owner=Ana}']],
  ['a bold key in square brackets', task(' [**Owner:** Ana]'), ['Sign in {parenthesis Owner=Ana}']],
  ['a role in brackets behind a name', task(' — Owner: Ana (PO)'), ['Sign in {field-line Owner=Ana (PO)}']],
  ['a name in code in brackets', task(' (owner: `@ana`)'), ['Sign in {parenthesis owner=`@ana`}']],
  ['a name in bold behind a dash', task(' — **Ana**'), ['Sign in {parenthesis Ana}']],
  ['whom it is assigned to behind a dash', task(' — assigned to Ana'), ['Sign in {parenthesis Ana}']],
  ['who leads it, in brackets', task(' (lead Ana)'), ['Sign in {parenthesis Ana}']],
  ['nobody yet, in brackets', task(' (not yet assigned)'), ['Sign in {parenthesis not yet assigned}']],
  ['nobody yet, in square brackets', task(' [No owner]'), ['Sign in {parenthesis No owner}']],
  ['what nobody is assigned to, in brackets', task(' (unassigned seats)'), ['Sign in (unassigned seats)']],
  ['a name behind a dash and when it is due', task(' – Owner: Ana – due Feb'), ['Sign in {field-line Owner=Ana}']],
  ['a name in brackets and when it is due', task(' (owner: Ana – due Feb)'), ['Sign in {parenthesis owner=Ana}']],
  ['a quarter behind a name', below('Owner: Ana – Q3'), bothOwned('Owner=Ana')],
  ['a handle and when it is due', task(' @ana – due Friday'), ['Sign in – due Friday {handle @ana}']],
  ['what leads, in brackets', task(' (lead page)'), ['Sign in (lead page)']],
  ['the owner behind a dash', task(' — Owner Ana'), ['Sign in {parenthesis Ana}']],
  ['a field in brackets', below('(Owner: Ana)'), bothOwned('Owner=Ana')],
  ['fields in brackets', below('[Priority: high, Owner: Ana]'), bothOwned('Owner=Ana')],
  ['a field in code', below('`Owner: Ana`'), bothOwned('Owner=Ana')],
  ['pieces of code, each a field or none', below('`P0` `Owner: Ana` `Effort: 1 h`'), bothOwned('Owner=Ana')],
  ['fields in italics', below('_Priority: high · Owner: Ana_'), bothOwned('Owner=Ana')],
  ['a priority before the first key', below('P1 · Owner: Ana'), bothOwned('Owner=Ana')],
  ['more of that', below('High, Owner: Ana'), bothOwned('Owner=Ana')],
  ['two words with a slash', below('Owner / Team: Ana'), bothOwned('Owner / Team=Ana')],
  [
    'what was crossed out, and whose it was',
    '- ~~Sign in~~ @ana\n- ~~Maps~~ [owner: Bo]\n- ~~Bell~~ [Bells](/b)\n',
    ['x Sign in {handle @ana}', 'x Maps {parenthesis owner=Bo}', 'Bell Bells'],
  ],
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
    'names in bold above one entry each, crossed out or ticked',
    '# B\n\n## Shop\n\n~~**Pay by card**~~\n\nOwner: Ana\n\n- People ask for it.\n\n✅ **Gift cards**\n\nOwner: Bo\n\n- People ask for it.\n',
    ['x Pay by card {field-line Owner=Ana}', 'x ✅ Gift cards {field-line Owner=Bo}'],
  ],
  [
    'a heading without an owner beside headings that have one',
    '# B\n\n## Shop\n\n### Pay by card\nOwner: Ana\n\n### Gift cards\n\nThey are asked for.\n\n### Two sizes\n\n- Due: May\n\n### Bells\n\n- Owner: Bo\n\n### Sails\n**Owner:** Bo\n\n### Notes\n\nAll of it is hard.\n\n### Prices\n\n| Size | Price |\n|--|--|\n| S | 3 |\n',
    [
      'Pay by card {field-line Owner=Ana}',
      'Gift cards',
      'Two sizes',
      'Bells {field-line Owner=Bo}',
      'Sails {field-line Owner=Bo}',
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
