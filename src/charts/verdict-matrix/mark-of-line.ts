import { boxAround } from '../geometry.ts';
import type { PlacedMark } from '../layout-types.ts';
import type { MatrixLine } from './data.ts';

/** The mark of a line, named for the pointer. */
export function markOf({ shape, voice, name }: MatrixLine, x: number, y: number, scale: number): PlacedMark {
  return { shape, voice, name, scale, at: { x, y }, box: boxAround({ x, y }, 7.5 * scale) };
}
