/** Plain words that YAML 1.1 or 1.2 reads as something else than text. */
const notText = /^(?:~|null|true|false|yes|no|on|off|y|n|\.nan|[-+]?\.inf|<<|=)$/i;
/** Numbers, dates and times: `007`, `1e3`, `0x1f`, `2025-01-01`, `12:30`. */
const numeric = /^[-+.]?\d[\d_.,:eExXoOa-fA-F+-]*(?:[tT ][\d:.zZ+-]+)?$/;

/** Whether a text may stand without quotes as a YAML value. */
export function isPlainSafe(value: string, flow: boolean): boolean {
  if (value === '' || value !== value.trim() || notText.test(value) || numeric.test(value)) return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(value) || /:(?=\s|$)|\s#/.test(value)) return false;
  if (/[\p{Cc}\u2028\u2029\ufeff]/u.test(value)) return false;
  return !flow || !/[,[\]{}]|:(?=["'])/.test(value);
}

/** A YAML value, quoted where it has to be. */
export function yamlScalar(value: string, flow: boolean, quote: '"' | "'"): string {
  if (isPlainSafe(value, flow)) return value;
  return quote === "'" && !/[\p{Cc}]/u.test(value) ? `'${singleQuoted(value)}'` : `"${doubleQuoted(value)}"`;
}

/** A text for between single quotes that are there already. */
export function singleQuoted(value: string): string {
  return value.replace(/'/g, "''");
}

/** A text for between double quotes that are there already. */
export function doubleQuoted(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

/** The quotes that most values of a file have; double ones where there is no difference. */
export function usualQuote(source: string): '"' | "'" {
  const count = (mark: string) => source.split(mark).length - 1;
  return count(": '") + count("- '") + count("['") > count(': "') + count('- "') + count('["') ? "'" : '"';
}
