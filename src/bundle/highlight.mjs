// Stands in for @lezer/highlight in the shipped bundles. @lezer/markdown names a color for each kind of node, which only
// a highlighter asks for; a reader of structure has the same tree without them. This is all of it that is imported.
export class Tag {}

export const tags = { special: () => undefined };

/** A source of node properties that has none for any node. */
export const styleTags = () => () => null;
