import type { Claim } from '../model';
import type { TextEdit } from '../text';
import { doubleQuoted, singleQuoted, usualQuote } from './yaml-scalar';

/** Puts quotes round the handles of a claim that YAML cannot read without: `owner: @ana` → `owner: "@ana"`. */
export function quoteHandles(claim: Claim, source: string): readonly TextEdit[] {
  const quote = usualQuote(source);
  const escaped = quote === "'" ? singleQuoted : doubleQuoted;
  return claim.unquoted.map(({ start, end }) => {
    return { start, end, text: quote + escaped(source.slice(start, end)) + quote };
  });
}
