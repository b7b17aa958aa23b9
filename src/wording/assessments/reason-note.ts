import type { Assessment, Promise } from '../../derive/types.ts';
import type { CannotAssessReason, Language } from '../../model/vocabulary.ts';
import { growthNote } from './growth-note.ts';
import { valueText } from './value-text.ts';

/** The values of a promise as a sentence says them; empty where none is printed. */
interface Values {
  start: string;
  target: string;
  outcome: string;
  /** What the table prints in place of the number; null where it prints nothing. */
  words: string | null;
  targetIsSum: boolean;
  /** What became of growth, where it was reached; null where it was not, or was not asked. */
  growth: string | null;
}

type Template = Readonly<Record<CannotAssessReason, (values: Values) => string>>;

const ENGLISH: Template = {
  'no-outcome': ({ target, growth }) =>
    growth === null
      ? `No outcome is printed for the target of ${target}.`
      : `${growth} No total is printed for the target of ${target}.`,
  'no-number-set': ({ start, outcome, words }) => {
    const none =
      words === null
        ? 'No number is printed for the target'
        : `In place of a number the table prints ${words}`;
    if (outcome === '')
      return words === null ? `${none}, and none for the outcome.` : `${none}. No outcome is printed.`;
    const what = start === '' ? `the outcome is ${outcome}` : `the value went from ${start} to ${outcome}`;
    return `${none}; ${what}.`;
  },
  'basis-differs': ({ target, outcome, targetIsSum }) =>
    targetIsSum
      ? `The target, ${target}, is a sum over the years; the outcome, ${outcome}, is one year.`
      : `The target, ${target}, is one year; the outcome, ${outcome}, is a sum over the years.`,
  'definition-changed': () => 'A note under the table says that the values follow different definitions.',
  'scope-differs': ({ target, outcome }) => `${target} and ${outcome} are for different territories.`,
  'unit-in-doubt': ({ target, outcome }) => `${target} and ${outcome} do not have the same unit.`,
  'baseline-missing': ({ target }) => `No starting value is printed for the target of ${target}.`,
  'value-impossible': ({ outcome }) => `The table prints ${outcome}; a share of a whole cannot pass 100%.`,
};

const CHINESE: Template = {
  'no-outcome': ({ target, growth }) =>
    growth === null ? `目标${target}，未列完成值。` : `${growth}总量目标${target}，未列完成值。`,
  'no-number-set': ({ start, outcome, words }) => {
    if (outcome === '')
      return words === null
        ? '目标值和完成值都没有写明数值。'
        : `目标写的是“${words}”，没有数；完成值也没有数。`;
    const none = words === null ? '目标没有写明数值' : `目标写的是“${words}”，没有数`;
    return start === '' ? `${none}；完成值是${outcome}。` : `${none}；数值从${start}变为${outcome}。`;
  },
  'basis-differs': ({ target, outcome, targetIsSum }) =>
    targetIsSum
      ? `目标${target}是几年累计，完成值${outcome}只是一年。`
      : `目标${target}是一年，完成值${outcome}是几年累计。`,
  'definition-changed': () => '表下注释说，前后统计口径不同。',
  'scope-differs': ({ target, outcome }) => `目标${target}与完成值${outcome}地域口径不同。`,
  'unit-in-doubt': ({ target, outcome }) => `目标${target}与完成值${outcome}单位不同。`,
  'baseline-missing': ({ target }) => `目标${target}未列起点值。`,
  'value-impossible': ({ outcome }) => `表中写的是${outcome}；占整体的比率不可能超过100%。`,
};

const TEMPLATES: Readonly<Record<Language, Template>> = { en: ENGLISH, zh: CHINESE };

/** Why a line cannot be judged, with its own numbers. Null where it can be. */
export function reasonNote(language: Language, assessment: Assessment, promise: Promise): string | null {
  const { computed } = assessment;
  if (computed.class !== 'cannot-assess' || computed.reason === null) return null;
  const say = (value: Promise['target']): string => (value ? valueText(language, value) : '');
  return TEMPLATES[language][computed.reason]({
    start: say(comparableStart(promise)),
    target: say(promise.target ?? promise.targetGrowth),
    outcome: say(promise.outcome),
    words: targetWords(promise),
    targetIsSum: promise.target?.cumulative ?? false,
    growth: reachedGrowth(language, assessment, promise),
  });
}

/** A line whose growth was reached is not left at the total that is missing. */
function reachedGrowth(language: Language, assessment: Assessment, promise: Promise): string | null {
  const { growth } = assessment.computed;
  const isReached = growth?.class === 'met' || growth?.class === 'exceeded';
  return isReached ? growthNote(language, assessment, promise) : null;
}

/** The words in the target's cells, each once; the columns of targets are `target2025`, `targetGrowth` and `growth`. */
function targetWords({ row }: Promise): string | null {
  const words = Object.entries(row?.cells ?? {}).flatMap(([key, { status, raw }]) =>
    /^(?:target|growth)/u.test(key) && (status === 'assigned' || status === 'text') ? [raw] : [],
  );
  return words.length === 0 ? null : [...new Set(words)].join(' ');
}

/** A start that stands in the outcome's own unit and on its basis; only such a pair tells of a change. */
function comparableStart({ baseline, outcome }: Promise): Promise['baseline'] {
  return baseline?.unit === outcome?.unit && baseline?.cumulative === outcome?.cumulative ? baseline : null;
}
