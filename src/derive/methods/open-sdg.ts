import type { MethodVerdict } from '../types.ts';

/** Start, outcome and target of a promise with their years, all levels of one unit. */
export interface MethodInput {
  y0: number;
  yt: number;
  yT: number;
  t0: number;
  t: number;
  tT: number;
  /** +1 where more is better. */
  d: 1 | -1;
}

/**
 * Ratio of the actual to the required yearly growth, by the method of Open SDG 2.4 and Statistics Canada
 * (open-sdg.org, progress measurement): at least 0.95 on track, 0.60 moderate, 0 limited, else deterioration.
 * A zero start or target counts as 0.001 there; we leave such lines out. Null where no ratio exists.
 */
export function openSdg({ y0, yt, yT, t0, t, tT, d }: MethodInput): MethodVerdict | null {
  if (d * yt >= d * yT) return { class: 'achieved', value: null };
  if (y0 * yt <= 0 || y0 * yT <= 0) return null;
  const growth = (end: number, years: number): number => Math.pow(end / y0, 1 / years) - 1;
  const required = growth(yT, tT - t0);
  if (required === 0 || t <= t0 || tT <= t0) return null;
  const ratio = ((y0 < 0 ? -1 : 1) * d * growth(yt, t - t0)) / Math.abs(required);
  return { class: classOf(ratio), value: ratio };
}

function classOf(ratio: number): string {
  if (ratio >= 0.95) return 'on-track';
  if (ratio >= 0.6) return 'moderate';
  return ratio >= 0 ? 'limited' : 'deterioration';
}

/** The method's score from −5 to 5; 5 where the target is achieved. */
export function openSdgScore(verdict: MethodVerdict): number | null {
  if (verdict.class === 'achieved') return 5;
  if (verdict.value === null) return null;
  const score = verdict.value >= 0.6 ? 7.1429 * verdict.value - 4.2857 : 4.1667 * verdict.value - 2.5;
  return Math.max(-5, Math.min(5, score));
}
