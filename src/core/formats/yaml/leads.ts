/** White space at the start of a line that is read as if it were so many spaces. */
export interface Lead {
  /** Offset of the line. */
  readonly start: number;
  readonly length: number;
  readonly column: number;
}

/** From an offset of the text with other white space on, this is what leads to the offset of the text as it is. */
export interface Shift {
  readonly from: number;
  readonly by: number;
}

/** A text with the white space that lines are read with, and the way back to its offsets. */
export function spacedOut(
  text: string,
  leads: readonly Lead[],
): { readonly spaced: string; readonly shifts: readonly Shift[] } {
  const parts: string[] = [];
  const shifts: Shift[] = [];
  let [at, by] = [0, 0];
  for (const { start, length, column } of leads) {
    parts.push(text.slice(at, start), ' '.repeat(column));
    shifts.push({ from: start - by + column, by: by + length - column });
    at = start + length;
    by += length - column;
  }
  return { spaced: parts.join('') + text.slice(at), shifts };
}
