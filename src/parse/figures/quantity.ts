import type { Span } from '../types.ts';
import type { Qualifier } from '../vocabulary.ts';

/** A quantity as the grammar reads it, before its sentence says what it means. Offsets are those of the unit's text. */
export interface Quantity extends Span {
  /** First digit or numeral. */
  anchor: number;
  value: number | null;
  valueHigh: number | null;
  unit: string | null;
  qualifier: Qualifier;
  /** How the number is written; decides what the words around it can mean. */
  form: 'plain' | 'range' | 'ratio' | 'fraction' | 'doubling' | 'rank' | 'scale';
  /** Where the number, without its qualifier words, starts and ends. */
  core: Span;
}
