import {
  type GutterTheme,
  type GutterVariant,
  gutterPath,
  gutterThemes,
  gutterVariants,
  type Mark,
  marks,
} from '../vscode/ids';
import { gutterColor } from './colors';

/** Strokes in a box of 16 by 16, centered at 8, 8. Each mark has a shape of its own, so that color is not needed. */
interface Drawing {
  /** The outline, filled for an own owner. */
  readonly shape: string;
  /** Letters or a sign, as a path to be stroked. */
  readonly sign: string;
}

const circle = '<circle cx="8" cy="8" r="6.5"/>';
const square = '<rect x="1.5" y="1.5" width="13" height="13" rx="2.5"/>';
const stadium = '<rect x="0.75" y="3" width="14.5" height="10" rx="5"/>';
const diamond = '<path d="M8 1 15 8 8 15 1 8z" stroke-linejoin="round"/>';
const triangle = '<path d="M8 1.75 15 14.25H1z" stroke-linejoin="round"/>';

const drawings: Readonly<Record<Mark, Drawing>> = {
  // The second letter tells the two roles apart; the first is the same.
  po: { shape: circle, sign: '<ellipse cx="8" cy="8" rx="2.5" ry="3.1"/>' },
  pm: { shape: square, sign: '<path d="M4.9 11.2V4.9L8 8.6l3.1-3.7v6.3"/>' },
  shared: { shape: stadium, sign: '<path d="M8 5.5v5M5.5 8h5"/>' },
  other: { shape: diamond, sign: '<path d="M6 8h4"/>' },
  unowned: { shape: circle, sign: '<path d="M6.2 6.4a1.8 1.8 0 1 1 2.7 1.6c-.6.35-.9.7-.9 1.3M8 11.3v.1"/>' },
  problem: { shape: triangle, sign: '<path d="M8 6v3.6M8 11.9v.1"/>' },
};

/** The gutter icons by their path in the extension. */
export function gutterIcons(): ReadonlyMap<string, string> {
  const icons = new Map<string, string>();
  for (const mark of marks) {
    for (const variant of gutterVariants) {
      for (const theme of gutterThemes) icons.set(gutterPath(mark, variant, theme), draw(mark, variant, theme));
    }
  }
  return icons;
}

function draw(mark: Mark, variant: GutterVariant, theme: GutterTheme): string {
  const { shape, sign } = drawings[mark];
  const color = gutterColor(mark, theme);
  // Nobody is drawn hollow, as the missing owner that it stands for.
  const filled = variant === 'own' && mark !== 'unowned';
  const ink = filled ? (theme === 'dark' ? '#1f1f1f' : '#ffffff') : color;
  const outline = mark === 'unowned' ? ' stroke-dasharray="2.4 1.7"' : '';
  const opacity = variant === 'inherited' ? ' opacity="0.8"' : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1.5 -1.5 19 19" fill="none"${opacity}>`,
    `  <g fill="${filled ? color : 'none'}" stroke="${color}" stroke-width="1.2"${outline}>${shape}</g>`,
    `  <g stroke="${ink}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${sign}</g>`,
    '</svg>',
    '',
  ].join('\n');
}
