import type { ListedItem } from '../listing';
import { safeText } from '../safe-text';
import type { Paint } from '../style';
import { ownerText, titleText } from './item-text';

/** A line for each item: `ROADMAP.md:12  Single sign-on  nobody → PM`. */
export function assignedText(
  shown: string,
  items: readonly { readonly before: ListedItem; readonly after: ListedItem }[],
  paint: Paint,
): string {
  const lines = items.map(({ before, after }) => {
    const place = paint('dim', safeText(`${shown}:${after.line}`));
    const [was, is] = [told(before), told(after)];
    return `${place}  ${titleText(after)}  ${was === is ? `${is} already` : `${was} → ${paint('green', is)}`}\n`;
  });
  return lines.join('');
}

function told({ owner }: ListedItem): string {
  return ownerText(owner) + (owner.source === 'own' || owner.source === null ? '' : ` (${owner.source})`);
}
