import type { CST } from 'yaml';

/** How many errors are noted; whoever has more is no better read for knowing them. */
const maxErrors = 300;

/**
 * Judges the concrete syntax tree while it is walked. Composing it, which is what finds errors otherwise, costs as much
 * as parsing, seconds where everything is wrong, and 60 KB of the bundle. What it alone can tell is let pass: the text
 * was read all the same.
 */
export class Checks {
  /** Offsets of what valid YAML cannot contain. */
  readonly errors: number[] = [];

  error(offset: number): void {
    if (this.errors.length < maxErrors) this.errors.push(offset);
  }

  blockEntry(token: CST.BlockMap, item: CST.BlockMap['items'][number]): void {
    this.start(item.start, 'explicit-key-ind');
    const { key, sep, value } = item;
    if (key === undefined || item.start.some((part) => part.type === 'explicit-key-ind')) return;
    const sameLine = value && !sep?.some(isNewline);
    if (!sep?.some(isColon) || (key && 'indent' in key && key.indent !== token.indent)) {
      this.error(lastLine(key) ?? token.offset);
    } else if (sameLine && value.type === 'block-map') this.error(lastLine(value.items[0]?.key) ?? value.offset);
    else if (sameLine && value.type === 'block-seq') this.error(value.offset);
    else if (key && 'source' in key && key.type !== 'block-scalar' && key.source.includes('\n')) {
      this.error(lastLine(key) ?? key.offset);
    }
  }

  seqEntry(item: CST.BlockSequence['items'][number], dash: CST.SourceToken | undefined): void {
    this.start(item.start, 'seq-item-ind');
    if (!dash && item.value) this.error(item.value.offset);
  }

  flow(token: CST.FlowCollection): boolean {
    const close = token.end[0];
    const closed = close?.type === (token.start.type === 'flow-map-start' ? 'flow-map-end' : 'flow-seq-end');
    if (!closed) this.error(token.offset);
    this.end(token.end.slice(1));
    token.items.forEach((item, index) => {
      this.#flowItem(item, index, token);
    });
    return closed;
  }

  #flowItem(item: CST.CollectionItem, index: number, token: CST.FlowCollection): void {
    this.start(item.start, 'comma');
    const { key, sep, value } = item;
    if (value?.type === 'block-map' || value?.type === 'block-seq') this.error(value.offset);
    const commas = item.start.filter((part) => part.type === 'comma').length;
    const empty = !key && !sep && !value;
    // White space between the last entry and the closing bracket.
    if (empty && commas === 0) return;
    const misplaced = commas !== (index === 0 ? 0 : 1) || (empty && index < token.items.length - 1);
    if (misplaced && (!empty || item.start.every(isQuietOrComma))) this.error(item.start[0]?.offset ?? token.offset);
    if (sep) this.start(sep, 'map-value-ind');
  }

  /** What precedes a node: white space, comments, and the indicator that belongs there, which no tab may indent. */
  start(parts: readonly CST.SourceToken[], indicator: CST.SourceToken['type']): void {
    let spaced = indicator !== 'map-value-ind';
    for (const [index, part] of parts.entries()) {
      const indents = part.type === 'space' && part.source.includes('\t') && parts[index - 1]?.type !== indicator;
      if (indents && indicator === 'seq-item-ind' && parts[index + 1]?.type === indicator) this.error(part.offset);
      if (part.type === 'comment' && !spaced) this.error(part.offset);
      spaced = part.type === 'space' || part.type === 'newline';
    }
  }

  /** What follows a node on its line: nothing but white space and a comment. */
  end(parts: readonly CST.SourceToken[] | undefined): void {
    if (!parts) return;
    const wrong = parts.find((part) => !isQuiet(part));
    if (wrong) this.error(wrong.offset);
  }
}

export function isQuiet(token: CST.SourceToken): boolean {
  return token.type === 'space' || token.type === 'newline' || token.type === 'comment';
}

function isQuietOrComma(token: CST.SourceToken): boolean {
  return token.type === 'comma' || isQuiet(token);
}

function isNewline(token: CST.SourceToken): boolean {
  return token.type === 'newline';
}

function isColon(token: CST.SourceToken): boolean {
  return token.type === 'map-value-ind';
}

/** A plain scalar over several lines that turns out to be a key: the line with the colon is the one that is wrong. */
function lastLine(key: CST.Token | null | undefined): number | undefined {
  if (!key) return undefined;
  return key.type === 'scalar' ? key.offset + key.source.lastIndexOf('\n') + 1 : key.offset;
}
