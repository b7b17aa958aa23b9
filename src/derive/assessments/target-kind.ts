import type { Promise } from '../types.ts';
import type { TargetKind } from '../../model/vocabulary.ts';

/** By which rule a target is judged, from its own wording and the indicator's direction. */
export function targetKind({ target, targetGrowth, indicator }: Promise): TargetKind {
  if (!target) return targetGrowth ? 'growth' : 'not-numeric';
  if (target.unit === '倍') return 'multiple';
  if (target.cumulative) return 'cumulative';
  if (target.valueHigh !== null) return 'range';
  if (/^(?:位|名|强|甲)$/u.test(target.unit ?? '')) return 'rank';
  if (target.qualifier === 'at_most' || target.qualifier === 'under') return 'at-most';
  if (target.qualifier === 'at_least' || target.qualifier === 'over') return 'at-least';
  if (target.qualifier === 'about' || target.qualifier === 'near') return 'around';
  return indicator.direction === 'maintain' ? 'maintain' : 'level';
}
