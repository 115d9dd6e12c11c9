/** Bytes beyond which a file is not read, by the editor and the command line alike. */
export const maxFileSize = 10 * 1024 * 1024;

/** The sentence that says that a file is over the limit. */
export function tooLarge(size: number): string {
  const megabytes = (bytes: number) => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
  return `This file is too large to be read (${megabytes(size)}; the limit is ${megabytes(maxFileSize)})`;
}
