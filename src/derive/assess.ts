import type { Agreement } from '../model/vocabulary.ts';
import { askedPerYear } from './assessments/asked.ts';
import { judgeFinalLevel } from './assessments/final-level.ts';
import { judgeGrowth } from './assessments/growth.ts';
import { impliedLevel } from './assessments/implied.ts';
import { judgePace } from './assessments/pace.ts';
import { stepsOf } from './assessments/steps.ts';
import { methodMatters, secondOpinions } from './methods/second-opinions.ts';
import type { Assessment, LevelVerdict, Promise } from './types.ts';

/**
 * Our verdict on every promise, beside the official one.
 * @throws {Error} naming the promise for which a rule breaks
 */
export function assessAll(promises: readonly Promise[]): Assessment[] {
  return promises.map((promise) => {
    try {
      return assess(promise, promises);
    } catch (cause) {
      throw new Error(`Cannot judge ${promise.id} of indicators/${promise.indicator.id}`, { cause });
    }
  });
}

function assess(promise: Promise, all: readonly Promise[]): Assessment {
  const level = promise.target || !promise.targetGrowth ? judgeLevel(promise) : null;
  const growth = judgeGrowth(promise);
  const decisive = level ?? growth;
  const verdict = decisive ?? { class: 'cannot-assess' as const, reason: 'no-number-set' as const };
  const methods = secondOpinions(promise);
  const { target, targetGrowth } = promise;
  const stated = target ?? targetGrowth;
  return {
    id: promise.id,
    row: promise.row?.id ?? null,
    indicator: promise.indicator.id,
    target: stated && {
      period: stated.period,
      value: stated.value,
      printed: stated.printed,
      unit: stated.unit,
      figure: stated.figure,
    },
    mode: promise.finished ? 'final' : 'pace',
    estimated: promise.outcome?.estimated ?? false,
    official: promise.official,
    computed: { class: verdict.class, reason: verdict.reason, level, growth },
    agreement: agreementOf(promise, verdict.class),
    methods,
    methodMatters: verdict.class !== 'cannot-assess' && methodMatters(methods, verdict.class),
    asked: askedPerYear(promise, all),
    implied: impliedLevel(promise),
    steps: stepsOf(promise),
  };
}

function judgeLevel(promise: Promise): LevelVerdict {
  return promise.finished ? judgeFinalLevel(promise) : judgePace(promise);
}

const CLAIMS_SUCCESS = new Set([
  'reached-early',
  'total-reached',
  'reached',
  'can-be-reached',
  'mostly-reached',
]);

/** Our class against the printed one; what cannot be judged cannot be checked. */
function agreementOf({ official }: Promise, computed: string): Agreement {
  const reached = computed === 'exceeded' || computed === 'met';
  const short = computed === 'missed' || computed === 'reversed';
  if (!official || (!reached && !short)) return 'cannot-check';
  return CLAIMS_SUCCESS.has(official.class) === reached ? 'agrees' : 'contradicts';
}
