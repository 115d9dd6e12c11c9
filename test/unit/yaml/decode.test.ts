import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CST, Parser } from 'yaml';
import { decode, decodeBlock } from '../../../src/core/formats/yaml/decode';

type ScalarToken = CST.FlowScalar | CST.BlockScalar;

/** The scalars of a text, of keys and values alike. */
function scalarsOf(text: string): readonly ScalarToken[] {
  const found: ScalarToken[] = [];
  const keep = (token: CST.Token | null | undefined) => {
    if (CST.isScalar(token) && token?.type !== 'alias' && isClosed(token)) found.push(token);
  };
  for (const token of new Parser().parse(text)) {
    if (token.type !== 'document') continue;
    keep(token.value);
    CST.visit(token, ({ key, value }) => {
      keep(key);
      keep(value);
    });
  }
  return found;
}

/** Of a quoted scalar without its closing quote the package leaves out the last character. */
function isClosed({ type, source }: CST.Token & { source: string }): boolean {
  return !type.endsWith('quoted-scalar') || (source.length > 1 && source.at(-1) === source.at(0));
}

function decoded(token: ScalarToken): string {
  if (token.type === 'block-scalar') {
    const head = token.props.find((prop) => prop.type === 'block-scalar-header');
    return decodeBlock(head && 'source' in head ? head.source : '', token.source, token.indent);
  }
  if (token.type === 'scalar') return decode('plain', token.source);
  return decode(token.type === 'single-quoted-scalar' ? 'single' : 'double', token.source.slice(1, -1));
}

function assertDecoded(text: string): number {
  const tokens = scalarsOf(text);
  for (const token of tokens) {
    const expected = CST.resolveAsScalar(token, false, () => {}).value;
    assert.equal(decoded(token), expected, JSON.stringify({ ...token, text }));
  }
  return tokens.length;
}

test('a scalar says what the package says that it says', () => {
  const texts = [
    'plain\n  over\n\n\n  lines\n',
    "- 'it''s  \n\n   folded '\n- ''\n- ' '\n",
    '- "a\\tb\\x41\\u263a\\U0001F389\\e\\_\\L\\P\\N\\0\\/\\\\ \\q \\xZZ \\U00110000"\n',
    '- "one \\\n   two\\  \n   three\n\n  four \t\n  \tfive "\n',
    '- "a\r\n  b \\\r\n  c\r\n\r\n  d"\r\n- plain\r\n  text\r\n- |\r\n  a\r\n\r\n  b\r\n',
  ];
  for (const text of texts) assert.ok(assertDecoded(text) > 0, text);
  for (const head of ['|', '>', '|-', '>-', '|+', '>+', '|2', '>1-', '|+2', '> # comment']) {
    for (const body of [
      '',
      '\n',
      '  a\n',
      '\n\n   a\n  b\n',
      '  a\n    b\n\n    c\n\n  d\n  e\n\n\n',
      '   \n  a\n     \n',
      '\t\n',
    ]) {
      assertDecoded(`${head}\n${body}`);
      assertDecoded(`- k: ${head}\n${body.replace(/^(?=.)/gm, '  ')}`);
    }
  }
});

test('so it is for whatever is put together at random', () => {
  let state = 11;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const parts = [
    'a',
    'bc',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    '\r\n ',
    '\\n',
    '\\',
    '\\x41',
    '\\u0041',
    "'",
    '#',
    '-',
  ];
  const opens = ['- ', "- '", '- "', 'k: "', '- |\n  ', '- >\n  ', '- >+\n   ', '- |1-\n ', '? >-\n  '];
  let count = 0;
  for (let round = 0; round < 4000; round += 1) {
    const open = opens[next(opens.length)] ?? '';
    const inner = Array.from({ length: next(14) }, () => parts[next(parts.length)]).join('');
    const close = /['"]$/.exec(open)?.[0] ?? '';
    count += assertDecoded(`${open}${inner}${close}\n`);
  }
  assert.ok(count > 4000);
});
