import type { Agreement } from '../model/vocabulary.ts';
import { askedPerYear, earlierPlan } from './assessments/asked.ts';
import { judgeChange } from './assessments/change.ts';
import { judgeFinalLevel } from './assessments/final-level.ts';
import { judgeGrowth } from './assessments/growth.ts';
import { impliedLevel } from './assessments/implied.ts';
import { judgePace } from './assessments/pace.ts';
import { stepsOf } from './assessments/steps.ts';
import { methodMatters, secondOpinions } from './methods/second-opinions.ts';
import type { Assessment, ChangeVerdict, GrowthVerdict, LevelVerdict, Promise } from './types.ts';

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
  const { target, targetGrowth, targetChange } = promise;
  const level = target || !(targetGrowth || targetChange) ? judgeLevel(promise) : null;
  const growth = judgeGrowth(promise);
  const change = judgeChange(promise);
  const verdict = decisiveOf(level, growth, change);
  const methods = secondOpinions(promise);
  const stated = target ?? targetGrowth ?? targetChange;
  const earlier = earlierPlan(promise, all);
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
    computed: { ...verdict, level, growth, ...(change && { change }) },
    unitInDoubt: promise.unitInDoubt,
    agreement: agreementOf(promise, verdict.class),
    methods,
    methodMatters: verdict.class !== 'cannot-assess' && methodMatters(methods, verdict.class),
    asked: askedPerYear(promise, earlier),
    implied: impliedLevel(promise),
    steps: stepsOf(promise, earlier),
  };
}

/** The level decides where one was set, then the rate, then the change. */
function decisiveOf(
  level: LevelVerdict | null,
  growth: GrowthVerdict | null,
  change: ChangeVerdict | null,
): Pick<LevelVerdict, 'class' | 'reason'> {
  if (level) return { class: level.class, reason: level.reason };
  if (growth && growth.class !== null) return { class: growth.class, reason: growth.reason };
  return { class: change?.class ?? 'cannot-assess', reason: change ? change.reason : 'no-number-set' };
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
