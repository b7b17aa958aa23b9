import type { FindingRule } from '../types.ts';
import { indicator, makeFinding, printed, recordOf, rowsOf } from './make-finding.ts';

/**
 * A line whose level target was reached while the printed growth fell short of the growth target of the same line.
 * Medium from one point on, else low. Params: indicator, asked, printed, target, outcome.
 */
export const rule: FindingRule = {
  id: 'growth-target-missed',
  find: (evidence) =>
    evidence.promises.flatMap((promise, at) => {
      const verdict = evidence.assessments[at]?.computed;
      const { targetGrowth, outcomeGrowth, target, outcome } = promise;
      const reached = verdict?.level?.class === 'exceeded' || verdict?.level?.class === 'met';
      if (!reached || verdict.growth?.class !== 'missed' || !targetGrowth || !outcomeGrowth || !target || !outcome) return [];
      return makeFinding(evidence, {
        rule: 'growth-target-missed',
        record: recordOf(promise),
        variant: 'level-reached',
        severity: targetGrowth.value - outcomeGrowth.value >= 1 ? 'medium' : 'low',
        params: {
          indicator: indicator(promise.indicator.id),
          asked: printed(targetGrowth),
          printed: printed(outcomeGrowth),
          target: printed(target),
          outcome: printed(outcome),
        },
        figures: [targetGrowth.figure, outcomeGrowth.figure, target.figure, outcome.figure],
        indicators: [promise.indicator.id],
        rows: rowsOf(promise),
        innocent: 'real-and-nominal',
      });
    }),
};
