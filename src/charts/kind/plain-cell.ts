import type { TableCell } from './chart-kind.ts';

/** A cell of words. */
export const wordCell = (text: string): TableCell => ({ text, value: text });

/** A cell of a count or another number of ours. */
export const numberCell = (value: number, text = String(value)): TableCell => ({ text, value });
