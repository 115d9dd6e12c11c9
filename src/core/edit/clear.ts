import type { Item } from '../model';
import { twinsOf } from '../ownership/same';
import { replacing, type TextEdit } from '../text';
import { type Plan, removal, sharedPlace } from './assign';
import type { Scene } from './scene';

/** Takes out what the file says of an item's own owner, so that it has none or inherits one. */
export function clearOwner(item: Item, scene: Scene): Plan {
  const claims = [...new Set([item, ...twinsOf(scene.document.items, item)])].flatMap((each) => each.claims);
  const said = claims.filter((claim) => claim.form !== 'matrix' || scene.judge.reader.read(claim).kind !== 'blank');
  const accountable = said.filter((claim) => claim.key.kind === 'accountable');
  const deciding = accountable.length > 0 ? accountable : said;
  if (deciding.length === 0) {
    const inherited = scene.analysis.owners.get(item)?.source !== undefined;
    return inherited ? 'The item has no owner of its own: it inherits one' : 'The item has no owner';
  }
  const edits: TextEdit[] = [];
  for (const claim of deciding) {
    // Where the key is what makes an item of its lines, it stays, without a value.
    const edit = scene.passed > 0 && claim.put ? replacing(claim.put.span, '') : removal(claim);
    if (!edit) return sharedPlace;
    edits.push(edit);
  }
  return edits;
}
