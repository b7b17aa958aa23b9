import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../derive/types.ts';
import type { CannotAssessReason, VerdictClass } from '../../model/vocabulary.ts';
import { CANNOT_ASSESS_REASONS, FINAL_CLASSES, PACE_CLASSES } from '../../model/vocabulary.ts';
import { claimsSuccess, markOfVerdict, signOf } from './mark-of-verdict.ts';

type Judged = Pick<Assessment, 'official' | 'computed'>;

function judged(
  name: Assessment['computed']['class'],
  official: VerdictClass | null,
  reason: CannotAssessReason | null = null,
): Judged {
  return {
    official: official && { raw: '', class: official },
    computed: { class: name, reason, level: null, growth: null },
  };
}

describe('markOfVerdict', () => {
  test.each([
    ['borne out', judged('exceeded', 'reached-early'), 'disc', 'ink'],
    ['claimed, and missed', judged('missed', 'can-be-reached'), 'cross', 'seal'],
    ['missed, as admitted', judged('missed', 'hard-to-reach'), 'cross', 'ink'],
    ['gone the other way, as admitted', judged('reversed', 'not-reached'), 'cross', 'ink'],
    ['claimed on another basis', judged('cannot-assess', 'reached', 'basis-differs'), 'not-equal', 'seal'],
    [
      'claimed without a number',
      judged('cannot-assess', 'reached', 'no-number-set'),
      'dashed-square',
      'seal',
    ],
    [
      'admitted without a number',
      judged('cannot-assess', 'hard-to-reach', 'no-outcome'),
      'dashed-square',
      'ink',
    ],
    ['reached against the admission', judged('met', 'hard-to-reach'), 'disc', 'ink'],
    ['no verdict printed', judged('behind', null), 'cross', 'ink'],
    ['not due yet', judged('no-outcome-yet', null), null, 'ink'],
  ])('%s', (_, verdict, shape, voice) => {
    expect(markOfVerdict(verdict)).toMatchObject({ shape, voice });
  });

  test('every class and reason has a sign', () => {
    for (const name of [...FINAL_CLASSES, ...PACE_CLASSES]) expect(signOf(judged(name, null))).toBeTruthy();
    const signs = CANNOT_ASSESS_REASONS.map((reason) => signOf(judged('cannot-assess', null, reason)));
    expect(new Set(signs)).toEqual(new Set(['no-number', 'not-comparable']));
  });

  test('what prints no verdict claims nothing', () => {
    expect(claimsSuccess(judged('met', null))).toBe(false);
  });
});
