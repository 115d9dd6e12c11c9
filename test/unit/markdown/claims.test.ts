import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../../src/core/text';
import { type Reading, read, say, sayClaim } from './say';

const task = (rest: string) => `# Backlog\n\n- [ ] Sign in ${rest}\n`;
const story = (line: string) => `# Backlog\n\n## US-1: Sign in\n\n${line}\n`;
const row = (head: string, cell: string) => `| Task | ${head} |\n|---|---|\n| Sign in | ${cell} |\n`;

/** The forms in which real files name owners, in Markdown: one reading a form, in words of our own. */
const readings: readonly Reading[] = [
  [
    'an owner line under a heading',
    '# R\n\n## Day 1: Draft (1 May)\n**Owner:** api-designer\n**Consulted:** other-designer\n',
    ['Day 1: Draft (1 May) {field-line Owner=api-designer}'],
  ],
  [
    'an owner line that tells what names stand for',
    '# Plan\n\nOwner: **you** = needs a card. **Bo** = the rest.\n\n- [ ] Sign in\n',
    ['Sign in'],
  ],
  [
    'the agent who answers for a phase, in a list of its fields',
    '# Plan\n\n## Fase 1 — Mapas\n\n- **Objetivo:** verlos\n- **Agente responsable:** Ana\n',
    ['Fase 1 — Mapas {field-line Agente responsable=Ana}'],
  ],
  ['an assignee with a letter left out', row('Asignee', 'Ana'), ['task Sign in {cell Asignee~Ana}']],
  ['the first owner of two', row('First Owner', 'Ana'), ['task Sign in {cell First Owner=Ana}']],
  [
    'somebody whom a table names as an owner',
    '# Plan\n\n| Task | Who |\n|---|---|\n| Sing | Ana Lima |\n\n## Next\n\n- **4. Draw maps** - Ana Lima\n- **5-6. Bells (Ana Lima):** buy and ring them\n- Ring - Cy Day\n',
    [
      'task Sing {cell Who~Ana Lima}',
      'Draw maps {parenthesis Ana Lima}',
      '5-6. Bells: {parenthesis Ana Lima}',
      'Ring - Cy Day',
    ],
  ],
  [
    'an owner before what is to be done',
    '# Plan\n\nOwner: Ana, Bo\n\n## Next\n\n- Ana: draw maps\n- **Bo:** ring bells\n- [Ana] sing songs\n- Cy: wait for it\n- Ana (design)\n',
    [
      'draw maps {parenthesis Ana}',
      'ring bells {parenthesis Bo}',
      'sing songs {parenthesis Ana}',
      'Cy: wait for it',
      'Ana (design)',
    ],
  ],
  [
    'people before their tasks, whoever they are',
    '# Plan\n\n## Aufgabenverteilung\n\n- Ana: Karten zeichnen\n- **Bo Day**: Glocken läuten\n- Cy: Nyx, Bo\n\n## Task split\n\n- Maps: Nyx\n- Bells: Bo and Cy\n',
    [
      'Karten zeichnen {parenthesis Ana}',
      'Glocken läuten {parenthesis Bo Day}',
      'Cy: Nyx, Bo',
      'Maps: Nyx',
      'Bells: Bo and Cy',
    ],
  ],
  [
    'an owner behind something else in brackets',
    '# Plan\n\n- [ ] Draw maps (spike, owner: Ana)\n- [ ] Bells（検証／担当: Bo）\n- [ ] Sing (loud, owner:)\n',
    ['Draw maps (spike) {parenthesis owner=Ana}', 'Bells（検証） {parenthesis 担当=Bo}', 'Sing (loud, owner:)'],
  ],
  ['a role in a hashtag', '# B\n\n- [ ] Sign in #backlog #po #sprint-3\n', ['Sign in #backlog #sprint-3 {hashtag po}']],
  [
    'an owner entry under a heading',
    '# B\n\n### user_table\n- Owner: Authentication\n',
    ['user_table {field-line Owner=Authentication}'],
  ],
  [
    'an owner entry below an entry',
    '# B\n\n- [ ] `T-1` - Sign in - **Status**: open\n  - Owner: [Name or leave empty]\n',
    ['T-1: Sign in {field-line Owner=[Name or leave empty]}'],
  ],
  [
    'links to people',
    story('**Owner:** [@ana](https://example.org/ana), [@bo](https://example.org/bo)'),
    ['US-1: Sign in {field-line Owner=[@ana](https://example.org/ana), [@bo](https://example.org/bo)}'],
  ],
  [
    'a handle in prose',
    story('**Owner:** @ana will champion this goal.'),
    ['US-1: Sign in {field-line Owner=@ana will champion this goal.}'],
  ],
  [
    'template text in emphasis',
    story('**Owner:** *Name a person or a small group*'),
    ['US-1: Sign in {field-line Owner=*Name a person or a small group*}'],
  ],
  ['a template variable', story('**Owner:** {{OWNER}}'), ['US-1: Sign in {field-line Owner={{OWNER}}}']],
  [
    'a template remark',
    story('**Accountable:** {Who owns success}'),
    ['US-1: Sign in {field-line Accountable={Who owns success}}'],
  ],
  ['a line in italics', story('*Owner: Product Management*'), ['US-1: Sign in {field-line Owner=Product Management}']],
  ['a line in underscores', story('_Owner: Ana · Status: open_'), ['US-1: Sign in {field-line Owner=Ana}']],
  ['a dash for a colon', story('Owner — Ana Lima'), ['US-1: Sign in {field-line Owner=Ana Lima}']],
  ['a bold key and a dash', story('**Owner** - Ana Lima'), ['US-1: Sign in {field-line Owner=Ana Lima}']],
  [
    'a shortcode before the key',
    story(':bust_in_silhouette: **Owner**: TBA'),
    ['US-1: Sign in {field-line Owner=TBA}'],
  ],
  ['a picture before the keys', story('📅 Due: May | 👤 Owner: Ana'), ['US-1: Sign in {field-line Owner=Ana}']],
  [
    'the value on the next line',
    story('**Owner**\nThe legal team'),
    ['US-1: Sign in {field-line Owner=The legal team}'],
  ],
  ['no value on the next line', story('**Owner:**\n**Status:** open'), ['US-1: Sign in {field-line Owner=}']],
  ['a role in emphasis behind the title', task('*(PM)* – with SAML'), ['Sign in – with SAML {role-prefix PM}']],
  ['a handle in brackets', task('[@kim]'), ['Sign in {handle @kim}']],
  [
    'a handle with a link to who it is',
    task('[@kim](https://example.org/kim)'),
    ['Sign in {handle [@kim](https://example.org/kim)}'],
  ],
  [
    'several of them in brackets',
    task('([@kim](https://example.org/kim), [@bo.b](/bo))'),
    ['Sign in {handle [@kim](https://example.org/kim), [@bo.b](/bo)}'],
  ],
  ['who asked for it', task('requested by [@kim](/kim)'), ['Sign in requested by @kim']],
  ['a package with a link', task('[@kim/maps](/maps)'), ['Sign in @kim/maps']],
  ['a field behind a slash', task('/ owner: PO'), ['Sign in {field-line owner=PO}']],
  ['brackets', story('**Owner**: [Name]'), ['US-1: Sign in {field-line Owner=[Name]}']],
  ['brackets in an entry', story('* **Owner:** [Name/Role]'), ['US-1: Sign in {field-line Owner=[Name/Role]}']],
  [
    'two roles with people',
    story('**Owner:** PM (Ana) + SM (Bo - to be named)'),
    ['US-1: Sign in {field-line Owner=PM (Ana) + SM (Bo - to be named)}'],
  ],
  [
    'a role and an agent',
    story('**Owner:** Product owner + Codex'),
    ['US-1: Sign in {field-line Owner=Product owner + Codex}'],
  ],
  [
    'several fields between bars',
    story('**Owner:** PMM | **Status:** DRAFT'),
    ['US-1: Sign in {field-line Owner=PMM}'],
  ],
  [
    'several roles between dots',
    story('**DRI:** Ana · **Advisor:** Bo · **Design:** Cy'),
    ['US-1: Sign in {field-line DRI=Ana}'],
  ],
  ['a quote', story('> **owner:** PM'), ['US-1: Sign in {field-line owner=PM}']],
  [
    'plain fields between dots',
    story('Status: Planned · Owner: TBD · Source: minutes'),
    ['US-1: Sign in {field-line Owner=TBD}'],
  ],
  [
    'a list of owners under a heading',
    story('**Owners:**\n\n- @ana\n- @bo'),
    ['US-1: Sign in {field-line Owners=@ana, @bo}'],
  ],
  [
    'a list of owners below an entry',
    '# B\n\n- [ ] Sign in\n  - Owners:\n    - Ana\n    - Bo\n- [ ] Sign out\n',
    ['Sign in {field-line Owners=Ana, Bo}', 'Sign out'],
  ],
  ['plain', story('Owner: unassigned'), ['US-1: Sign in {field-line Owner=unassigned}']],
  ['a comment', task('<!-- Owner: ANA -->'), ['Sign in {comment Owner=ANA}']],
  ['a comment with more', task('<!-- owner: {INITIALS} | type: agent -->'), ['Sign in {comment owner={INITIALS}}']],
  ['a handle at the end', task('@owner'), ['Sign in {handle @owner}']],
  [
    'a name at the end that an owner line has',
    '# Plan\n\n- [ ] Pay\n  - **Responsável:** Ana Lima (billing) + Bo\n- [ ] Call the bank — Bo\n- [ ] Sort stock (Bo + accountant)\n- [ ] Ask for a key — Cleo\n- [ ] Sell\n  - Owner: TBD\n- [ ] Print (TBD)\n',
    [
      'Pay {field-line Responsável=Ana Lima (billing) + Bo}',
      'Call the bank {parenthesis Bo}',
      'Sort stock {parenthesis Bo + accountant}',
      'Ask for a key — Cleo',
      'Sell {field-line Owner=TBD}',
      'Print {parenthesis TBD}',
    ],
  ],
  [
    'keys and values in code',
    task('`priority:high` `owner:ana` — soon'),
    ['Sign in priority:high — soon {inline-field owner=ana}'],
  ],
  ['one key in code', task('by `owner:ana`'), ['Sign in by owner:ana']],
  ['an inline field', task('— soon [owner:: ana] [priority:: high]'), ['Sign in — soon {inline-field owner=ana}']],
  ['an inline field with a role', task('[owner:: BE:張] [due:: 2031-07-01]'), ['Sign in {inline-field owner=BE:張}']],
  ['an inline field with a page', task('[owner:: [[Bob]]]'), ['Sign in {inline-field owner=[[Bob]]}']],
  ['a role in front', '# B\n\n- [ ] [PO] Approve the model\n', ['Approve the model {role-prefix PO}']],
  ['an owner tag', task('#owner/agent #type/dev'), ['Sign in #type/dev {hashtag agent}']],
  [
    'a parenthesis with more fields',
    task('(owner: PM + eng, deadline: week 2)'),
    ['Sign in {parenthesis owner=PM + eng}'],
  ],
  ['a parenthesis', task('(owner: Eng/PM)'), ['Sign in {parenthesis owner=Eng/PM}']],
  [
    'a parenthesis behind bold',
    '# B\n\n- [ ] **#5: Move the threshold** (Owner: product-owner)\n',
    ['#5: Move the threshold {parenthesis Owner=product-owner}'],
  ],
  [
    'a pair table is about the page',
    '# Scripts\n\n| Metadata | |\n|---|---|\n| Point of contact | @ana |\n| Status | Open |\n',
    ['Scripts {cell Point of contact=@ana}'],
  ],
  ['a comment of its own', story('<!-- owner: PO -->'), ['US-1: Sign in {comment owner=PO}']],
  [
    'parties with RACI letters',
    '# B\n\n- Order the backlog | PdM (R) | PdM (A) | PM, Devs (C)\n',
    ['Order the backlog {matrix PdM!pm=PdM}'],
  ],
  [
    'a PM beside a PdM',
    '| Activity | PdM | PM |\n|--|--|--|\n| Order it | A | C |\n| Plan it | C | A |\n',
    ['Order it {matrix PdM!pm=A}', 'Plan it {matrix PdM!pm=} {matrix PM=A}'],
  ],
  [
    'columns that are parties',
    '| Work | api-team | sec-team |\n|--|--|--|\n| Draft it | R,A | C |\n| Review it | C | A |\n',
    ['Draft it {matrix api-team=R,A}', 'Review it {matrix sec-team=A}'],
  ],
  ['a long header', row('Owner(s) or team(s)', '@ana'), ['task Sign in {cell Owner(s) or team(s)=@ana}']],
  [
    'images and references',
    row('Owner(s) or team(s)', '![Team][] [lang], [compiler]'),
    ['task Sign in {cell Owner(s) or team(s)=![Team][] [lang], [compiler]}'],
  ],
  ['an image for nobody', row('Owner', '![Help wanted][]'), ['task Sign in {cell Owner=![Help wanted][]}']],
  [
    'an attribute table',
    '### [ABC-1] Sign in\n\n| Field | Value |\n|---|---|\n| **Assigned** | @DEVOPS |\n| Status | Open |\n',
    ['ABC-1: Sign in {cell Assigned~@DEVOPS}'],
  ],
  ['a placeholder in a cell', row('Owner', '<name>'), ['task Sign in {cell Owner=<name>}']],
  [
    'a role code in a cell',
    '| ID | Epic | Story | Criteria | Owner | Depends |\n|--|--|--|--|--|--|\n| US-1 | EP-1 | As a cook, I want heat | - a<br>- b | pm | none |\n',
    ['story US-1: As a cook, I want heat {cell Owner=pm}'],
  ],
  [
    'a service as owner',
    '| Method | Path | Owner | Priority |\n|--|--|--|--|\n| POST | /v1/login | Auth | P0 |\n',
    ['POST {cell Owner=Auth}'],
  ],
  [
    'a role in the header',
    row('Owner (PO)', 'ana (asks the shop)'),
    ['task Sign in {cell Owner (PO)!po=ana (asks the shop)}'],
  ],
  ['underscores', row('Owner', '_______'), ['task Sign in {cell Owner=_______}']],
  ['another script', row('Owner', 'ต้า'), ['task Sign in {cell Owner=ต้า}']],
  ['both roles', row('Owner', 'PO / PM'), ['task Sign in {cell Owner=PO / PM}']],
  [
    'RACI letters',
    '| Activity | PO | BA |\n|--|--|--|\n| Write it | C | **R·A** |\n| Order it | R,A | C |\n',
    ['Write it {matrix PO!po=} {matrix BA=R·A}', 'Order it {matrix PO!po=R,A}'],
  ],
  [
    'how many there are of a team is nobody',
    '# Plan\n\n## Week 1\n\n- [ ] Cut oak\n\n### Team\n\n- Carpenters: 3\n- Cook: 1\n\n## Week 2\n\n- [ ] Cook tar\n\n### Team\n\n- Ana\n- Bo\n',
    ['Cut oak', 'Cook tar'],
  ],
  [
    'handles behind arrows, and since when; what follows an owner behind a dash; who is assigned, however it is said',
    '# To do\n\n- [ ] Cut oak → @ana\n- [x] Cook tar → @bo (completed: 4 May)\n- Ring bells @cy (see the book)\n- Draw maps — Assigned: Di — Due: Friday\n\n## E-1: Sails\n\n- **Agent Assigned:** `codex`\n',
    [
      'Cut oak {handle @ana}',
      'x Cook tar (completed: 4 May) {handle @bo}',
      'Ring bells @cy (see the book)',
      'Draw maps {field-line Assigned~Di}',
      'E-1: Sails {field-line Agent Assigned~codex}',
    ],
  ],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));

/** What looks like an owner and is none: a claim read here would be a false owner in somebody's file. */
const traps: readonly (readonly [name: string, text: string])[] = [
  [
    'personas',
    '# B\n\n- [ ] As a workspace owner, I want to sign in\n- [ ] En tant que Product Owner, je veux trier\n',
  ],
  ['code', '# B\n\n- [ ] Fix `owner: context.repo.owner`\n- [ ] Add a `@Singleton`\n- [ ] Support `(owner: x)`\n'],
  ['words that hold a role', '# B\n\n- [ ] Lead time for changes\n- [ ] PMO report (PMM)\n- [ ] POST the form [POM]\n'],
  ['packages', '# B\n\n- [ ] Publish @scope/table\n- [ ] Upgrade to actions@v4\n- [ ] Mail ana@example.org\n'],
  ['a role in the middle of prose', '# B\n\n- [ ] Ask the (PO) whether it may go\n'],
  ['author, reporter and reviewer', '# B\n\n- [ ] Sign in\n  - Author: Ana\n  - Reporter: Bo\n  - Reviewer: Cy\n'],
  ['somebody who reported it', '# B\n\n- [ ] Mend the door, reported by @ana\n- [ ] Hang it, waiting for @bo\n'],
  ['something of somebody', '# B\n\n- [ ] Borrow l’@cy\n- [ ] Pendiente de @bo\n'],
  ['an owner of something else', '# B\n\n- [ ] Sign in\n  - upstream:\n    - owner: @bo\n'],
  ['links', '# B\n\n- [ ] See [the page](https://example.org/@ana)\n- [ ] https://example.org/@bo\n'],
];

for (const [name, text] of traps) {
  test(`no owner: ${name}`, () => {
    const { items, sections, defaults } = read(text);
    assert.notEqual(items.length, 0);
    assert.deepEqual([...items, ...sections].flatMap(({ claims }) => claims).map(sayClaim), []);
    assert.deepEqual(defaults.map(sayClaim), []);
  });
}

test('an owner list at the head of a file is its default, a team list is none', () => {
  const head = (text: string) => read(text).defaults.map(({ text, values }) => [text, values?.length]);
  assert.deepEqual(head('# Backlog\n\n**Owners:**\n- Ana\n- Bo\n\n## Q3\n\n- [ ] Sign in\n'), [['Ana, Bo', 2]]);
  const { defaults, sections } = read(
    '# B\n\n**Team:**\n\n| Name | Role |\n|--|--|\n| Ana | Dev |\n\n## Q3\n\n- [ ] Sign in\n',
  );
  assert.deepEqual([...defaults, ...sections.flatMap(({ claims }) => claims)], []);
});

test('the head of a meeting says who was there: its product owner is no default of the tasks', () => {
  const { defaults, roster } = read(
    '# Planning\n\n**Attendees:** Ana, Bo\n**Facilitator (SM):** Bo\n**Product Owner:** Ana\n\n- [ ] Sign in\n',
  );
  assert.deepEqual([defaults.length, roster.map(({ role }) => role)], [0, ['po']]);
});

test('headings below work by owner are who has it', () => {
  const { items, sections } = read(
    '# Plan\n\n## Tasks by owner\n\n### Ana (2 tasks)\n\n- [ ] Draw maps\n\n### Bo\n\n- Ring bells\n\n### US-7: Sign in\n\n## Next\n\n### Cy\n\n- Wait\n',
  );
  assert.deepEqual(
    items.map(({ title, section }) => [title.value, ...(section?.claims ?? []).map(sayClaim)]),
    [['Draw maps', 'heading Ana'], ['Ring bells', 'heading Bo'], ['Sign in'], ['Wait']],
  );
  assert.deepEqual(
    sections.map(({ claims }) => claims.length),
    [0, 0, 1, 1, 0, 0],
  );
});

test('a heading that counts people or says who has what is the owner of all below it', () => {
  const { items } = read(
    '# Plan\n\n### Member 2: Bells (loud)\n\n- Ring\n\n### Personne B\n\n- Chanter\n\n## 王芳负责\n\n- 地图\n\n## Ana’s tasks\n\n- Draw\n\n## Kitchen lead tasks\n\n- Cook\n\n## This week’s tasks\n\n- Wait\n\n## Member 20000\n\n- Sit\n\n## 谁负责\n\n- 问\n',
  );
  assert.deepEqual(
    items.map(({ title, section }) => [title.value, ...(section?.claims ?? []).map(sayClaim)].join(': ')),
    [
      'Ring: heading Member 2',
      'Chanter: heading Personne B',
      '地图: heading 王芳',
      'Draw: heading Ana',
      'Cook: heading Kitchen lead',
      'Wait',
      'Sit',
      '问',
    ],
  );
});

test('a heading that names an owner from elsewhere in the file is the owner of all below it, or of itself', () => {
  const { items } = read(
    '# Plan\n\n| Task | Owner |\n|---|---|\n| Sing | Ana |\n| Ring | Bo Day |\n\n## Ana (design)\n\n- Draw\n\n## Bo Day — bells\n\n- Cast\n\n## Songs (Ana)\n\n- Write\n\n### T-1 — Ana: the drum\n\n## Cy\n\n- Wait\n',
  );
  assert.deepEqual(
    items.map(({ title, claims, section }) =>
      [title.value, ...[...claims, ...(section?.claims ?? [])].map(sayClaim)].join(': '),
    ),
    [
      'Sing: cell Owner=Ana',
      'Ring: cell Owner=Bo Day',
      'Draw: heading Ana',
      'Cast: parenthesis Bo Day',
      'Write: parenthesis Ana',
      'Ana: the drum: parenthesis Ana: parenthesis Ana',
      'Wait',
    ],
  );
});

test('a title that goes on behind a word that is somebody elsewhere names nobody', () => {
  const text = '| Task | Owner |\n|--|--|\n| Draw | UI |\n\n## Epic 2: Bell — UI y datos reales\n\n- [ ] Ring\n';
  assert.deepEqual(say(text).slice(1), [
    'epic Epic 2: Bell — UI y datos reales',
    'Ring < Epic 2: Bell — UI y datos reales',
  ]);
});

/** What is no item cannot be unowned. */
const nothing: readonly (readonly [name: string, text: string])[] = [
  ['a sign-off list', '## Sign-off\n\n- Product Owner: @ana ✅\n- Product Manager: @bo\n'],
  ['a roster table', '| Name | Role | Does |\n|--|--|--|\n| Ana | Product Owner | Coordination |\n'],
  ['examples in a fence', '```yaml\nowner: PO\n```\n'],
  ['a legend of RACI letters', '## Legend\n\n- R = responsible\n- A = accountable\n'],
];

for (const [name, text] of nothing) test(`no item: ${name}`, () => assert.deepEqual(say(text), []));

test('an owner in a sentence of its own is removed with its dot', () => {
  const text = '- Mend it. Owner: Ana. Waits for tar.\n';
  const cut = read(text).items[0]?.claims[0]?.cut;
  assert.equal(cut && applyEdits(text, [cut]), '- Mend it. Waits for tar.\n');
});
