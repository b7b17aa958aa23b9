import { printedDecimals } from '../arithmetic.ts';
import type { Assessment, Promise } from '../types.ts';
import { isShare } from './growth.ts';

/** The level that a target for growth alone comes to at its end; a multiple (翻一番) likewise. Null where there is no start. */
export function impliedLevel({ baseline, target, targetGrowth, span }: Promise): Assessment['implied'] {
  if (!baseline || baseline.cumulative) return null;
  const decimals = printedDecimals(baseline.printed);
  if (target?.unit === '倍') return { value: baseline.value * target.value, unit: baseline.unit, decimals };
  if (target || !targetGrowth || !span || isShare(baseline)) return null;
  const value = baseline.value * Math.pow(1 + targetGrowth.value / 100, span.to - span.from);
  return { value, unit: baseline.unit, decimals };
}
