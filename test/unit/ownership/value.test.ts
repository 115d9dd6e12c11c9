import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Config, defaultConfig } from '../../../src/core/config';
import type { Role } from '../../../src/core/model';
import { buildLexicon } from '../../../src/core/ownership/lexicon';
import { valueReader } from '../../../src/core/ownership/value';

/** What a value comes to, short: `placeholder`, `po: @ana`, `po+pm: PO | PM` (declared), `po,pm: PO | PM` (not). */
function say(text: string, keyRole?: Role, config: Config = defaultConfig): string {
  const value = valueReader(buildLexicon(config), '').readText(text, keyRole);
  if (value.kind === 'waiver') return value.reason === '' ? 'waiver' : `waiver: ${value.reason}`;
  if (value.kind !== 'named') return value.kind;
  const roles = value.role ?? value.roles.join(value.declared ? '+' : ',');
  return `${roles}: ${value.parties.map((party) => party.text).join(' | ')}`;
}

function withPeople(po: readonly string[], pm: readonly string[], more: Partial<Config> = {}): Config {
  const { roles } = defaultConfig;
  return { ...defaultConfig, roles: { po: { ...roles.po, people: po }, pm: { ...roles.pm, people: pm } }, ...more };
}

function table(name: string, rows: readonly (readonly [string, string, Role?])[], config?: Config): void {
  test(name, () => {
    const found = rows.map(([text, , key]) => [text, say(text, key, config)]);
    assert.deepEqual(
      found,
      rows.map(([text, expected]) => [text, expected]),
    );
  });
}

table('reads values as teams really write them', [
  ['Sarah Waldner (Acting)', 'pm: Sarah Waldner (Acting)', 'pm'],
  ['Blair Christopher', 'pm: Blair Christopher', 'pm'],
  ['TBD', 'placeholder'],
  ['Volunteers needed', 'placeholder'],
  ['Looking for an owner (web)', 'placeholder'],
  ['New hire (Q3)', 'placeholder'],
  ['Ana Wanted', 'other: Ana Wanted'],
  ['', 'blank'],
  ['agent_po_001', 'po: agent_po_001', 'po'],
  ['coordination_team', 'other: coordination_team'],
  ['QA & Release Squad', 'other: QA & Release Squad'],
  ['Platform Integration Squad', 'other: Platform Integration Squad'],
  ['Factory + Gold Source', 'other: Factory | Gold Source'],
  ['LEAP', 'other: LEAP'],
  ['sig-node', 'other: sig-node'],
  ['@alice (frontend), @bob (backend)', 'other: @alice (frontend) | @bob (backend)'],
  ['@team-lead', 'other: @team-lead'],
  ['-', 'blank'],
  ['@MrLesk', 'other: @MrLesk'],
  ['@claude', 'other: @claude'],
  ['Andy', 'other: Andy'],
  ['TOOLS', 'other: TOOLS'],
  ['product-owner', 'po: product-owner'],
  ['squad-backend', 'other: squad-backend'],
  ['api-crd-designer', 'other: api-crd-designer'],
  ['@PO', 'po: @PO', 'po'],
  ['Development Team', 'po: Development Team', 'po'],
  ['Authentication', 'other: Authentication'],
  ['[Name or leave empty]', 'placeholder'],
  ['[@1c3t3a](https://github.com/1c3t3a), [@jakos-sec](https://github.com/jakos-sec)', 'other: @1c3t3a | @jakos-sec'],
  ['@PLeVasseur will champion this project goal.', 'other: @PLeVasseur'],
  ['*Identify a specific person or small group of people if possible, else the group.*', 'placeholder'],
  ['{{OWNER}}', 'placeholder'],
  ['{Who owns success/failure - typically initiative owner}', 'placeholder'],
  ['[Name]', 'placeholder'],
  ['[Assign]', 'placeholder'],
  ['[Name/Role]', 'placeholder'],
  ['PM (Morgan) + SM (River - to be named)', 'other: Morgan | SM (River - to be named)'],
  ['Product owner + Codex', 'po: Product owner | Codex'],
  ['PM Agent / Human Stakeholder', 'other: PM Agent | Human Stakeholder'],
  ['PMO Lead', 'other: PMO Lead'],
  ['PMM', 'other: PMM'],
  ['Bartosz', 'other: Bartosz'],
  ['PM', 'pm: PM'],
  ['unassigned', 'placeholder'],
  ['COLLEEN', 'other: COLLEEN'],
  ['{INITIALS}', 'placeholder'],
  ['@owner', 'other: @owner'],
  ['ryan', 'other: ryan'],
  ['BE:張後端', 'other: BE:張後端'],
  ['[[Bob]]', 'other: Bob'],
  ['PO', 'po: PO'],
  ['agent', 'other: agent'],
  ['PM + eng', 'other: PM | eng'],
  ['Eng/PM', 'other: Eng | PM'],
  ['@product-owner ✅', 'po: @product-owner'],
  ['@epage', 'other: @epage'],
  ['![Team][] [cargo], [compiler]', 'other: cargo | compiler'],
  ['![Help wanted][] @weihanglo', 'other: @weihanglo'],
  ['![Help wanted][]', 'placeholder'],
  ['@DEVOPS', 'other: @DEVOPS'],
  ['<name>', 'placeholder'],
  ['{{PM Name}}', 'placeholder'],
  ['pm', 'pm: pm'],
  ['[Team]', 'placeholder'],
  ['Auth', 'other: Auth'],
  ['khanhtt (nghiệp vụ do chủ shop xác nhận)', 'po: khanhtt', 'po'],
  ['Director', 'other: Director'],
  ['☐', 'blank'],
  ['—', 'blank'],
  ['_______', 'blank'],
  ['ต้า', 'other: ต้า'],
  ['PO / PM', 'po+pm: PO | PM'],
]);

table('takes only whole words of the exact table for a role', [
  ['PMM', 'other: PMM'],
  ['PMO', 'other: PMO'],
  ['PMs', 'other: PMs'],
  ['TPM', 'other: TPM'],
  ['POST', 'other: POST'],
  ['pom', 'other: pom'],
  ['operacional', 'other: operacional'],
  ['Project Manager', 'other: Project Manager'],
  ['PM (Project Manager)', 'other: PM'],
  ['Product Marketing', 'other: Product Marketing'],
  ['Postgres', 'other: Postgres'],
  ['Product Owner', 'po: Product Owner'],
  ['product_owner', 'po: product_owner'],
  ['Senior Product Manager', 'pm: Senior Product Manager'],
  ['Produktmanagerin', 'pm: Produktmanagerin'],
  ['产品经理', 'pm: 产品经理'],
  ['ＰＯ', 'po: ＰＯ'],
  ['プロダクトオーナー', 'po: プロダクトオーナー'],
  ['Владелец продукта', 'po: Владелец продукта'],
]);

table('knows a name from its notation', [
  ['**PO**', 'po: PO'],
  ['`pm`', 'pm: pm'],
  ['_Ana_', 'other: Ana'],
  ['*Ana Lima*', 'other: Ana Lima'],
  ['*(Ana)*', 'other: Ana'],
  ['*(name)*', 'placeholder'],
  ['qa_lead', 'other: qa_lead'],
  ['👤 Ana', 'other: Ana'],
  ['~~Ana~~ Bo', 'other: Bo'],
  ['Ana Lima <ana@x.com>', 'other: Ana Lima'],
  ['<ana@x.com>', 'other: ana@x.com'],
  ['ana.lima+po@x-y.com', 'other: ana.lima+po@x-y.com'],
  ['https://github.com/ana-lima', 'other: @ana-lima'],
  ['[Ana](https://example.org/a)', 'other: Ana'],
  ['[[People/Bob|Bobby]]', 'other: Bobby'],
  ['[[People/Bob]]', 'other: Bob'],
  ['<a href="https://github.com/x">@x</a>', 'other: @x'],
  ['@org/team', 'other: @org/team'],
  ['@kubernetes/kubectl', 'other: @kubernetes/kubectl'],
  ['dependabot[bot]', 'other: dependabot[bot]'],
  ['Ana <!-- since May -->', 'other: Ana'],
  ['PO (Ana)', 'po: Ana'],
  ['PO: Ana', 'po: Ana'],
  ['PO – Ana', 'po: Ana'],
  ['PO @ana', 'po: @ana'],
  ['PO (acting)', 'po: PO'],
  ['PO (TBD)', 'po: PO'],
  ['PO (decides after the review in May)', 'po: PO'],
  ['Ana (PO)', 'po: Ana'],
  ['@ana (PM)', 'pm: @ana'],
  ['Peter (Product Management)', 'pm: Peter'],
  ['PO (Anh Lân)', 'po: Anh Lân'],
  ['Tú (FE) + BS. Khoa', 'other: Tú (FE) | BS. Khoa'],
  ['J.S. Choi', 'other: J.S. Choi'],
  ['[Ze Li]', 'other: Ze Li'],
]);

table('splits a value at what joins names', [
  ['A, B, and C', 'other: A | B | C'],
  ['Ana Lima and Bo', 'other: Ana Lima | Bo'],
  ['Ana y Bo', 'other: Ana | Bo'],
  ['Ana und Bo', 'other: Ana | Bo'],
  ['Dav+Foy', 'other: Dav | Foy'],
  ['Bảo/Tú/Quân + Thảo', 'other: Bảo | Tú | Quân | Thảo'],
  ['A<br />B', 'other: A | B'],
  ['[A, B]', 'other: A | B'],
  ['Claude → Codex', 'other: Claude | Codex'],
  ['@jkelleyrtp + tbd', 'other: @jkelleyrtp'],
  ['tbd + @jkelleyrtp', 'other: @jkelleyrtp'],
  ['@a @b', 'other: @a | @b'],
  ['R&D', 'other: R&D'],
  ['UI/UX designer', 'other: UI/UX designer'],
  ['C++ team', 'other: C++ team'],
  ['Sandra Anderson', 'other: Sandra Anderson'],
  ['張, 李、王', 'other: 張 | 李 | 王'],
]);

table('takes one of the roles for the owner only where nobody else decides', [
  ['PO & Design team', 'other: PO | Design team'],
  ['PM, Ops', 'other: PM | Ops'],
  ['Ana, Bo, PM', 'other: Ana | Bo | PM'],
  ['Ana + Bo, PM', 'other: Ana | Bo | PM'],
  ['Ana, PM', 'pm: Ana | PM'],
  ['PM + Codex', 'pm: PM | Codex'],
  ['@codex, PO', 'po: @codex | PO'],
  ['PO + tbd', 'po: PO'],
  ['Ana, Bo', 'pm: Ana | Bo', 'pm'],
]);

table('tells a declared share from two claims', [
  ['PO + PM', 'po+pm: PO | PM'],
  ['PO+PM', 'po+pm: PO | PM'],
  ['PO & PM', 'po+pm: PO | PM'],
  ['PO/PM', 'po+pm: PO | PM'],
  ['PO and PM', 'po+pm: PO | PM'],
  ['Product Owner und Product Manager', 'po+pm: Product Owner | Product Manager'],
  ['产品经理和产品负责人', 'po+pm: 产品经理和产品负责人'],
  ['shared', 'po+pm: shared'],
  ['Both', 'po+pm: Both'],
  ['PO, PM', 'po,pm: PO | PM'],
  ['PO; PM', 'po,pm: PO | PM'],
  ['PO, and PM', 'po,pm: PO | PM'],
  ['PO, PM and QA', 'po,pm: PO | PM | QA'],
  ['QA, PO and PM', 'po+pm: QA | PO | PM'],
  ['PO → PM', 'po,pm: PO | PM'],
  ['PO or PM', 'po,pm: PO | PM'],
  ['PO<br>PM', 'po,pm: PO | PM'],
  ['PO: Ana / PM: Bo', 'po+pm: Ana | Bo'],
  ['Ana (PO), Bo (PM)', 'po,pm: Ana | Bo'],
  ['PO + PM', 'po+pm: PO | PM', 'po'],
]);

table('knows the placeholders', [
  ...['~', 'null', '[]', '–', '...', '&nbsp;', '  '].map((text) => [text, 'blank'] as const),
  ...['TBC', 'todo', '?', '???', 'N/A', 'n/a', 'none', 'unknown', 'To be named', 'not decided', '[Not decided]'].map(
    (text) => [text, 'placeholder'] as const,
  ),
  ...['@ghost', 'https://github.com/', '<none/US-xxx>', '[PM Name]', '$OWNER', 'TBD by Friday', 'TBD / TBD'].map(
    (text) => [text, 'placeholder'] as const,
  ),
  ...['_Unassigned_', '**TBD**', 'sin asignar', '待定', 'niemand', 'none yet', 'none needed'].map(
    (text) => [text, 'placeholder'] as const,
  ),
]);

table('takes a reason for nobody as a waiver', [
  ['unowned', 'waiver'],
  ['Unowned', 'waiver'],
  ['unowned (kept for history)', 'waiver: kept for history'],
  ['none (kept for history)', 'waiver: kept for history'],
  ['none: kept for history', 'waiver: kept for history'],
  ['none – kept for history', 'waiver: kept for history'],
  ['none - kept for history', 'waiver: kept for history'],
  ['none # kept for history', 'waiver: kept for history'],
  ['none (TBD)', 'placeholder'],
  ['none (yet)', 'placeholder'],
]);

table(
  'counts people through the role they hold',
  [
    ['@ana', 'po: @ana'],
    ['Ana', 'po: Ana'],
    ['ANA LIMA', 'po: ANA LIMA'],
    ['ana-lima', 'po: ana-lima'],
    ['Ana Costa', 'other: Ana Costa'],
    ['Duc', 'pm: Duc'],
    ['@Đức', 'pm: @Đức'],
    ['Ana & Đức', 'po+pm: Ana | Đức'],
    ['Ana, Đức', 'po,pm: Ana | Đức'],
    ['Ana', 'pm: Ana', 'pm'],
    ['Cleo, Ana', 'other: Cleo | Ana'],
    ['ana@x.com', 'po: ana@x.com'],
    ['Maximilian', 'other: Maximilian'],
  ],
  withPeople(['Ana Lima', 'Max'], ['@duc']),
);

test('gives a config the last word on what PM means', () => {
  const others = { ...defaultConfig, owners: { ...defaultConfig.owners, others: ['PM'] } };
  assert.equal(say('PM', undefined, others), 'other: PM');
  assert.equal(say('Product Manager', undefined, others), 'pm: Product Manager');
  const { roles } = defaultConfig;
  const alias = { ...defaultConfig, roles: { ...roles, po: { ...roles.po, aliases: ['Fachverantwortung'] } } };
  assert.equal(say('Fachverantwortung', undefined, alias), 'po: Fachverantwortung');
});

test('tells agents from people, the roster first', () => {
  const kinds = (text: string, config?: Config) => {
    const value = valueReader(buildLexicon(config ?? defaultConfig), '').readText(text);
    return value.kind === 'named' ? value.parties.map((party) => party.kind) : [];
  };
  assert.deepEqual(kinds('@codex, Claude Code + @ana / dependabot[bot]'), ['agent', 'agent', 'person', 'agent']);
  assert.deepEqual(kinds('Claude Pache'), ['person']);
  assert.deepEqual(kinds('Claude', withPeople(['Claude'], [])), ['person']);
  const agents = { ...defaultConfig, owners: { ...defaultConfig.owners, agents: ['@hal'] } };
  assert.deepEqual(kinds('HAL', agents), ['agent']);
});
