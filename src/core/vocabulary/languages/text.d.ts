/** A word list: one row per language, `de: verantwortlich, zuständig`. */
declare module '*.txt' {
  const rows: string;
  // biome-ignore lint/style/noDefaultExport: a text file has no names to export.
  export default rows;
}
