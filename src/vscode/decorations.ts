import * as vscode from 'vscode';
import { type Chip, chipOf } from './chips';
import { toRange } from './convert';
import { chipLook, DecorationTypes } from './decoration-types';
import { type Documents, isRead, type Read } from './documents';
import { type DecorationSettings, decorationSettings } from './settings';

/** Lines drawn above and below what is visible, so that scrolling does not have to wait. */
const margin = 80;

/** What is drawn in one editor. */
interface Drawn {
  readonly chips: readonly Chip[];
  /** The chips of these lines are drawn; gutter and ruler are drawn throughout. */
  readonly lines: { readonly first: number; readonly last: number };
}

/** What is to be drawn in one editor, by its type. Bare ranges travel to the editor as numbers, options as objects. */
class Plan {
  readonly #ranges = new Map<vscode.TextEditorDecorationType, vscode.Range[]>();
  readonly #options = new Map<vscode.TextEditorDecorationType, vscode.DecorationOptions[]>();

  addRange(type: vscode.TextEditorDecorationType, range: vscode.Range): void {
    this.#ranges.set(type, this.#ranges.get(type) ?? []);
    this.#ranges.get(type)?.push(range);
  }

  addOptions(type: vscode.TextEditorDecorationType, options: vscode.DecorationOptions): void {
    this.#options.set(type, this.#options.get(type) ?? []);
    this.#options.get(type)?.push(options);
  }

  /** Draws what is planned of the given types; what was drawn with them before goes. */
  carryOut(editor: vscode.TextEditor, types: Iterable<vscode.TextEditorDecorationType>): void {
    for (const type of types) {
      editor.setDecorations(type, this.#options.get(type) ?? this.#ranges.get(type) ?? []);
    }
  }
}

/** Marks each item with its owner: an icon in the gutter, a chip behind the title, a tint in a table. */
export class Decorations implements vscode.Disposable {
  readonly #documents: Documents;
  readonly #types: DecorationTypes;
  readonly #drawn = new WeakMap<vscode.TextEditor, Drawn>();
  readonly #subscription: vscode.Disposable;

  constructor(documents: Documents, extension: vscode.Uri) {
    this.#documents = documents;
    this.#types = new DecorationTypes(extension);
    this.#subscription = vscode.Disposable.from(
      this.#types,
      documents.onDidAnalyze(({ document }) => this.#redraw(document.uri)),
      documents.onDidForget((uri) => this.#redraw(uri)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) if (!this.#drawn.has(editor)) this.#draw(editor);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor)),
    );
  }

  /** What is drawn in the editors of a file; VS Code itself does not tell. */
  of(uri: vscode.Uri): readonly Chip[] {
    return editorsOf(uri).flatMap((editor) => this.#drawn.get(editor)?.chips ?? []);
  }

  #redraw(uri: vscode.Uri): void {
    for (const editor of editorsOf(uri)) this.#draw(editor);
  }

  #draw(editor: vscode.TextEditor): void {
    const { document } = editor;
    const latest = this.#documents.latest(document);
    // What belongs to an older version is about to be replaced; what is drawn moves with the text until then.
    if (latest && latest.version !== document.version) return;
    const settings = decorationSettings(document);
    const show = settings && latest && isRead(latest) && latest.analysis.tracked;
    if (!show) {
      if (this.#drawn.delete(editor)) new Plan().carryOut(editor, this.#types.all());
      return;
    }
    const chips = chipsOf(latest);
    const plan = new Plan();
    for (const chip of chips) {
      const start = document.positionAt(chip.item.title.span.start);
      const place = new vscode.Range(start, start);
      plan.addRange(this.#types.ruler(chip.mark), place);
      if (settings.gutter) plan.addRange(this.#types.gutter(chip.mark, chip.variant), place);
    }
    const lines = this.#planChips(editor, chips, settings, plan);
    this.#drawn.set(editor, { chips, lines });
    plan.carryOut(editor, this.#types.all());
  }

  #scrolled(editor: vscode.TextEditor): void {
    const drawn = this.#drawn.get(editor);
    const latest = this.#documents.latest(editor.document);
    const settings = decorationSettings(editor.document);
    if (!drawn || !settings || latest?.version !== editor.document.version) return;
    const visible = visibleLines(editor);
    if (visible.first >= drawn.lines.first && visible.last <= drawn.lines.last) return;
    const plan = new Plan();
    const lines = this.#planChips(editor, drawn.chips, settings, plan);
    this.#drawn.set(editor, { ...drawn, lines });
    plan.carryOut(editor, this.#types.inText());
  }

  /** Plans the chips and the tinted cells of the lines in view; returns those lines. */
  #planChips(
    editor: vscode.TextEditor,
    chips: readonly Chip[],
    settings: DecorationSettings,
    plan: Plan,
  ): Drawn['lines'] {
    const { document } = editor;
    const visible = visibleLines(editor);
    const lines = { first: visible.first - margin, last: visible.last + margin };
    if (!settings.chips) return lines;
    const from = document.offsetAt(new vscode.Position(Math.max(0, lines.first), 0));
    const to = document.offsetAt(new vscode.Position(lines.last + 1, 0));
    for (const chip of chips) {
      const { start } = chip.item.title.span;
      if (start < from || start >= to) continue;
      for (const cell of chip.cells) {
        plan.addRange(this.#types.cell(chip.mark, chip.variant), toRange(document, cell));
      }
      if (chip.cells.length === 0) {
        const position = chip.row ? 'endOfLine' : settings.position;
        const look = chipLook(chip.mark, chip.variant, chip.label, position === 'beforeTitle' ? 'before' : 'after');
        plan.addOptions(this.#types.chip(), { range: placeOf(document, chip, position), renderOptions: look });
      }
    }
    return lines;
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

function editorsOf(uri: vscode.Uri): readonly vscode.TextEditor[] {
  const key = uri.toString();
  return vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === key);
}

function chipsOf({ analysis }: Read): readonly Chip[] {
  return analysis.document.items.flatMap((item) => {
    const owner = analysis.owners.get(item);
    const chip = owner && chipOf(analysis.document, item, owner);
    return chip ?? [];
  });
}

function placeOf(document: vscode.TextDocument, chip: Chip, position: DecorationSettings['position']): vscode.Range {
  const range = toRange(document, { start: chip.item.title.span.start, end: chip.after });
  return position === 'endOfLine' ? new vscode.Range(range.start, document.lineAt(range.end.line).range.end) : range;
}

function visibleLines({ visibleRanges }: vscode.TextEditor): Drawn['lines'] {
  return { first: visibleRanges[0]?.start.line ?? 0, last: visibleRanges.at(-1)?.end.line ?? 0 };
}
