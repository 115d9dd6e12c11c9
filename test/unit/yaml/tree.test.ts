import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml, scalarOf, type YamlMap, type YamlNode } from '../../../src/core/formats/yaml/tree';

function mapOf(node: YamlNode | undefined): YamlMap {
  if (node?.kind !== 'map') throw new Error(`Not a mapping: ${node?.kind}`);
  return node;
}

function root(text: string): YamlMap {
  return mapOf(parseYaml(text).documents[0]);
}

/** The value of a top-level key: decoded, and the text at its span and at its content. */
function value(text: string, name: string) {
  const entry = root(text).entries.find((candidate) => candidate.name === name);
  const scalar = scalarOf(entry?.value);
  if (!scalar) throw new Error(`No scalar under ${name}`);
  const at = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return { value: scalar.value, span: at(scalar.span), content: at(scalar.content), style: scalar.style };
}

test('scalars are decoded and know where they and their content stand', () => {
  assert.deepEqual(value('a: x y # c\n', 'a'), { value: 'x y', span: 'x y', content: 'x y', style: 'plain' });
  assert.deepEqual(value("a: 'it''s'\n", 'a'), { value: "it's", span: "'it''s'", content: "it''s", style: 'single' });
  assert.deepEqual(value('a: "1\\t2" \n', 'a'), { value: '1\t2', span: '"1\\t2"', content: '1\\t2', style: 'double' });
  assert.deepEqual(value('a: >-\n\n  one\n  two\n\nb: c\n', 'a').value, '\none two');
  assert.equal(value('a: |\n  one\n  two\n\n\nb: c\n', 'a').content, 'one\n  two');
  assert.equal(value('a: one\n  two\nb: c\n', 'a').value, 'one two');
});

test('offsets count UTF-16 units and survive a BOM and CRLF', () => {
  const text = '\uFEFFa: 🎉\r\nb: done\r\n';
  assert.equal(value(text, 'b').span, 'done');
  assert.equal(value(text, 'a').span, '🎉');
});

test('an empty value says where one is to be inserted', () => {
  const text = 'owner: # who?\nb: &x\n';
  const [owner, b] = root(text).entries;
  assert.equal(owner?.valueAt, 'owner:'.length);
  assert.equal(text.slice(0, b?.valueAt).endsWith('&x'), true);
});

test('a part of a text is read with offsets of the whole', () => {
  const text = '---\ntitle: Sign in\n---\n# Heading: [\n';
  const { documents, issues } = parseYaml(text, { start: 4, end: 19 });
  assert.deepEqual(issues, []);
  assert.deepEqual(mapOf(documents[0]).entries[0]?.value?.span, { start: 11, end: 18 });
});

test('an alias stands for the last node of its name before it', () => {
  const text = 'a: &p Ana\nb: *p\nc: &p Bo\nd: *p\ne: *q\nf: &f [*f]\n';
  const scalars = root(text).entries.map((entry) => scalarOf(entry.value)?.value);
  assert.deepEqual(scalars, ['Ana', 'Ana', 'Bo', 'Bo', undefined, undefined]);
});

test('flow collections know their entries', () => {
  const text = 'a: {b: [1, "x, y", c: d], e}\n';
  const flow = mapOf(root(text).entries[0]?.value);
  assert.equal(flow.flow, true);
  assert.deepEqual(
    flow.entries.map((entry) => [entry.name, entry.colon]),
    [
      ['b', true],
      ['e', false],
    ],
  );
  const list = flow.entries[0]?.value;
  assert.equal(list?.kind === 'seq' ? list.entries.length : 0, 3);
});

test('several documents, some of them empty', () => {
  assert.equal(parseYaml('a: 1\n---\n---\nb: 2\n...\n').documents.length, 2);
});

test('nesting without end is cut off and said', () => {
  const { issues } = parseYaml('['.repeat(5000));
  assert.equal(issues.length, 1);
  assert.match(issues[0]?.message ?? '', /deep/);
});

const valid = [
  'a: "x\n  y"\n',
  'a: [b,\n  c]\n',
  '? a\n: b\n',
  'a: !!str x\n',
  '%YAML 1.2\n---\na: b\n',
  'a:\n- b\n- c\n',
  "a: 'x: y'\nb: http://x.y/z\n",
  '- - a\n  - b\n',
  'a: {{ owner }}\n',
  'owner: @ana\nwho: [@bo, `cy`]\n',
  'owner: PO\nowner: PM\n',
  'a: b #c\n#d\n',
  '- [ ]\n',
];

for (const text of valid)
  test(`no issue in ${JSON.stringify(text)}`, () => {
    assert.deepEqual(parseYaml(text).issues, []);
  });

test('brackets nested over several lines, as in JSON, are valid', () => {
  for (const text of ['{\n  "a": {\n    "b": [\n      1\n    ]\n  }\n}\n', 'a: {\n  b: {\n    c: 1,\n  },\n}\n']) {
    assert.deepEqual(parseYaml(text).issues, [], text);
  }
  assert.equal(parseYaml('a: [\n  b,\n  ,\n  c\n]\n').issues.length, 1, 'a comma too many');
});
