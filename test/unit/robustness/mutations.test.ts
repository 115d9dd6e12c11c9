import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatOf } from '../../../src/core/formats';
import { runCase } from '../../support/damage/cases';

const sources = ['test/fixtures', 'media/sample'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .flatMap((name) => {
      const format = formatOf(name);
      return format ? [{ name, format, text: readFileSync(join(folder, name), 'utf8') }] : [];
    }),
);

test('damaged files are read, checked and changed without a fault, and nothing is lost round the damage', () => {
  const cases = 2000;
  for (let number = 0; number < cases; number += 1) {
    const { failure, source, small } = runCase(1, number, sources, 20);
    if (failure)
      assert.fail(`case ${number} of ${source}: ${failure.kind}: ${failure.detail}\n${JSON.stringify(small())}`);
  }
});
