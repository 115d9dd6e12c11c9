import * as vscode from 'vscode';
import { colorOf, type GutterTheme, type GutterVariant, gutterPath, type Mark } from './ids';

/** How the editor is told to draw; each kind is made when it is first needed. */
export class DecorationTypes implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();

  constructor(extension: vscode.Uri) {
    this.#extension = extension;
  }

  /** The type of all chips; each chip brings its own text and colors. */
  chip(): vscode.TextEditorDecorationType {
    return this.#get('chip', () => ({ rangeBehavior: vscode.DecorationRangeBehavior.ClosedOpen }));
  }

  gutter(mark: Mark, variant: GutterVariant): vscode.TextEditorDecorationType {
    const icon = (theme: GutterTheme) => ({
      gutterIconPath: vscode.Uri.joinPath(this.#extension, gutterPath(mark, variant, theme)),
      gutterIconSize: 'contain',
    });
    return this.#get(`gutter ${mark} ${variant}`, () => ({ light: icon('light'), dark: icon('dark') }));
  }

  ruler(mark: Mark): vscode.TextEditorDecorationType {
    return this.#get(`ruler ${mark}`, () => ({
      overviewRulerColor: new vscode.ThemeColor(colorOf(mark, 'Ruler')),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
    }));
  }

  cell(mark: Mark, variant: GutterVariant): vscode.TextEditorDecorationType {
    return this.#get(`cell ${mark} ${variant}`, () => ({
      border: variant === 'own' ? '1px solid' : '1px dashed',
      borderColor: new vscode.ThemeColor(colorOf(mark, 'Border')),
      borderRadius: '3px',
      ...(variant === 'own' && {
        backgroundColor: new vscode.ThemeColor(colorOf(mark, 'Background')),
        color: new vscode.ThemeColor(colorOf(mark, 'Foreground')),
      }),
    }));
  }

  /** Every type made so far; a type that nothing is drawn with any more has to be told so. */
  all(): Iterable<vscode.TextEditorDecorationType> {
    return this.#types.values();
  }

  inRuler(): Iterable<vscode.TextEditorDecorationType> {
    return [...this.#types].filter(([key]) => key.startsWith('ruler')).map(([, type]) => type);
  }

  /** Icons, chips and tinted cells. */
  inView(): Iterable<vscode.TextEditorDecorationType> {
    return [...this.#types].filter(([key]) => !key.startsWith('ruler')).map(([, type]) => type);
  }

  #get(key: string, options: () => vscode.DecorationRenderOptions): vscode.TextEditorDecorationType {
    let type = this.#types.get(key);
    type ??= vscode.window.createTextEditorDecorationType(options());
    this.#types.set(key, type);
    return type;
  }

  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
  }
}

/** The line height keeps the chip from making its line taller than the others, and the text in it from sinking. */
const shape =
  'border-radius: 0.35em; padding: 0.05em 0.4em; font-size: 0.8em; line-height: 1; position: relative; top: -0.07em';

/** The look of one chip; on the left of what follows it, or on the right of what precedes it. */
export function chipLook(
  mark: Mark,
  variant: GutterVariant,
  label: string,
  side: 'before' | 'after',
): vscode.DecorationInstanceRenderOptions {
  const own = variant === 'own';
  const look: vscode.ThemableDecorationAttachmentRenderOptions = {
    contentText: label,
    color: new vscode.ThemeColor(colorOf(mark, 'Foreground')),
    border: own ? '1px solid' : '1px dashed',
    borderColor: new vscode.ThemeColor(colorOf(mark, 'Border')),
    margin: side === 'after' ? '0 0 0 0.75em' : '0 0.75em 0 0',
    fontStyle: 'normal',
    fontWeight: own && mark !== 'other' ? '600' : '400',
    // The editor has no options for these; what stands behind the semicolon is CSS of its own. Never text from a file.
    textDecoration: `none; ${shape}; opacity: ${own ? 1 : 0.8}`,
    ...(own && { backgroundColor: new vscode.ThemeColor(colorOf(mark, 'Background')) }),
  };
  return side === 'after' ? { after: look } : { before: look };
}
