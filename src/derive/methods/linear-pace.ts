import type { MethodVerdict } from '../types.ts';
import type { MethodInput } from './open-sdg.ts';

/** Share of the promised change over share of the time gone by: 1 and more is on pace. Null where no way is left to go. */
export function linearPace({ y0, yt, yT, t0, t, tT }: MethodInput): MethodVerdict | null {
  if (yT === y0 || t <= t0 || tT <= t0) return null;
  const value = (yt - y0) / (yT - y0) / ((Math.min(t, tT) - t0) / (tT - t0));
  return { class: value >= 1 ? 'on-pace' : value >= 0 ? 'behind' : 'reversed', value };
}
