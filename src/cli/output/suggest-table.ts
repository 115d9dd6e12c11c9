import { safeText } from '../safe-text';
import type { Paint } from '../style';
import type { ShownSuggestion, SuggestedFile } from '../suggesting';

const roles = { po: 'PO', pm: 'PM' } as const;

/** Per file a line for each item with the role and how sure it is, its reasons beneath, and a line of totals. */
export function suggestTable(files: readonly SuggestedFile[], paint: Paint): string {
  const shown = files.filter(({ suggestions }) => suggestions.length > 0);
  if (shown.length === 0) return 'Every open item has an owner.\n';
  return shown.map((file) => `${paint('bold', safeText(file.path))}\n${table(file.suggestions, paint)}`).join('\n');
}

function table(suggestions: readonly ShownSuggestion[], paint: Paint): string {
  const width = Math.max(...suggestions.map(({ line }) => String(line).length));
  const lines = suggestions.map(({ line, title, role, confidence, reasons }) => {
    const sure = role ? `${roles[role]} ${String(Math.round(confidence * 100)).padStart(2)} %` : '?      ';
    const head = `  ${String(line).padStart(width)}  ${paint(role ? 'green' : 'dim', sure)}  ${safeText(title)}`;
    const indent = ' '.repeat(width + 13);
    return [head, ...reasons.map((reason) => paint('dim', `${indent}${safeText(reason)}`))].join('\n');
  });
  const made = suggestions.filter(({ role }) => role !== null).length;
  return `${lines.join('\n')}\n\n  ${made} of ${suggestions.length} items with a suggestion\n`;
}
