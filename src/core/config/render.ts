/** How a setting is written where it is added. */
export interface Layout {
  /** Inside `{}`: on one line. JSON is always so. */
  readonly flow: boolean;
  /** Keys and texts need double quotes. */
  readonly json: boolean;
  readonly eol: string;
  /** One step of indentation. */
  readonly unit: string;
}

/** What is written at a path: a text to add to a list, a text to set, or a word such as `true` that takes no quotes. */
export interface Setting {
  readonly kind: 'list' | 'text' | 'word';
  readonly value: string;
}

/** A key with all that is beneath it, as it stands behind an indentation: `exclude:\n    - drafts`. */
export function renderPair(keys: readonly string[], setting: Setting, layout: Layout, indent: string): string {
  const [key = '', ...rest] = keys;
  const name = layout.json ? JSON.stringify(key) : scalar(key);
  if (layout.flow) return `${name}: ${renderFlow(rest, setting, layout)}`;
  const deeper = indent + layout.unit;
  if (rest.length > 0) return `${name}:${layout.eol}${deeper}${renderPair(rest, setting, layout, deeper)}`;
  if (setting.kind !== 'list') return `${name}: ${renderValue(setting, layout)}`;
  return `${name}:${layout.eol}${deeper}- ${renderValue(setting, layout)}`;
}

/** What stands behind a key inside `{}`: `{ exclude: [drafts] }`. */
export function renderFlow(keys: readonly string[], setting: Setting, layout: Layout): string {
  if (keys.length > 0) return `{ ${renderPair(keys, setting, { ...layout, flow: true }, '')} }`;
  const value = renderValue(setting, { ...layout, flow: true });
  return setting.kind === 'list' ? `[${value}]` : value;
}

export function renderValue({ kind, value }: Setting, { json }: Layout, quote: string = '"'): string {
  if (kind === 'word') return value;
  return json ? JSON.stringify(value) : scalar(value, quote);
}

/** A YAML text, in quotes unless it is plain in block and flow context alike. */
function scalar(value: string, quote: string = '"'): string {
  const isPlain =
    /^[\p{L}_./][\p{L}\p{N}_./ -]*$/u.test(value) && !/\s$|^(?:true|false|null|\.nan|\.inf)$/i.test(value);
  if (isPlain && !/^[.-]+$/.test(value)) return value;
  const isSimple = !/['\p{Cc}]/u.test(value);
  return quote === "'" && isSimple ? `'${value}'` : JSON.stringify(value);
}
