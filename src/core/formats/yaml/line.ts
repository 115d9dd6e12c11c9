/** How a line of block YAML is put together, as far as one can tell from the line alone. Columns count UTF-16 units. */
export interface LineShape {
  /** Column of the first character that is no white space. */
  readonly indent: number;
  /** Column of the innermost key or, without one, of the last dash; of the text where there is neither. */
  readonly column: number;
  readonly dashes: number;
  readonly key: boolean;
  /** Column at which the value starts; the line's length where there is none. */
  readonly value: number;
}

/** What is wrong with a value that stands on one line. `open`: it goes on, in a quote or bracket, on the next. */
export type Flaw = 'colon' | 'quote' | 'bracket' | 'special' | 'open-quote' | 'open-bracket';

/** Reads the structure of a line: `  - title: Sign in` has indent 2, a dash, a key in column 4 and a value in 11. */
export function shapeOf(line: string): LineShape {
  let at = skipSpace(line, 0);
  const indent = at;
  let column = at;
  let dashes = 0;
  while (line.charAt(at) === '-' && /^(?:\s|$)/.test(line.charAt(at + 1))) {
    dashes += 1;
    column = at;
    at = skipSpace(line, at + 1);
  }
  const after = keyEnd(line, at);
  if (after === undefined) return { indent, column: dashes > 0 ? column : at, dashes, key: false, value: at };
  return { indent, column: at, dashes, key: true, value: skipSpace(line, after) };
}

/** The column behind the colon of a key that starts in column `from`, or undefined where there is no key. */
function keyEnd(line: string, from: number): number | undefined {
  const first = line.charAt(from);
  if (first === '"' || first === "'") {
    const close = closingQuote(line, from);
    if (close === undefined) return undefined;
    const colon = skipSpace(line, close + 1);
    return line.charAt(colon) === ':' && isGap(line.charAt(colon + 1)) ? colon + 1 : undefined;
  }
  if (first === '' || '#[{|>%@`!&*]},'.includes(first)) return undefined;
  return colonEnd(line, from);
}

/** The column behind the first colon with a gap behind it, from a column on. */
export function colonEnd(line: string, from: number): number | undefined {
  for (let at = line.indexOf(':', from); at >= 0; at = line.indexOf(':', at + 1)) {
    if (!isGap(line.charAt(at + 1))) continue;
    const comment = line.indexOf(' #', from);
    return comment >= 0 && comment < at ? undefined : at + 1;
  }
  return undefined;
}

/** What is wrong with the value in column `from` of a line that has a key (or is an entry), if anything. */
export function flawOf(line: string, from: number, hasKey: boolean): Flaw | undefined {
  const first = line.charAt(from);
  const rest = line.slice(from);
  if (first === '' || first === '#') return undefined;
  if (first === '"' || first === "'") {
    const close = closingQuote(line, from);
    if (close === undefined) return 'open-quote';
    return isTail(line, close + 1) ? undefined : 'quote';
  }
  if (first === '[' || first === '{') {
    const close = closingBracket(line, from);
    if (close === undefined) return 'open-bracket';
    return isTail(line, close + 1) ? undefined : 'bracket';
  }
  if (first === '|' || first === '>') return isBlockHeader(rest) ? undefined : 'special';
  if (first === '*')
    return /^\*[^\s,[\]{}*]+(?:\s+#.*|\s*)$/s.test(rest) && (hasKey || !/^\S+:\s*$/.test(rest)) ? undefined : 'special';
  if ('%]},'.includes(first)) return 'special';
  if (first === '&' || first === '!') {
    const gap = /^\S+/.exec(rest)?.[0].length ?? 1;
    if (rest.startsWith('& ') || (!hasKey && rest.charAt(gap - 1) === ':')) return 'special';
    return flawOf(line, skipSpace(line, from + gap), hasKey);
  }
  if (hasKey && /^[-?](?:\s|$)/.test(rest)) return 'special';
  const comment = line.indexOf(' #', from);
  const plain = comment < 0 ? rest : line.slice(from, comment);
  return /:(?:\s|$)/.test(plain.trimEnd()) ? 'colon' : undefined;
}

/** `{title: Sign in: again}` with another letter in place of the second colon, which no text within brackets can have. */
export function withoutColons(line: string): string {
  /** Whether the entry that is read has its colon, for each bracket that is open. */
  const keyed: boolean[] = [];
  let result = '';
  for (let at = 0; at < line.length; at += 1) {
    let char = line.charAt(at);
    if ((char === '"' || char === "'") && /[\s,[{:]/.test(line.charAt(at - 1)))
      char = line.slice(at, (closingQuote(line, at) ?? at) + 1);
    else if (char === '[' || char === '{') keyed.push(false);
    else if (char === ']' || char === '}') keyed.pop();
    else if (char === ',') keyed.splice(-1, 1, false);
    else if (char === ':' && keyed.length > 0 && isGap(line.charAt(at + 1))) {
      if (keyed.at(-1)) char = 'x';
      keyed.splice(-1, 1, true);
    }
    result += char;
    at += char.length - 1;
  }
  return result;
}

/** Whether a value is the head of a block scalar: `|`, `>-`, `|2 # text`. */
export function isBlockHeader(value: string): boolean {
  return /^[|>](?:[1-9][+-]?|[+-][1-9]?)?\s*(?:#.*)?$/.test(value);
}

/** Whether a text stands above a key that is deeper, or in its column and was to be one, too: `F-1`, `F-1:Sign in`. */
export function isAboveKey({ key, dashes, indent }: LineShape, line: string, column: number): boolean {
  return key && dashes === 0 && (indent > column || (indent === column && /^\s*[^\s:]+(?:\s*$|:\S)/.test(line)));
}

/** Column of the quote that closes the one in column `from`. */
export function closingQuote(line: string, from: number, quote = line.charAt(from)): number | undefined {
  for (let at = from + 1; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '\\' && quote === '"') at += 1;
    else if (char === quote) {
      if (quote === "'" && line.charAt(at + 1) === "'") at += 1;
      else return at;
    }
  }
  return undefined;
}

function closingBracket(line: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < line.length; at += 1) {
    const char = line.charAt(at);
    if ((char === '"' || char === "'") && /[\s,[{:]/.test(line.charAt(at - 1))) {
      const close = closingQuote(line, at);
      if (close === undefined) return undefined;
      at = close;
    } else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}

/** Whether nothing but white space and a comment follows. */
export function isTail(line: string, from: number): boolean {
  return /^\s*$|^\s+#/.test(line.slice(from));
}

function isGap(char: string): boolean {
  return char === '' || char === ' ' || char === '\t' || char === '\r';
}

export function skipSpace(line: string, from: number): number {
  let at = from;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at += 1;
  return at;
}

/** How many brackets a line opens and does not close; less than 0 where it closes more. */
export function brackets(line: string): number {
  let depth = 0;
  for (const char of line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '').replace(/(?:^|\s)#.*$/, '')) {
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
  }
  return depth;
}

/** A value without the anchors and tags in front of it. */
export function bare(value: string): string {
  return value.replace(/^(?:[&!]\S*\s+)+/, '');
}
