import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../derive/types.ts';
import type { Observation } from '../../model/schema/dataset.ts';
import { pickAssessment } from './pick-assessment.ts';
import { pickObservations } from './pick-observations.ts';

const value = (
  role: Observation['role'],
  period: string | null,
  basis: Observation['basis'] = 'level',
): Observation => ({ role, period, basis }) as Observation;

describe('pickObservations', () => {
  test('a later target for growth replaces an earlier level', () => {
    const growth = value('target', '2021/2025', 'growth');
    expect(pickObservations([growth, value('target', '2020')]).target).toBe(growth);
  });

  test('of one year the level stands, whichever comes first', () => {
    const level = value('target', '2025');
    const growth = value('target', '2021/2025', 'growth');
    expect(pickObservations([level, growth]).target).toBe(level);
    expect(pickObservations([growth, level]).target).toBe(level);
  });

  test('a target without a year stands before all others', () => {
    const dated = value('target', '2020');
    expect(pickObservations([dated, value('target', null)]).target).toBe(dated);
  });

  test('start and report are levels where there are any, and growth where there is nothing else', () => {
    const level = value('actual', '2020');
    const growth = value('actual', '2022', 'growth');
    expect(pickObservations([level, growth]).actual).toBe(level);
    expect(pickObservations([growth]).actual).toBe(growth);
  });

  test('the first start, and the last report by the end of its period', () => {
    const first = value('baseline', '2015');
    const last = value('actual', '2016/2021');
    const picked = pickObservations([last, value('actual', '2020'), value('baseline', '2020'), first]);
    expect(picked.baseline).toBe(first);
    expect(picked.actual).toBe(last);
  });
});

describe('pickAssessment', () => {
  type Judged = Pick<Assessment, 'mode' | 'computed'>;
  const judged = (mode: Judged['mode'], kind: Judged['computed']['class']): Judged => ({
    mode,
    computed: { class: kind, reason: null, level: null, growth: null },
  });

  test('a plan that is over stands before one that runs', () => {
    const final = judged('final', 'missed');
    expect(pickAssessment([judged('pace', 'on-pace'), final])).toBe(final);
  });

  test('of running targets the one that a report speaks of, else the first', () => {
    const silent = judged('pace', 'no-outcome-yet');
    const reported = judged('pace', 'behind');
    expect(pickAssessment([silent, reported])).toBe(reported);
    expect(pickAssessment([silent, judged('pace', 'no-outcome-yet')])).toBe(silent);
    expect(pickAssessment([])).toBeUndefined();
  });
});
