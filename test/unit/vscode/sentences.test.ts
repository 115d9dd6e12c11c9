import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig, Lines } from '../../../src/core';
import { whySentence } from '../../../src/vscode/sentences';

/** What the hover says of where the last item's owner comes from. */
function why(text: string): string | undefined {
  const { document, owners } = analyze('backlog.md', text, defaultConfig, undefined);
  const item = document.items.at(-1);
  const owner = item && owners.get(item);
  return owner && whySentence(owner, new Lines(text));
}

test('the hover says where an owner comes from', () => {
  const item = '- [ ] Sign in';
  assert.equal(why(`${item} (owner: PO)\n`), 'Written as “PO”, line 1');
  assert.equal(why(`- [ ] Accounts @ana\n  ${item}\n`), 'Inherited from “Accounts”: “@ana”, line 1');
  assert.equal(why(`# Backlog\n\n## Now\n\n**Owner:** PM\n\n${item}\n`), 'Inherited from “Now”: “PM”, line 5');
  assert.equal(why(`# Backlog\n\n## PO (Ana)\n\n${item}\n`), 'Inherited from “PO (Ana)”: “PO (Ana)”, line 3');
  assert.equal(why(`# Backlog\n\nOwner: PM\n\n${item}\n`), 'Default of this file: “PM”, line 3');
  assert.equal(why(`---\nowner: PM\n---\n\n${item}\n`), 'Default of this file: “PM”, line 2');
  assert.equal(why(`# Backlog\n\n${item}\n`), undefined);
});
