import { roundTo } from '../arithmetic.ts';
import type { Param, Value } from '../types.ts';

/** A number of a document, as it prints it. */
export function printed(value: Pick<Value, 'printed' | 'unit' | 'figure' | 'cumulative'>): Param {
  const base = { kind: 'printed' as const, printed: value.printed, unit: value.unit, figure: value.figure };
  return value.cumulative ? { ...base, cumulative: true } : base;
}

/** A number we worked out, at the decimals that mean something. */
export function computed(value: number, decimals: number, unit: string | null): Param {
  return { kind: 'computed', value: roundTo(value, decimals), decimals, unit };
}

/** A year or a span of years: `2025`, `2016/2020`. */
export const year = (value: string | number): Param => ({ kind: 'year', value: String(value) });

/** How many of something. */
export const count = (value: number): Param => ({ kind: 'count', value });

/** An indicator, by its id. */
export const indicator = (id: string): Param => ({ kind: 'indicator', id });

/** A project, by its id. */
export const project = (id: string): Param => ({ kind: 'project', id });

/** A table line, by its id. */
export const row = (id: string): Param => ({ kind: 'row', id });

/** A document, by its id. */
export const source = (id: string): Param => ({ kind: 'source', id });

/** Words of a document, in Chinese as printed. */
export const word = (zh: string): Param => ({ kind: 'word', zh });
