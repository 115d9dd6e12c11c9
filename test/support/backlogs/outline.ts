/** What a document is to be like, whatever its structure. */
export interface Outline {
  /** How many items to write (rows, entries, mappings); what a reader finds may differ a little where they nest. */
  readonly items: number;
  /** Whether the file names owners. */
  readonly owned: boolean;
}
