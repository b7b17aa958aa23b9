import type { MethodVerdict } from '../types.ts';
import type { MethodInput } from './open-sdg.ts';

/**
 * Share of the promised change that the value will have closed at the due date if it goes on growing at its rate
 * (UNSD, progress chart technical note 2023): at least 0.95 is 3, 0.10 is 2, less is 1. At the due date or later no
 * projection is made. Null where the target equals the start or no rate exists.
 */
export function unChart({ y0, yt, yT, t0, t, tT, d }: MethodInput): MethodVerdict | null {
  if (yT === y0) return d * yt >= d * yT ? { class: '3', value: null } : null;
  const expected = t >= tT ? yt : projected({ y0, yt, t0, t, tT });
  if (expected === null) return null;
  const share = (expected - y0) / (yT - y0);
  return { class: d * yt >= d * yT || share >= 0.95 ? '3' : share >= 0.1 ? '2' : '1', value: share };
}

function projected({ y0, yt, t0, t, tT }: Omit<MethodInput, 'yT' | 'd'>): number | null {
  if (y0 * yt <= 0 || t <= t0) return null;
  const growth = Math.pow(yt / y0, 1 / (t - t0)) - 1;
  return yt * Math.pow(1 + growth, tT - t);
}
