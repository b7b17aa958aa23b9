import type { Promise } from '../types.ts';

/** Whether a line sets no number at all: neither a level nor a rate nor a change. */
export function setsNoNumber({ target, targetGrowth, targetChange }: Promise): boolean {
  return target === null && targetGrowth === null && targetChange === null;
}
