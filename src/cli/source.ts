import { readFile, stat } from 'node:fs/promises';
import { decode, maxFileSize, tooLarge } from '../core';

/** A file's text, or the sentence that says why it has none. */
export type Source = { readonly text: string } | { readonly refused: string; readonly severity: 'error' | 'warning' };

/** Reads a file. @throws what the file system throws. */
export async function readSource(path: string): Promise<Source> {
  const { size } = await stat(path);
  return size > maxFileSize ? refusal(size) : sourceOf(await readFile(path));
}

/** What the bytes of a file say. */
export function sourceOf(bytes: Uint8Array): Source {
  if (bytes.length > maxFileSize) return refusal(bytes.length);
  const text = decode(bytes);
  return text === undefined ? { refused: 'This file is not text', severity: 'error' } : { text };
}

function refusal(size: number): Source {
  return { refused: tooLarge(size), severity: 'warning' };
}
