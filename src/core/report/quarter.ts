/**
 * The quarter or half-year that a heading names, spelled so that names sort by time.
 *
 * `Q3 2026`, `2026-Q3`, `FY26 Q3` → `2026 Q3`; `Q3` → `Q3`
 */
export function quarterOf(title: string): string | undefined {
  const part = /(?<![\p{L}\p{N}])([QH])([1-4])(?![\p{L}\p{N}])/iu.exec(title);
  if (!part?.[1] || !part[2] || (part[1].toUpperCase() === 'H' && part[2] > '2')) return undefined;
  const name = part[1].toUpperCase() + part[2];
  const year = /(?<!\p{N})(?:(20\d\d)|(?:FY|CY|['’])\s?(\d\d))(?!\p{N})/iu.exec(title);
  if (!year) return name;
  return `${year[1] ?? `20${year[2]}`} ${name}`;
}
