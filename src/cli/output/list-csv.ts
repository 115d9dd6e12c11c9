import Papa from 'papaparse';
import type { ListedFile } from '../listing';
import { safeText } from '../safe-text';

/** `list --format csv`: a row for each item. A text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function listCsv(files: readonly ListedFile[]): string {
  const fields = ['path', 'line', 'id', 'title', 'level', 'closed', 'status', 'role', 'owners', 'source'];
  const data = files.flatMap(({ path, items }) =>
    items.map(({ line, id, title, level, closed, owner }) =>
      [
        ...[path, line, id, title, level, closed ? 'yes' : 'no'],
        ...[owner.status, owner.role, owner.parties.join(', '), owner.source],
      ].map((cell) => (typeof cell === 'string' ? safeText(cell) : (cell ?? ''))),
    ),
  );
  return `${Papa.unparse({ fields, data }, { escapeFormulae: true })}\r\n`;
}
