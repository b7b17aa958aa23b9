import type { Assessment, Promise } from '../../derive/types.ts';
import { text } from '../../i18n/keys.ts';
import type { Language } from '../../model/vocabulary.ts';
import { changeText } from '../change-text.ts';
import { reasonNote } from './reason-note.ts';
import { rateText, shareText, valueText } from './value-text.ts';

/** What a sentence is made of; empty strings where nothing is printed. */
interface Parts {
  start: string;
  target: string;
  outcome: string;
  share: string;
  rate: string;
  isEstimate: boolean;
  isAway: boolean;
}

type Form = 'change' | 'sum' | 'one-year' | 'bound' | 'rate' | 'silent';
type Template = Readonly<Record<Form, (parts: Parts) => string>>;

const ENGLISH: Template = {
  change: ({ start, target, outcome, share, isEstimate, isAway }) =>
    `The start was ${start}, the target ${target}, the ${isEstimate ? 'estimated ' : ''}outcome ${outcome}: ` +
    (isAway
      ? `the value moved away from the target, by ${share} of the promised change.`
      : `${share} of the promised change.`),
  sum: ({ target, outcome, share }) =>
    `The target for the sum over the years was ${target}, the outcome ${outcome}: ${share} of it.`,
  'one-year': ({ target, outcome, share }) =>
    `The target for the sum over the years was ${target}. The outcome, ${outcome}, is printed as of one year: that year alone passes the sum, at ${share} of it.`,
  bound: ({ target, outcome, isEstimate }) =>
    `The target was ${target}, the ${isEstimate ? 'estimated ' : ''}outcome ${outcome}.`,
  rate: ({ start, target, outcome, rate, isEstimate }) =>
    `The target asks ${target} a year. From ${start} to ${isEstimate ? 'an estimated ' : ''}${outcome} is ${rate} a year.`,
  silent: ({ target }) => `The target is ${target}. No document on this site prints an outcome for it.`,
};

const CHINESE: Template = {
  change: ({ start, target, outcome, share, isEstimate, isAway }) =>
    `起点${start}，目标${target}，${isEstimate ? '预计完成' : '完成'}${outcome}：` +
    (isAway ? `方向与目标相反，幅度相当于承诺变动的${share}。` : `承诺的变动完成了${share}。`),
  sum: ({ target, outcome, share }) => `承诺累计${target}，完成${outcome}，是承诺的${share}。`,
  'one-year': ({ target, outcome, share }) =>
    `承诺累计${target}，完成值${outcome}写作一年的数：单这一年就超过了累计目标，是承诺的${share}。`,
  bound: ({ target, outcome, isEstimate }) =>
    `目标${target}，${isEstimate ? '预计完成' : '完成'}${outcome}。`,
  rate: ({ start, target, outcome, rate, isEstimate }) =>
    `目标要求年均${target}。从${start}到${isEstimate ? '预计的' : ''}${outcome}，年均${rate}。`,
  silent: ({ target }) => `目标${target}。本站的文献没有一份写到它的完成值。`,
};

const TEMPLATES: Readonly<Record<Language, Template>> = { en: ENGLISH, zh: CHINESE };

/** The verdict as a sentence with the numbers it rests on; the steps below it show the sums. */
export function verdictSentence(language: Language, assessment: Assessment, promise: Promise): string {
  const reason = reasonNote(language, assessment, promise);
  if (reason !== null) return reason;
  const { level, growth } = assessment.computed;
  const say = (value: Promise['target']): string => (value ? valueText(language, value) : '');
  const share = level?.share ?? null;
  return TEMPLATES[language][formOf(assessment, promise)]({
    start: say(promise.baseline),
    target: targetText(language, promise),
    outcome: say(promise.outcome),
    share: share === null ? '' : shareText(Math.abs(share)),
    rate: rateText(growth?.printed ?? growth?.recomputed ?? 0),
    isEstimate: assessment.estimated,
    isAway: (share ?? 0) < 0,
  });
}

/** The target in words; one for growth alone says so. */
function targetText(language: Language, { target, targetGrowth, outcome }: Promise): string {
  if (target) return valueText(language, target);
  if (!targetGrowth) return text(language, 'dash');
  const rate = valueText(language, targetGrowth);
  if (outcome) return rate;
  const change = changeText({ ...targetGrowth, basis: 'growth' }, language);
  return language === 'en' ? `${change} a year` : `年均${change}`;
}

function formOf({ computed }: Assessment, { target, outcome }: Promise): Form {
  if (!outcome || computed.class === 'no-outcome-yet') return 'silent';
  if (!target) return 'rate';
  if (computed.level?.kind === 'cumulative') return outcome.cumulative ? 'sum' : 'one-year';
  return computed.level?.share === null || !computed.level ? 'bound' : 'change';
}
