import { stepsOf } from '../assessments/steps.ts';
import type { FindingRule } from '../types.ts';
import { computed, indicator, makeFinding, printed, recordOf, rowsOf } from './draft-finding.ts';

/** From here on the promised change was delivered so many times over that the target or the measure asks for a word. */
const TIMES = 3;

/**
 * An outcome that delivered the promised change three times over and more: the target was set low, or the measure
 * changed; the document does not say which. Medium. Params: indicator, start, target, outcome, times.
 */
export const rule: FindingRule = {
  id: 'overshoot',
  find: (evidence) =>
    evidence.promises.flatMap((promise, at) => {
      const level = evidence.assessments[at]?.computed.level;
      const { baseline, target, outcome } = promise;
      if (!promise.finished || level?.share === null || level === null || level === undefined || level.share < TIMES) return [];
      if (!baseline || !target || !outcome || target.cumulative) return [];
      return makeFinding(evidence, {
        rule: 'overshoot',
        record: recordOf(promise),
        variant: 'times',
        severity: 'medium',
        params: {
          indicator: indicator(promise.indicator.id),
          start: printed(baseline),
          target: printed(target),
          outcome: printed(outcome),
          times: computed(level.share, 1, 'times'),
        },
        steps: stepsOf(promise).filter(({ code }) => code === 'share'),
        figures: [outcome.figure, target.figure, baseline.figure],
        indicators: [promise.indicator.id],
        rows: rowsOf(promise),
        innocent: 'definition-may-differ',
      });
    }),
};
