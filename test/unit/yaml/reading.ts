import { readYaml } from '../../../src/core/formats/yaml';
import type { Claim, Document, Item, Slot } from '../../../src/core/model';
import { applyEdits } from '../../../src/core/text';

/** Reads a text as the product would without a config. */
export function read(text: string): Document {
  return readYaml(text, { keys: [], closed: [] });
}

/** The item with a title, or a failure that says what there is. */
export function itemOf(document: Document, title: string): Item {
  const found = document.items.find((item) => item.title.value === title);
  if (!found)
    throw new Error(`No item "${title}" among: ${document.items.map((item) => item.title.value).join(' | ')}`);
  return found;
}

/** `owner=PO`, as short as a claim can be said. */
export function said(claims: readonly Claim[]): string[] {
  return claims.map((claim) => `${claim.key.name}=${claim.text}`);
}

/** Writes a value, already spelled, into a slot. */
export function write(text: string, slot: Slot | undefined, value: string): string {
  if (!slot) throw new Error('There is no slot');
  return applyEdits(text, [{ ...slot.span, text: slot.before + value + slot.after }]);
}
