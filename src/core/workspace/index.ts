export { entering, entryOf, type FileEntry } from './entry';
export { FileIndex } from './file-index';
