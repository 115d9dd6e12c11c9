import type { CST } from 'yaml';

/** How many errors are noted; whoever has more is no better read for knowing them. */
const maxErrors = 300;

/**
 * Judges the concrete syntax tree while it is walked. Composing it, which is what finds errors otherwise, costs as much
 * as parsing, and seconds where everything is wrong.
 */
export class Checks {
  /** Offsets of what valid YAML cannot contain. */
  readonly errors: number[] = [];
  /** How often something was met that only the composer can judge. Where this is 0 and `errors` empty, all is valid. */
  doubts = 0;

  error(offset: number): void {
    if (this.errors.length < maxErrors) this.errors.push(offset);
  }

  blockEntry(token: CST.BlockMap, item: CST.BlockMap['items'][number]): void {
    this.start(item.start, 'explicit-key-ind');
    if (item.key === undefined) return;
    const { key, sep, value } = item;
    const explicit = item.start.some((part) => part.type === 'explicit-key-ind');
    if (explicit) this.doubts += 1;
    else if (!sep?.some(isColon) || (key && 'indent' in key && key.indent !== token.indent))
      this.error(lastLine(key) ?? token.offset);
    else if (value?.type === 'block-map' && !sep.some(isNewline))
      this.error(lastLine(value.items[0]?.key) ?? value.offset);
    if (value?.type === 'block-seq' && !sep?.some(isNewline)) this.doubts += 1;
    const simple = key?.type === 'scalar' || key?.type.endsWith('quoted-scalar');
    if (!key || !simple || !('source' in key) || key.source.length > 900 || key.source.includes('\n')) this.doubts += 1;
  }

  seqEntry(item: CST.BlockSequence['items'][number], dash: CST.SourceToken | undefined): void {
    this.start(item.start, 'seq-item-ind');
    if (dash) return;
    if (item.value) this.error(item.value.offset);
    else if (!item.start.every(isQuiet)) this.doubts += 1;
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
    const commas = item.start.filter((part) => part.type === 'comma').length;
    const empty = !key && !sep && !value;
    const misplaced = commas !== (index === 0 ? 0 : 1) || (empty && index < token.items.length - 1);
    if (misplaced && (!empty || item.start.every(isQuietOrComma))) this.error(item.start[0]?.offset ?? token.offset);
    if (sep) this.start(sep, 'map-value-ind');
    if (item.start.some(isNewline) || sep?.some(isNewline)) this.doubts += 1;
    if (key && (!sep || key.type !== 'scalar' || key.source.includes('\n'))) this.doubts += 1;
    if (value?.type.startsWith('block-')) this.doubts += 1;
  }

  /** What precedes a node: white space, comments, and the one indicator that belongs there. */
  start(parts: readonly CST.SourceToken[], indicator: CST.SourceToken['type']): void {
    let spaced = indicator !== 'map-value-ind';
    let found = 0;
    for (const part of parts) {
      if (part.type === 'space' || part.type === 'newline') {
        if (part.source.includes('\t')) this.doubts += 1;
        spaced = true;
      } else if (part.type === 'comment') {
        if (!spaced) this.doubts += 1;
      } else {
        if (part.type !== indicator || found > 0) this.doubts += 1;
        found += 1;
        spaced = false;
      }
    }
  }

  /** What follows a node on its line: nothing but white space and a comment. */
  end(parts: readonly CST.SourceToken[] | undefined): void {
    if (!parts) return;
    if (parts[0]?.type === 'comment') this.doubts += 1;
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
