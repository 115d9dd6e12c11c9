import * as vscode from 'vscode';
import type { Item } from '../core/index';
import { type Chip, chipOf, isMarked, markOf } from './chips';
import { toRange } from './convert';
import { Debouncer } from './debouncer';
import { chipLook, DecorationTypes } from './decoration-types';
import { type Documents, isRead, type Read } from './documents';
import { Pace } from './pace';
import { type DecorationSettings, decorationSettings } from './settings';

/** Lines drawn above and below what is visible, so that scrolling does not have to wait. */
const margin = 80;

/** Files of more items get their ruler drawn once nobody types: that of all of them takes as long as the file is. */
const few = 500;
/** Milliseconds without a change after which it is drawn. */
const pause = 400;

/** Lines, of which what belongs into them is drawn. 0-based, the last one included. */
interface Lines {
  readonly first: number;
  readonly last: number;
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
  readonly #drawn = new WeakMap<vscode.TextEditor, Lines>();
  /** The last turn of drawing the ruler of each editor; one that is no longer the last breaks off. */
  readonly #rulers = new WeakMap<vscode.TextEditor, object>();
  readonly #debouncer = new Debouncer();
  readonly #subscription: vscode.Disposable;

  constructor(documents: Documents, extension: vscode.Uri) {
    this.#documents = documents;
    this.#types = new DecorationTypes(extension);
    this.#subscription = vscode.Disposable.from(
      this.#types,
      this.#debouncer,
      documents.onDidAnalyze(({ document }) => this.#redraw(document.uri)),
      documents.onDidForget((uri) => this.#redraw(uri)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) if (!this.#drawn.has(editor)) this.#draw(editor);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor)),
    );
  }

  /** What is drawn in the editors of a file, out of view too; VS Code itself does not tell. */
  of(uri: vscode.Uri): readonly Chip[] {
    return editorsOf(uri).flatMap((editor) => {
      const latest = this.#drawn.has(editor) && this.#current(editor);
      return latest ? chipsOf(latest, latest.analysis.document.items) : [];
    });
  }

  #redraw(uri: vscode.Uri): void {
    for (const editor of editorsOf(uri)) this.#draw(editor);
  }

  /** What is known of the very text that an editor shows. */
  #current({ document }: vscode.TextEditor): Read | undefined {
    const latest = this.#documents.latest(document);
    return latest?.version === document.version && isRead(latest) ? latest : undefined;
  }

  #draw(editor: vscode.TextEditor): void {
    const { document } = editor;
    const latest = this.#documents.latest(document);
    // What belongs to an older version is about to be replaced; what is drawn moves with the text until then.
    if (latest && latest.version !== document.version) return;
    this.#rulers.delete(editor);
    const settings = decorationSettings(document);
    const show = settings && latest && isRead(latest) && latest.analysis.tracked;
    if (!show) {
      if (this.#drawn.delete(editor)) new Plan().carryOut(editor, this.#types.all());
      return;
    }
    const isLong = latest.analysis.document.items.length > few;
    if (isLong && this.#drawn.has(editor)) {
      this.#debouncer.run(document.uri.toString(), pause, () => {
        for (const each of editorsOf(document.uri)) void this.#drawRuler(each);
      });
    } else void this.#drawRuler(editor);
    this.#drawInView(editor, latest, settings);
  }

  /** Marks all items in the overview ruler, in slices; begun anew by the next change. */
  async #drawRuler(editor: vscode.TextEditor): Promise<void> {
    const latest = this.#current(editor);
    if (!latest || !decorationSettings(editor.document) || !latest.analysis.tracked) return;
    const turn = {};
    this.#rulers.set(editor, turn);
    const isOver = () => this.#rulers.get(editor) !== turn || editor.document.version !== latest.version;
    const pace = new Pace();
    const plan = new Plan();
    for (const [item, owner] of latest.analysis.owners) {
      await pace.next();
      if (isOver()) return;
      if (!isMarked(item, owner)) continue;
      const start = editor.document.positionAt(item.title.span.start);
      plan.addRange(this.#types.ruler(markOf(owner)), new vscode.Range(start, start));
    }
    for (const type of this.#types.inRuler()) {
      await pace.next();
      if (isOver()) return;
      plan.carryOut(editor, [type]);
    }
  }

  #scrolled(editor: vscode.TextEditor): void {
    const drawn = this.#drawn.get(editor);
    const latest = this.#current(editor);
    const settings = decorationSettings(editor.document);
    if (!drawn || !settings || !latest) return;
    const visible = visibleLines(editor);
    if (visible.first < drawn.first || visible.last > drawn.last) this.#drawInView(editor, latest, settings);
  }

  /** Draws icons, chips and tinted cells of the lines in view and around. */
  #drawInView(editor: vscode.TextEditor, latest: Read, settings: DecorationSettings): void {
    const { document } = editor;
    const visible = visibleLines(editor);
    const lines = { first: visible.first - margin, last: visible.last + margin };
    const from = document.offsetAt(new vscode.Position(Math.max(0, lines.first), 0));
    const to = document.offsetAt(new vscode.Position(lines.last + 1, 0));
    const { items } = latest.analysis.document;
    const plan = new Plan();
    const inView = items.filter(({ title: { span } }) => span.start >= from && span.start <= to);
    for (const chip of chipsOf(latest, inView)) {
      const start = document.positionAt(chip.item.title.span.start);
      if (settings.gutter) plan.addRange(this.#types.gutter(chip.mark, chip.variant), new vscode.Range(start, start));
      if (settings.chips) this.#planChip(document, chip, settings, plan);
    }
    this.#drawn.set(editor, lines);
    plan.carryOut(editor, this.#types.inView());
  }

  #planChip(document: vscode.TextDocument, chip: Chip, settings: DecorationSettings, plan: Plan): void {
    for (const cell of chip.cells) {
      plan.addRange(this.#types.cell(chip.mark, chip.variant), toRange(document, cell));
    }
    if (chip.cells.length > 0) return;
    const position = chip.row ? 'endOfLine' : settings.position;
    const look = chipLook(chip.mark, chip.variant, chip.label, position === 'beforeTitle' ? 'before' : 'after');
    plan.addOptions(this.#types.chip(), { range: placeOf(document, chip, position), renderOptions: look });
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

function editorsOf(uri: vscode.Uri): readonly vscode.TextEditor[] {
  const key = uri.toString();
  return vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === key);
}

function chipsOf({ analysis }: Read, items: readonly Item[]): readonly Chip[] {
  return items.flatMap((item) => {
    const owner = analysis.owners.get(item);
    const chip = owner && chipOf(analysis.document, item, owner);
    return chip ?? [];
  });
}

function placeOf(document: vscode.TextDocument, chip: Chip, position: DecorationSettings['position']): vscode.Range {
  const range = toRange(document, { start: chip.item.title.span.start, end: chip.after });
  return position === 'endOfLine' ? new vscode.Range(range.start, document.lineAt(range.end.line).range.end) : range;
}

function visibleLines({ visibleRanges }: vscode.TextEditor): Lines {
  return { first: visibleRanges[0]?.start.line ?? 0, last: visibleRanges.at(-1)?.end.line ?? 0 };
}
