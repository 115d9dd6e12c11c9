import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { analyze } from '../../../src/core/analyze';
import { defaultConfig } from '../../../src/core/config';
import { backlogText, formatOfStructure, structures } from '../../support/backlogs';
import { everyEdit } from './every-edit';

// A longer run by hand, over a folder of real files: `node dist/test/unit/edit/every-edit.test.mjs --corpus DIR
// [--only PART-OF-PATH] [--most EDITS-PER-FILE]` lists what is declined and what is wrong, and counts everything.
const folder = argument('corpus');
if (folder === undefined) inTests();
else overFolder(folder, argument('only') ?? '', Number(argument('most') ?? Number.POSITIVE_INFINITY));

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function overFolder(root: string, only: string, most: number): void {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => {
    return /\.(?:md|markdown|ya?ml)$/i.test(path) && path.includes(only);
  });
  for (const path of paths.sort()) {
    const text = readFileSync(join(root, path), 'utf8');
    const format = /\.ya?ml$/i.test(path) ? 'yaml' : 'markdown';
    const { items, sections } = analyze(path, text, defaultConfig, undefined).document;
    const step = Math.max(1, Math.ceil((items.length * 9 + sections.length * 4) / most));
    for (const { edit, outcome, line, at, reason } of everyEdit(path, text, defaultConfig, step)) {
      count(`${format} ${edit} ${outcome}`);
      count(`${format} all ${outcome}`);
      if (outcome === 'right') continue;
      count(`${outcome}: ${edit}: ${outcome === 'declined' ? reason : ''}`);
      process.stdout.write(`${[outcome, edit, `${path}:${line}`, at, reason].join('\t')}\n`);
    }
  }
  for (const [key, value] of [...counts].sort()) process.stdout.write(`# ${value}\t${key}\n`);
}

/** What may be declined, for good reason; nothing of it keeps an item from getting an owner. */
const goodReasons: readonly RegExp[] = [
  /^clear: The item has no owner/,
  /^(?:file|section) \w+: No item stands in this/,
  /^file \w+: (?:The whole file is one item|A list has no place)/,
  /^replace: .* does not fit here/,
];

function inTests(): void {
  for (const structure of structures) {
    test(`every edit changes what it is asked to and nothing else: ${structure}`, () => {
      const path = formatOfStructure(structure) === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md';
      for (let seed = 1; seed <= 5; seed += 1) {
        const eol = seed % 3 === 0 ? '\r\n' : '\n';
        const made = backlogText(structure, 7, { seed, owned: seed % 4 !== 0, eol });
        const text = seed % 5 === 0 ? `\uFEFF${made}` : made;
        for (const { edit, outcome, at, line, reason, after } of everyEdit(path, text, defaultConfig, 11)) {
          const told = `${edit}: ${reason}`;
          const isFine = outcome === 'right' || (outcome === 'declined' && goodReasons.some((each) => each.test(told)));
          assert.ok(isFine, `seed ${seed}, line ${line}, ${at}: ${outcome}: ${told}\n${text}\n→\n${after}`);
        }
      }
    });
  }
}
