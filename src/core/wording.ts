/** A piece of the file as a message quotes it: on one line, cut where it gets long. */
export function quoted(text: string, longest = 32): string {
  return `"${shortened(text, longest)}"`;
}

/** The same without quotes. */
export function shortened(text: string, longest = 32): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

/** `1 item`, `3 items`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A message of several sentences as far as it fits a line of 80 characters. */
export function firstSentence(message: string): string {
  if (message.length <= 80) return message;
  return shortened(message.split(/(?<=\.)\s/)[0]?.replace(/\.$/, '') ?? '', 80);
}

/** Text of a file as Markdown shows it, whatever stands in it: one line, nothing of it markup. */
export function markdownText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\\`*_[\]<>|#~&]/g, '\\$&')
    .trim();
}
