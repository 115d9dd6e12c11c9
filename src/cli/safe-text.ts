// Spelled by code, as the characters themselves could not be seen here.
const esc = String.fromCharCode(0x1b);
const bell = String.fromCharCode(0x07);
const csi = String.fromCharCode(0x9b);
const sequences = new RegExp(
  `(?:${esc}\\[|${csi})[0-?]*[ -/]*[@-~]|${esc}[\\]PX^_][^${bell}${esc}]*(?:${bell}|${esc}\\\\)?`,
  'g',
);

/**
 * Text from a file as one line that is safe to print: terminal sequences and control characters are taken out, line
 * breaks and tabs become spaces, and characters that turn the direction of the text are spelled out.
 *
 * `a\u001b[31mb\u202ec` → `ab<U+202E>c`
 */
export function safeText(text: string): string {
  if (!/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text)) return text;
  return plainText(text).replace(
    /[\u202a-\u202e\u2066-\u2069]/g,
    (mark) => `<U+${mark.charCodeAt(0).toString(16).toUpperCase()}>`,
  );
}

/** JSON in which no string holds a control character and those that turn the text's direction are escaped. */
export function safeJson(value: unknown): string {
  const json = JSON.stringify(value, (_key, entry) => (typeof entry === 'string' ? plainText(entry) : entry), 2);
  return json.replace(/[\u202a-\u202e\u2066-\u2069]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}

function plainText(text: string): string {
  if (!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) return text;
  return text
    .replace(sequences, '')
    .replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cc}/gu, '');
}
