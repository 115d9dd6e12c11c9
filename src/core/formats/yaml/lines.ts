/** A line of a text, without its break. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start, text: text.slice(start, end > start && text.charAt(end - 1) === '\r' ? end - 1 : end) });
    if (feed < 0) break;
    start = feed + 1;
  }
  return lines;
}

/** The text with some of its lines, by their number, replaced. */
export function joined(text: string, lines: readonly Line[], edits: ReadonlyMap<number, string>): string {
  if (edits.size === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const [index, replaced] of [...edits].sort((a, b) => a[0] - b[0])) {
    const line = lines[index];
    if (!line) continue;
    parts.push(text.slice(at, line.start), replaced);
    at = line.start + line.text.length;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The line with its first character made a `#`. A lone `\r` is one: YAML knows no line end of that kind. */
export function commented(line: string): string {
  const at = /\S/.test(line) ? /[^ \t]/.exec(line)?.index : undefined;
  return at === undefined ? line : `${line.slice(0, at)}#${line.slice(at + 1)}`;
}
