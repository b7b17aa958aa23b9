import type { Sentence } from './template.ts';

/**
 * What a row of a scoreboard says of a finding, by rule and variant: the sum alone, since name and values stand in the
 * row. Rules without words here say their title, without the name before it.
 */
export const ROW_WORDS: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  'growth-mismatch': {
    'below-levels': {
      en: 'The two levels give {recomputed} a year; the table prints {printed}.',
      zh: '按两端数值算，年均{recomputed}；表上写的是{printed}。',
    },
    'above-levels': {
      en: 'The two levels give only {recomputed} a year; the table prints {printed}.',
      zh: '按两端数值算，年均只有{recomputed}；表上写的是{printed}。',
    },
  },
  'growth-target-missed': {
    'verdict-on-level': {
      en: 'Growth was missed: {asked} promised, {printed} printed.',
      zh: '增速没有达到：目标{asked}，表上写的是{printed}。',
    },
    plain: {
      en: 'Growth was missed: {asked} promised, {printed} printed.',
      zh: '增速没有达到：目标{asked}，表上写的是{printed}。',
    },
  },
  'level-growth-conflict': {
    'rate-yuan': {
      en: 'The level target needs {required} a year; the row asks {asked}.',
      zh: '总量目标只需年均{required}，同一行要求{asked}。',
    },
    rate: {
      en: 'The level target needs {required} a year; the row asks {asked}.',
      zh: '总量目标只需年均{required}，同一行要求{asked}。',
    },
    'sum-or-last-year': {
      en: 'The target is a five-year sum, but fits the growth only as one year.',
      zh: '目标是五年累计，却只有当作一年的数才与增速相合。',
    },
    increment: {
      en: '{baseline} plus {increment:sum} is {total}, not {target}.',
      zh: '{baseline}加{increment:sum}得{total}，不是{target}。',
    },
  },
  'target-easier-than-baseline': {
    'sum-below-sum': {
      en: 'Asks less than the {baseline:sum} of {baselineYear}.',
      zh: '目标低于{baselineYear}年的{baseline:sum}。',
    },
    'below-start': {
      en: 'The target is looser than the start.',
      zh: '目标比起点宽松。',
    },
    'below-earlier-start': {
      en: 'The target falls short of the {baseline} of {baselineYear}.',
      zh: '目标不及{baselineYear}年的{baseline}。',
    },
  },
  'outcome-basis-differs': {
    'sum-against-year': {
      en: 'The target is a sum over {years} years, the outcome is one year. {years} such years make {total}.',
      zh: '目标是{years}年累计，完成值只是一年；{years}年都像这一年，合计{total}。',
    },
    'year-against-sum': {
      en: 'The target is one year, the outcome a sum over {years}.',
      zh: '目标是一年的，完成值是{years}年累计。',
    },
    'start-sum': {
      en: 'The start is a sum over {years} years, the outcome is one year.',
      zh: '起点是{years}年累计，完成值只是一年。',
    },
  },
  'impossible-value': {
    'above-whole': {
      en: 'A share of a whole cannot pass 100%; this is {excess} more.',
      zh: '占整体的比例不会超过100%，这里多出{excess}。',
    },
  },
  'same-number-other-meaning': {
    'two-units': {
      en: 'Two units for one number in two tables: {firstUnit} and {secondUnit}.',
      zh: '同一个数，两张表两个单位：{firstUnit}和{secondUnit}。',
    },
    'two-definitions': {
      en: 'One number under two names: “{indicator}” and “{other}”.',
      zh: '同一个数两个名目：“{indicator}”和“{other}”。',
    },
    'two-things': {
      en: '{first} in one table, {second} in the other: one number, two meanings.',
      zh: '一张表是{first}，另一张是{second}：一个数，两个意思。',
    },
  },
  'verdict-against-trend': {
    'no-target': {
      en: 'Went the wrong way, from {baseline} to {outcome}.',
      zh: '方向相反：从{baseline}到{outcome}。',
    },
    'with-target': {
      en: 'Went the wrong way, from {baseline} to {outcome}.',
      zh: '方向相反：从{baseline}到{outcome}。',
    },
  },
  'indicator-dropped': {
    missed: {
      en: 'Missed, and no longer in the next plan’s table.',
      zh: '没有达到，下一个规划的表里也不再列出。',
    },
    replaced: {
      en: 'The next plan’s table lists another measure.',
      zh: '下一个规划的表换成了另一项指标。',
    },
  },
  'other-scope-passed': {
    passed: {
      en: 'In the other scope, {passedYear} already had {passed}.',
      zh: '按另一口径，{passedYear}年已有{passed}。',
    },
  },
  'targets-inconsistent': {
    targets: {
      en: '{top} ÷ {bottom} = {implied}, not {quotient}.',
      zh: '{top}÷{bottom}＝{implied}，不是{quotient}。',
    },
  },
  'definition-changed': {
    judged: {
      en: 'Start and outcome follow different definitions, says a note.',
      zh: '表下注释说，起点与完成值口径不同。',
    },
  },
  'outcome-withheld': {
    'growth-printed': {
      en: 'Totals have not been published[[ since {since}]], says a note.',
      zh: '表下注释说，总量[[自{since}年起]]不再公布。',
    },
    'nothing-printed': {
      en: 'The figures are not published, says a note.',
      zh: '表下注释说，数据没有公布。',
    },
  },
};
