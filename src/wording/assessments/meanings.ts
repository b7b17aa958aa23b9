import type {
  Agreement,
  CannotAssessReason,
  FinalClass,
  Language,
  PaceClass,
} from '../../model/vocabulary.ts';

type Meanings<Name extends string> = Readonly<Record<Name, Readonly<Record<Language, string>>>>;

/** What each final verdict says. */
export const FINAL_MEANINGS: Meanings<FinalClass> = {
  exceeded: { en: 'The printed outcome is better than the target.', zh: '所列完成值好于目标。' },
  met: {
    en: 'The outcome equals the target at the precision printed, or keeps the bound that was set.',
    zh: '按所列的位数，完成值等于目标，或守住了定下的限度。',
  },
  missed: { en: 'The outcome falls short of the target.', zh: '完成值没有达到目标。' },
  reversed: { en: 'The outcome is worse than the start.', zh: '完成值比起点还差。' },
  'cannot-assess': {
    en: 'No verdict is possible; one of the reasons below is given.',
    zh: '无法判断，原因见下。',
  },
};

/** What each word for a running plan says. */
export const PACE_MEANINGS: Meanings<PaceClass> = {
  'achieved-early': {
    en: 'A document reports a value that reaches the target already.',
    zh: '有文献报告的数已经达到目标。',
  },
  'on-pace': {
    en: 'The share of the change delivered is at least the share of the time gone by, or growth since the start at least what was asked.',
    zh: '变动的完成比例不低于时间占比，或起点以来的增速不低于目标。',
  },
  behind: {
    en: 'The share of the change, or growth since the start, is lower than that.',
    zh: '变动的完成比例或起点以来的增速低于上述标准。',
  },
  reversed: { en: 'The value reported last is worse than the start.', zh: '最近报告的数比起点还差。' },
  'no-outcome-yet': {
    en: 'No document on this site reports a value after the start.',
    zh: '起点之后，本站的文献没有一份报告过数值。',
  },
  'cannot-assess': {
    en: 'No verdict is possible; one of the reasons below is given.',
    zh: '无法判断，原因见下。',
  },
};

/** What each reason says. */
export const REASON_MEANINGS: Meanings<CannotAssessReason> = {
  'no-outcome': { en: 'The target has a number; no outcome is printed.', zh: '目标有数，完成值未列。' },
  'no-number-set': {
    en: 'The target has no number: the table says that the city set it (完成市下达指标), or names a level in words.',
    zh: '目标没有数：表里写“完成市下达指标”，或只用文字说了水平。',
  },
  'basis-differs': {
    en: 'One of the two is a sum over several years, the other a single year.',
    zh: '两者一个是几年累计，一个是一年。',
  },
  'definition-changed': {
    en: 'A note under the table says that start, target or outcome follow different definitions.',
    zh: '表下注释说明，起点、目标或完成值口径不同。',
  },
  'scope-differs': {
    en: 'Target and outcome are for different territories.',
    zh: '目标与完成值的地域口径不同。',
  },
  'unit-in-doubt': {
    en: 'Target and outcome do not have the same unit, or the table prints one that the indicator cannot have.',
    zh: '目标与完成值单位不同，或表中单位与指标不合。',
  },
  'baseline-missing': {
    en: 'The rule needs a starting value, and none is printed.',
    zh: '评判要用起点值，而文献没有写。',
  },
  'value-impossible': {
    en: 'The table prints a value that cannot be, such as a share of a whole above 100%.',
    zh: '表中的数不可能成立，如占整体的比率超过100%。',
  },
};

/** When our verdict agrees with the printed one. */
export const AGREEMENT_MEANINGS: Meanings<Agreement> = {
  agrees: {
    en: 'The plan says reached or within reach, and the numbers reach the target; or it says hard to reach, and they do not.',
    zh: '规划说实现或可以实现，数字也达到了目标；或规划说较难实现，数字也没有达到。',
  },
  contradicts: { en: 'The plan says one, the numbers the other.', zh: '规划说的与数字相反。' },
  'cannot-check': {
    en: 'The row cannot be judged, so the plan’s word cannot be checked.',
    zh: '这一项无法判断，规划的说法也就无从核对。',
  },
};
