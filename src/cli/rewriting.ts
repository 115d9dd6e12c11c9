import { type FileHandle, open, readFile } from 'node:fs/promises';
import { decode } from '../core';
import { failure } from './failures';

/** A file that is to be written anew. */
export interface Rewrite {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

/** What became of a wish to write: done, or the sentence that says why not. */
export type Written<T> = { readonly done: T } | { readonly refused: string };

/**
 * Makes ready to write a file whose text has changed, in the encoding that it has and with its byte order mark.
 *
 * @param before the text that `after` was made from. Refused where the file no longer says that, and where it holds bytes
 *   that are no text, which would not survive.
 */
export async function rewriteOf(path: string, shown: string, before: string, after: string): Promise<Written<Rewrite>> {
  try {
    const bytes = await readFile(path);
    if (decode(bytes) !== before) return { refused: `${shown}: it has just been changed; run the command once more` };
    if (!encoded(before, bytes).equals(bytes)) {
      return { refused: `${shown}: not all of it is UTF-8, and writing would spoil the rest; save it as UTF-8 first` };
    }
    return { done: { path, shown, before: bytes, after: encoded(after, bytes) } };
  } catch (error) {
    return { refused: failure(shown, error) };
  }
}

/**
 * Writes files in place, so that links, owners and permissions stay: all of them, or none. All are opened before the
 * first is written, and what was written is put back where a later one fails.
 */
export async function writeAll(files: readonly Rewrite[]): Promise<Written<undefined>> {
  const opened: { readonly file: Rewrite; readonly handle: FileHandle }[] = [];
  let current: Rewrite | undefined;
  let written = 0;
  try {
    for (const file of files) {
      current = file;
      const handle = await open(file.path, 'r+');
      opened.push({ file, handle });
      if (!(await handle.readFile()).equals(file.before)) {
        return { refused: `${file.shown}: it has just been changed; run the command once more` };
      }
    }
    for (const { file, handle } of opened) {
      current = file;
      written += 1;
      await overwrite(handle, file.after);
    }
    return { done: undefined };
  } catch (error) {
    for (const { file, handle } of opened.slice(0, written)) await overwrite(handle, file.before).catch(() => {});
    return { refused: failure(current?.shown ?? '', error, 'write') };
  } finally {
    for (const { handle } of opened) await handle.close();
  }
}

async function overwrite(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    at += (await handle.write(bytes, at, bytes.length - at, at)).bytesWritten;
  }
  await handle.truncate(bytes.length);
}

/** A text in the encoding of a file, with a byte order mark where the file has one. */
function encoded(text: string, like: Uint8Array): Buffer {
  const [first, second, third] = like;
  if (first === 0xff && second === 0xfe) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (first === 0xfe && second === 0xff) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return Buffer.from(first === 0xef && second === 0xbb && third === 0xbf ? `\ufeff${text}` : text, 'utf8');
}
