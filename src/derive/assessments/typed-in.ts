import { plainFactor, typed } from '../findings/typed-number.ts';

/** A printed number as a reader types it, brought into another unit: `20 × 10000`. */
export function typedIn(value: { value: number; printed: string }, factor: number): string {
  return factor === 1 ? typed(value) : `${typed(value)} × ${plainFactor(factor)}`;
}
