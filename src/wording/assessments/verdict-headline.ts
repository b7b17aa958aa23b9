import type { Assessment, Promise, Value } from '../../derive/types.ts';
import { formatQuantity, joinQuantity } from '../../i18n/format-number.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { text } from '../../i18n/keys.ts';
import type { CannotAssessReason, Language } from '../../model/vocabulary.ts';
import { changeText } from '../change-text.ts';
import { valueText } from './value-text.ts';

/** A verdict on a target, as lists and pages hold it. */
export interface Judged {
  assessment: Assessment;
  promise: Promise;
}

/** What a headline says, in words; empty strings where nothing is printed. */
interface Parts {
  /** `75.28 billion yuan in 2020`, `2020年752.8亿元`; an estimate says so. */
  outcome: string;
  /** `49.68 billion yuan in 2015`. */
  start: string;
  /** `70 billion yuan`; with its span where the outcome is of another. */
  target: string;
  /** `2020`, `2021–25`. */
  due: string;
  /** Outcome less target, without sign; empty where it is nothing or its unit is in doubt. */
  gap: string;
  /** A reason that has no words of its own. */
  why: string;
}

type Case =
  | 'passed'
  | 'passed-growth-missed'
  | 'reached'
  | 'missed'
  | 'reversed'
  | 'growth-reached'
  | 'growth-missed'
  | 'early'
  | 'on-pace'
  | 'behind'
  | 'silent'
  | Extract<
      CannotAssessReason,
      'no-outcome' | 'no-number-set' | 'basis-differs' | 'definition-changed' | 'value-impossible'
    >
  | 'incomparable';

type Template = Readonly<Record<Case, (parts: Parts) => string>>;

const by = (gap: string): string => (gap === '' ? '' : ` by ${gap}`);

const ENGLISH: Template = {
  passed: ({ gap, outcome, target }) => `Target passed${by(gap)}: ${outcome}, against ${target}`,
  'passed-growth-missed': ({ gap, outcome, target }) =>
    `Level passed${by(gap)}, growth missed: ${outcome}, against ${target}`,
  reached: ({ outcome, target }) => `Target reached: ${outcome}, against ${target}`,
  missed: ({ gap, outcome, target }) => `Target missed${by(gap)}: ${outcome}, against ${target}`,
  reversed: ({ start, outcome, target }) =>
    `Further from the target than at the start: ${start}, ${outcome}, against ${target}`,
  'growth-reached': ({ outcome, target }) =>
    `Growth target reached: ${outcome}, against ${target} asked; no total is printed`,
  'growth-missed': ({ outcome, target }) => `Growth target missed: ${outcome}, against ${target}`,
  early: ({ outcome, target, due }) => `Target for ${due} passed early: ${outcome}, against ${target}`,
  'on-pace': ({ outcome, target, due }) => `On pace: ${outcome}; the target for ${due} is ${target}`,
  behind: ({ outcome, target, due }) => `Behind the pace: ${outcome}; the target for ${due} is ${target}`,
  silent: ({ start, target, due }) =>
    `No outcome to judge: the target for ${due} is ${target}${start === '' ? '' : `, from ${start}`}`,
  'no-outcome': ({ target, due }) =>
    `No outcome to judge: the target for ${due} was ${target}, and no result is printed`,
  'no-number-set': ({ start, outcome }) => {
    const values = [start, outcome].filter((part) => part !== '').join(', ');
    return values === ''
      ? 'No number to judge: none is set, none is reported'
      : `No target number to judge by: ${values}`;
  },
  'basis-differs': ({ outcome, target }) => `Not comparable: ${outcome}, against ${target}`,
  'definition-changed': ({ outcome, target }) =>
    `Not comparable, as the definition changed: ${outcome}, against ${target}`,
  'value-impossible': ({ outcome, target }) =>
    `Not to be judged: ${outcome} is more than the whole; the target was ${target}`,
  incomparable: ({ why, outcome, target }) => `Not comparable, ${why}: ${outcome}, against ${target}`,
};

const CHINESE: Template = {
  passed: ({ gap, outcome, target }) =>
    `${gap === '' ? '超过目标' : `超出目标${gap}`}：${outcome}，目标${target}`,
  'passed-growth-missed': ({ gap, outcome, target }) =>
    `总量${gap === '' ? '超过目标' : `超出目标${gap}`}，增速未达目标：${outcome}，目标${target}`,
  reached: ({ outcome, target }) => `达到目标：${outcome}，目标${target}`,
  missed: ({ gap, outcome, target }) =>
    `${gap === '' ? '未达目标' : `差${gap}未达目标`}：${outcome}，目标${target}`,
  reversed: ({ start, outcome, target }) => `离目标更远了：${start}，${outcome}，目标${target}`,
  'growth-reached': ({ outcome, target }) => `增速达到目标：${outcome}，目标${target}；总量未列`,
  'growth-missed': ({ outcome, target }) => `增速未达目标：${outcome}，目标${target}`,
  early: ({ outcome, target, due }) => `提前超过${due}目标：${outcome}，目标${target}`,
  'on-pace': ({ outcome, target, due }) => `进度正常：${outcome}，${due}目标${target}`,
  behind: ({ outcome, target, due }) => `进度落后：${outcome}，${due}目标${target}`,
  silent: ({ start, target, due }) => `尚无结果可判：${start === '' ? '' : `${start}，`}${due}目标${target}`,
  'no-outcome': ({ target, due }) => `没有完成值可判：${due}目标${target}，结果未列`,
  'no-number-set': ({ start, outcome }) => {
    const values = [start, outcome].filter((part) => part !== '').join('，');
    return values === '' ? '无数可判：目标和完成值都没有数字' : `没有目标数，无从判断：${values}`;
  },
  'basis-differs': ({ outcome, target }) => `不可比：${outcome}，目标${target}`,
  'definition-changed': ({ outcome, target }) => `统计口径变了，不可比：${outcome}，目标${target}`,
  'value-impossible': ({ outcome, target }) => `无法判断：${outcome}，超过了整体；目标${target}`,
  incomparable: ({ why, outcome, target }) => `不可比，${why}：${outcome}，目标${target}`,
};

const TEMPLATES: Readonly<Record<Language, Template>> = { en: ENGLISH, zh: CHINESE };

/** The verdict that stands over the chart of an indicator: on a target that can be judged, before one that cannot. */
export function pickJudged(judged: readonly Judged[]): Judged | undefined {
  const rank = ({ assessment: { mode, computed } }: Judged): number => {
    if (computed.reason === 'no-number-set') return 3;
    if (computed.class === 'no-outcome-yet') return 2;
    return mode === 'final' ? 0 : 1;
  };
  return [...judged].sort((a, b) => rank(a) - rank(b))[0];
}

/** The verdict on a target as a headline, its gap worked out by the verdict's own arithmetic. */
export function verdictHeadline(language: Language, { assessment, promise }: Judged): string {
  const kind = caseOf(assessment);
  const isGrowth = kind === 'growth-reached' || kind === 'growth-missed' || promise.target === null;
  const outcome = isGrowth && promise.outcomeGrowth ? promise.outcomeGrowth : promise.outcome;
  const target = isGrowth ? (promise.targetGrowth ?? promise.target) : promise.target;
  const start = promise.baseline;
  return TEMPLATES[language][kind]({
    outcome: outcome ? dated(language, outcome, outcome === promise.outcomeGrowth) : '',
    start: start && isComparable(start, promise) ? dated(language, start, false) : '',
    target: target ? asked(language, target, promise, SAYS_DUE.includes(kind)) : '',
    due: target?.period ? formatPeriod(language, target.period) : '',
    gap: gapText(language, assessment, promise),
    why: assessment.computed.reason === null ? '' : text(language, `why.${assessment.computed.reason}`),
  });
}

/** Headlines that name the year of the target themselves. */
const SAYS_DUE: readonly Case[] = ['early', 'on-pace', 'behind'];

const OWN_WORDS = [
  'no-outcome',
  'no-number-set',
  'basis-differs',
  'definition-changed',
  'value-impossible',
] as const;

function caseOf({ computed }: Assessment): Case {
  const { class: kind, reason, growth, level } = computed;
  if (kind === 'cannot-assess') {
    if (reason === 'no-outcome' && growth?.class === 'met') return 'growth-reached';
    if (reason === 'no-outcome' && growth?.class === 'missed') return 'growth-missed';
    return OWN_WORDS.find((own) => own === reason) ?? 'incomparable';
  }
  if (kind === 'no-outcome-yet') return 'silent';
  if (kind === 'achieved-early') return 'early';
  if (kind === 'on-pace' || kind === 'behind' || kind === 'missed' || kind === 'reversed') return kind;
  if (kind === 'met') return 'reached';
  return growth?.class === 'missed' && level !== null ? 'passed-growth-missed' : 'passed';
}

/** A start stands before an outcome or a target of its own basis and unit only. */
function isComparable(start: Value, { outcome, target }: Promise): boolean {
  const other = outcome ?? target;
  return other === null || (other.unit === start.unit && other.cumulative === start.cumulative);
}

/** A value with its year; an estimate says so. */
function dated(language: Language, value: Value, isGrowth: boolean): string {
  const size = plainValue(language, value);
  const when = value.period === null ? '' : formatPeriod(language, value.period);
  if (language === 'zh') return `${when}${value.estimated ? '预计' : ''}${isGrowth ? '年均增长' : ''}${size}`;
  const said = value.estimated ? `an estimated ${size}` : size;
  return `${said}${isGrowth ? ' a year' : ''}${when === '' ? '' : ` in ${when}`}`;
}

/** What was asked; growth as a change, and the span where it is not that of the outcome. */
function asked(
  language: Language,
  target: Value,
  { outcome, outcomeGrowth, target: level }: Promise,
  saysDue: boolean,
): string {
  if (target !== level) {
    if (outcomeGrowth) return plainValue(language, target);
    const change = changeText({ ...target, basis: 'growth' }, language);
    if (target.period?.includes('/') !== true) return change;
    return language === 'en' ? `${change} a year` : `年均${change}`;
  }
  const size = plainValue(language, target);
  if (saysDue || !outcome || target.period === null || outcome.period === target.period) return size;
  const due = formatPeriod(language, target.period);
  return language === 'en' ? `${size} for ${due}` : `${due}${target.cumulative ? '累计' : ''}${size}`;
}

/** The span beside it says that it is a sum: the brackets of the print are left out. */
function plainValue(language: Language, value: Value): string {
  return valueText(language, { ...value, cumulative: false });
}

/** The gap of the verdict: exact, as printed numbers differ; between shares in points. */
function gapText(language: Language, { computed, unitInDoubt }: Assessment, { target }: Promise): string {
  const gap = computed.level?.gap ?? null;
  if (gap === null || gap === 0 || target === null || unitInDoubt) return '';
  const unit = target.unit === '%' ? '个百分点' : target.unit;
  const printed = String(Math.abs(gap));
  return joinQuantity(
    formatQuantity({ printed, value: Math.abs(gap), unit, qualifier: 'exact' }, language, 'long'),
  );
}
