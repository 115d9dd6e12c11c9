import type { Lead } from './leads';

/** A place that had to be repaired, in offsets of the repaired text, and why. */
export interface Broken {
  readonly start: number;
  readonly end: number;
  readonly reason:
    | 'colon'
    | 'quote'
    | 'bracket'
    | 'special'
    | 'template'
    | 'tab'
    | 'gap'
    | 'text'
    | 'indent'
    | 'deep'
    | 'other';
}

/** A copy of the text, of the same length, in which broken lines are replaced by something that parses. */
export interface Repair {
  readonly copy: string;
  /** How the lines are to be read that are not indented in the copy as they should be. */
  readonly leads: readonly Lead[];
  readonly broken: readonly Broken[];
}
