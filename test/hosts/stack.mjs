// Stack traces of the suite, which is one bundle, in terms of its sources.
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { ROOT } from './paths.mjs';

/** A frame: its indentation and function, the file, line and column. The file is a path or, in a web worker, an address. */
const FRAME = /^(\s*at .*?\(?)([^\s(]+\/([\w.-]+\.m?js))(?:#[\w-]+)?:(\d+):(\d+)(\)?)$/;

/**
 * @param {string} bundle path of the suite's bundle, which carries its source map
 * @returns {Promise<(text: string) => string>} rewrites the stack traces in a text: positions in the sources, and only
 *   the frames that are the project's own
 */
export async function stackReader(bundle) {
  const [, encoded = ''] = (await readFile(bundle, 'utf8')).split('sourceMappingURL=data:application/json;base64,');
  const map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()));
  const read = (/** @type {string} */ line) => {
    const frame = FRAME.exec(line);
    if (!frame) return /^\s*at /.test(line) ? [] : [line];
    const [, start, url = '', file, row, column, end] = frame;
    if (file !== 'editor.js') return [];
    // A web worker gets the bundle inside a function, which starts two lines further up.
    const shift = url.startsWith('http') ? 2 : 0;
    const entry = map.findEntry(Number(row) - 1 - shift, Number(column) - 1);
    if (!('originalSource' in entry) || entry.originalSource.includes('node_modules')) return [];
    const source = relative(ROOT, resolve(dirname(bundle), entry.originalSource));
    return [`${start}${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}${end}`];
  };
  return (text) => text.split('\n').flatMap(read).join('\n');
}
