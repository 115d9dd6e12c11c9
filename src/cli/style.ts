import { styleText } from 'node:util';
import type { Output } from './io';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

/** Styles a text for a terminal, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Colours only on a terminal, and not where NO_COLOR is set (no-color.org). The stream is ours to judge, not Node's. */
export function painter(output: Output, env: Readonly<Record<string, string | undefined>>): Paint {
  const plain = !output.isTTY || Boolean(env.NO_COLOR) || env.TERM === 'dumb';
  return plain ? (_style, text) => text : (style, text) => styleText(style, text, { validateStream: false });
}
