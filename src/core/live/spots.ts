import type { Span, TextEdit } from '../text';

/** Where spots start and end. Moving ten thousands of numbers is much faster than moving as many objects. */
export class Spots {
  #starts: Int32Array = new Int32Array(1024);
  #ends: Int32Array = new Int32Array(1024);
  #count = 0;
  /** Rows that are free again. */
  readonly #free: number[] = [];

  /** A span, or an edit, that moves along with the others. */
  add(span: Span): Spot {
    const row = this.#free.pop() ?? this.#count++;
    if (row >= this.#starts.length) {
      this.#starts = doubled(this.#starts);
      this.#ends = doubled(this.#ends);
    }
    this.#starts[row] = span.start;
    this.#ends[row] = span.end;
    const spot = new Spot(this, row);
    if (isEdit(span)) spot.text = span.text;
    return spot;
  }

  /** Lets a row go: nothing asks for its spot any more. */
  release(row: number): void {
    this.#starts[row] = this.#ends[row] = gone;
    this.#free.push(row);
  }

  startOf(row: number): number {
    return this.#starts[row] as number;
  }

  endOf(row: number): number {
    return this.#ends[row] as number;
  }

  /**
   * Moves all spots to where they are after an exchange. Those that touch the unit enclose it, or end in it.
   *
   * @param ends as those of an exchange.
   * @returns false where a place is lost.
   */
  move({ start, end }: Span, delta: number, ends: ReadonlyMap<number, number>): boolean {
    const [starts, theirEnds, count] = [this.#starts, this.#ends, this.#count];
    for (let row = 0; row < count; row += 1) {
      const [from, to] = [starts[row] as number, theirEnds[row] as number];
      if (from >= end) {
        starts[row] = from + delta;
        theirEnds[row] = to + delta;
      } else if (to > start) {
        const [first, last] = [
          from <= start ? from : ends.get(from),
          ends.get(to) ?? (to >= end ? to + delta : undefined),
        ];
        if (first === undefined || last === undefined) return false;
        starts[row] = first;
        theirEnds[row] = last;
      }
    }
    return true;
  }
}

function isEdit(span: Span): span is TextEdit {
  return 'text' in span && typeof span.text === 'string';
}

/** Of no text. */
const gone = -1;

function doubled(numbers: Int32Array): Int32Array {
  const twice = new Int32Array(numbers.length * 2);
  twice.set(numbers);
  return twice;
}

/** A span that moves along with the text. Not to be spread: its offsets are no fields of its own. */
export class Spot implements Span {
  readonly #spots: Spots;
  readonly #row: number;
  /** What an edit writes there; no field of what is none. */
  declare text?: string;

  constructor(spots: Spots, row: number) {
    this.#spots = spots;
    this.#row = row;
  }

  get start(): number {
    return this.#spots.startOf(this.#row);
  }

  get end(): number {
    return this.#spots.endOf(this.#row);
  }

  /** What it stands for is gone. */
  release(): void {
    this.#spots.release(this.#row);
  }

  toJSON(): Span | TextEdit {
    const { start, end, text } = this;
    return text === undefined ? { start, end } : { start, end, text };
  }
}
