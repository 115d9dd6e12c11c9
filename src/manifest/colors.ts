import { type ColorPart, colorOf, colorParts, type Mark, marks } from '../vscode/ids';

/** The defaults of one theme color. In high contrast nothing is transparent. */
interface Defaults {
  readonly dark: string;
  readonly light: string;
  readonly highContrast: string;
  readonly highContrastLight: string;
}

export interface ColorContribution {
  readonly id: string;
  readonly description: string;
  readonly defaults: Defaults;
}

const names: Readonly<Record<Mark, string>> = {
  po: 'items that the Product Owner owns',
  pm: 'items that the Product Manager owns',
  shared: 'items that both roles share',
  other: 'items that somebody else owns, and those that nobody has to own',
  unowned: 'items that nobody owns',
  problem: 'items that both roles claim',
};

const parts: Readonly<Record<ColorPart, string>> = {
  Background: 'Background of the chip and the table cell of',
  Foreground: 'Text of the chip and the table cell of',
  Border: 'Border of the chip and the table cell of',
  Ruler: 'Overview ruler color of',
};

/** One hue each: how it reads on dark, how on light, and the two solid ones of high contrast. */
interface Hue {
  readonly dark: string;
  readonly light: string;
  readonly onBlack: string;
  readonly onWhite: string;
}

/** Blue and magenta are told apart with any kind of color vision; the letters say it once more. */
const hues: Readonly<Record<Mark, Hue>> = {
  po: { dark: '#79b8ff', light: '#0b5cad', onBlack: '#6cb6ff', onWhite: '#0a4a8f' },
  pm: { dark: '#e3a1f0', light: '#8a2a9c', onBlack: '#f0a6ff', onWhite: '#6e1780' },
  shared: { dark: '#6fd3c0', light: '#0f6f5f', onBlack: '#5ff0d6', onWhite: '#00584a' },
  other: { dark: '#b4bac2', light: '#57606a', onBlack: '#ffffff', onWhite: '#292f36' },
  unowned: { dark: '#e5c07b', light: '#855b00', onBlack: '#ffd75e', onWhite: '#6b4900' },
  problem: { dark: '#ff9a8f', light: '#b3261e', onBlack: '#ff8a80', onWhite: '#a00000' },
};

function defaultsOf(mark: Mark, part: ColorPart): Defaults {
  const { dark, light, onBlack, onWhite } = hues[mark];
  switch (part) {
    case 'Background':
      return { dark: `${dark}26`, light: `${light}17`, highContrast: '#000000', highContrastLight: '#ffffff' };
    case 'Border':
      return { dark: `${dark}55`, light: `${light}4d`, highContrast: onBlack, highContrastLight: onWhite };
    case 'Foreground':
      return { dark, light, highContrast: onBlack, highContrastLight: onWhite };
    case 'Ruler':
      return { dark: `${dark}b3`, light: `${light}99`, highContrast: onBlack, highContrastLight: onWhite };
  }
}

export const colors: readonly ColorContribution[] = marks.flatMap((mark) =>
  colorParts.map((part) => ({
    id: colorOf(mark, part),
    description: `${parts[part]} ${names[mark]}.`,
    defaults: defaultsOf(mark, part),
  })),
);

/** The fill of the gutter icons, which know no theme colors but only light and dark. */
export function gutterColor(mark: Mark, theme: 'light' | 'dark'): string {
  return hues[mark][theme];
}
