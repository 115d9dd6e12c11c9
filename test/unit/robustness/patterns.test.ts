import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseSync } from '@swc/core';
import { analyse } from 'scslre';
import { analyze } from '../../../src/core';
import { preparing } from '../../../src/core/preparing';
import { assertWithin } from '../../support/processor-time';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

function patternsIn(file: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node)
      found.push({ file, source: String(node.pattern), flags: String(node.flags) });
    for (const value of Object.values(node)) walk(value);
  };
  walk(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', target: 'es2022' }));
  return found;
}

/** Those that are made of lists of words when they are first wanted. */
function patternsOfWords(): readonly Pattern[] {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: ConstructorParameters<RegExpConstructor>) {
      const pattern = new target(...args);
      found.push({ file: 'lists of words', source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  // All readers are there, and have made none of theirs yet.
  assert.equal(typeof analyze, 'function');
  for (const _ of preparing());
  globalThis.RegExp = original;
  return found;
}

const ofWords = patternsOfWords();
const patterns = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => patternsIn(join('src', name)))
  .concat(ofWords);

test('the regular expressions of all sources are found', () => {
  assert.ok(patterns.length > 200, `${patterns.length}`);
  assert.ok(ofWords.length > 5 && ofWords.some(({ source }) => source.includes('reste a faire')), `${ofWords.length}`);
});

test('no regular expression backtracks, or starts anew at each character, in more than linear time', () => {
  const slow = patterns.flatMap(({ file, source, flags }) => {
    const { reports } = analyse({ source, flags }, { reportTypes: { Move: true } });
    return reports.map(({ type }) => `${file}: /${source}/${flags} (${type})`);
  });
  assert.deepEqual(slow, []);
});

/** What a pattern may stumble over when it is repeated: the characters that it names, and some of each class. */
function pumps(source: string): readonly string[] {
  const named = source.replace(/\\[pPu]\{[^}]*\}|\\u[\da-f]{4}|\\./gi, ' ').match(/[^\s\\^$*+?.()[\]{}|]/gu) ?? [];
  const special = ['(', ')', '[', ']', '{', '}', '*', '.', '|', '?', '+', '\\', '\n', '\t', ' ', 'a', 'A', '1', 'é'];
  const single = [...new Set([...special, ...named])];
  return [...single, ...single.map((char) => `${char} `), '- [ ] ', '](', '::', '<a ', '**x'];
}

test('no regular expression takes long on a long text that is made for it', () => {
  const size = 20_000;
  for (const { file, source, flags } of patterns) {
    const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
    for (const piece of pumps(source)) {
      const text = `${piece.repeat(size / piece.length)}\u0001`;
      assertWithin(250, () => pattern.test(text), `${file}: ${pattern} on ${JSON.stringify(piece)}`);
    }
  }
});
