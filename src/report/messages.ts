import type { Fact, RoleModelRows } from '../core/report';

/** What the extension tells the panel: all facts, anew after every change. */
export interface ToPanel {
  readonly facts: readonly Fact[];
  readonly model: RoleModelRows;
}

/** What the report can be exported as, each with the extension of its files. */
export const exportFormats = { markdown: 'md', csv: 'csv', json: 'json', html: 'html' } as const;
export type ExportFormat = keyof typeof exportFormats;

/** What the panel asks of the extension. */
export type FromPanel =
  /** It can show something now. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly path: string; readonly line: number; readonly column: number }
  | { readonly kind: 'export'; readonly format: ExportFormat; readonly text: string };
