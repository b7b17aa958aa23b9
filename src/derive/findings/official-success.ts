import type { VerdictClass } from '../../model/vocabulary.ts';
import type { Promise } from '../types.ts';

const SUCCESS: readonly VerdictClass[] = [
  'reached-early',
  'total-reached',
  'reached',
  'can-be-reached',
  'mostly-reached',
];

/** Whether the printed verdict says that the target was or can be reached. */
export function claimsSuccess(official: Promise['official']): boolean {
  return official !== null && SUCCESS.includes(official.class);
}
