import words from '../../media/suggestions.json';
import type { Analysis, Config, Lines } from '../core';
import { suggestOwners } from '../core/on-demand';

/** One file as `suggest --format json` shows it, version 1. */
export interface SuggestedFile {
  readonly path: string;
  readonly suggestions: readonly ShownSuggestion[];
}

/** The line is 1-based, that of the item's title. */
export interface ShownSuggestion {
  readonly line: number;
  readonly title: string;
  /** Null where the evidence is too thin. */
  readonly role: 'po' | 'pm' | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** The suggestions for the open items of one file that nobody owns. */
export function suggestedFile(path: string, analysis: Analysis, config: Config, lines: Lines): SuggestedFile {
  const suggestions = suggestOwners(analysis, config, words).map(({ item, role, confidence, reasons }) => ({
    line: lines.lineAt(item.title.span.start) + 1,
    title: item.title.value,
    role: role ?? null,
    confidence,
    reasons,
  }));
  return { path, suggestions };
}
