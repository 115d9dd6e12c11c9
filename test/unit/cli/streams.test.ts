import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder } from '../../../src/cli/in-order';
import { Progress } from '../../../src/cli/progress';

test('keeps the order and the limit', async () => {
  let atWork = 0;
  let most = 0;
  const work = async (entry: number) => {
    most = Math.max(most, ++atWork);
    for (let turn = 0; turn < (entry * 7) % 5; turn += 1) await Promise.resolve();
    atWork -= 1;
    return entry * 2;
  };
  const results: number[] = [];
  for await (const result of inOrder([1, 2, 3, 4, 5, 6, 7], 3, work)) results.push(result);
  assert.deepEqual(results, [2, 4, 6, 8, 10, 12, 14]);
  assert.equal(most, 3);
});

test('throws what work throws', async () => {
  const work = (entry: number) => (entry === 2 ? Promise.reject(new Error('two')) : Promise.resolve(entry));
  await assert.rejects(async () => {
    for await (const _ of inOrder([1, 2, 3], 8, work));
  }, /two/);
});

function shown(isTTY: boolean, steps: readonly number[]): string {
  let now = 0;
  let text = '';
  const output = {
    isTTY,
    write: (part: string) => {
      text += part;
    },
  };
  const progress = new Progress(output, 9, () => now);
  for (const step of steps) {
    now = step;
    progress.step();
  }
  progress.end();
  return text;
}

test('shows progress on a terminal after a second, ten times a second, and clears it', () => {
  const erase = '\r\u001b[K';
  assert.equal(shown(true, [10, 999]), '');
  assert.equal(shown(false, [2000]), '');
  assert.equal(shown(true, [10, 1000, 1050, 1200]), `${erase}2 of 9 files${erase}4 of 9 files${erase}`);
});
