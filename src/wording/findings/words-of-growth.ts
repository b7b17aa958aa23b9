import type { RuleWords } from './template.ts';

/** Rates, levels and increments that do not fit one another. */
export const GROWTH_WORDS: Readonly<Record<string, RuleWords>> = {
  'growth-mismatch': {
    'below-levels': {
      title: {
        en: '{indicator}: {printed} printed, {recomputed} by its own levels',
        zh: '{indicator}：文献写增长{printed}，按两端数值算是{recomputed}',
      },
      explanation: {
        en: 'The document prints growth of {printed} a year. From {from} in {fromYear} to {to} in {toYear} it comes to {recomputed} a year, {gap} more.[[ For prices alone to explain that, they would have to rise by {prices} every year.]][[ By either rate the growth target of {askedReached} was reached.]][[ By either rate the growth target of {askedMissed} was missed.]]',
        zh: '文献所载年均增速为{printed}。{fromYear}年为{from}，{toYear}年为{to}，折合年均{recomputed}，高出{gap}。[[若全由价格造成，物价须每年上涨{prices}。]][[无论按哪个数，{askedReached}的增速目标都已达到。]][[无论按哪个数，{askedMissed}的增速目标都没有达到。]]',
      },
    },
    'above-levels': {
      title: {
        en: '{indicator}: {printed} printed, only {recomputed} by its own levels',
        zh: '{indicator}：文献写增长{printed}，按两端数值只有{recomputed}',
      },
      explanation: {
        en: 'The document prints growth of {printed} a year. From {from} in {fromYear} to {to} in {toYear} it comes to {recomputed} a year, {gap} less.[[ By either rate the growth target of {askedReached} was reached.]][[ By either rate the growth target of {askedMissed} was missed.]]',
        zh: '文献所载年均增速为{printed}。{fromYear}年为{from}，{toYear}年为{to}，折合年均{recomputed}，低{gap}。[[无论按哪个数，{askedReached}的增速目标都已达到。]][[无论按哪个数，{askedMissed}的增速目标都没有达到。]]',
      },
    },
  },
  'growth-target-missed': {
    'verdict-on-level': {
      title: {
        en: '{indicator}: level reached, growth of {asked} missed',
        zh: '{indicator}：总量达标，{asked}的增速没有达到',
      },
      explanation: {
        en: 'The row sets two targets. The level came to {level} against {target}; growth was printed as {printed} against {asked}. The verdict {verdict} speaks of the level alone.[[ The level target needed only {required} a year.]]',
        zh: '这一行有两个目标。总量为{level}，目标{target}；增速为{printed}，目标{asked}。{verdict}只就总量而言。[[要达到总量目标，年均增长{required}就够了。]]',
      },
    },
    plain: {
      title: {
        en: '{indicator}: level reached, growth of {asked} missed',
        zh: '{indicator}：总量达标，{asked}的增速没有达到',
      },
      explanation: {
        en: 'The row sets two targets. The level came to {level} against {target}; growth was printed as {printed} against {asked}.[[ The level target needed only {required} a year.]]',
        zh: '这一行有两个目标。总量为{level}，目标{target}；增速为{printed}，目标{asked}。[[要达到总量目标，年均增长{required}就够了。]]',
      },
    },
  },
  'level-growth-conflict': {
    rate: {
      title: {
        en: '{indicator}: the level target needs {required} a year, the row asks {asked}',
        zh: '{indicator}：总量目标只需年均{required}，同一行却要求{asked}',
      },
      explanation: {
        en: 'From {baseline} to {target} takes {required} a year. Growth of {asked} a year, as the row asks, would lead to {implied} in {toYear}. The level is the easier of the two targets.',
        zh: '从{baseline}到{target}，年均增长{required}即可。若按这一行要求的{asked}增长，{toYear}年应为{implied}。两个目标中，总量目标更容易。',
      },
    },
    'rate-yuan': {
      title: {
        en: '{indicator}: the level target needs {required} a year, the row asks {asked}',
        zh: '{indicator}：总量目标只需年均{required}，同一行却要求{asked}',
      },
      explanation: {
        en: 'From {baseline} to {target} takes {required} a year. Growth of {asked} a year, as the row asks, would lead to {implied} in {toYear}. The level is the easier of the two targets. Prices do not explain it: if the growth is meant net of inflation, rising prices would lift the level further still.',
        zh: '从{baseline}到{target}，年均增长{required}即可。若按这一行要求的{asked}增长，{toYear}年应为{implied}。两个目标中，总量目标更容易。价格因素解释不了：增速若扣除了价格变动，物价上涨只会把总量推得更高。',
      },
    },
    'rate-above': {
      title: {
        en: '{indicator}: the level target needs {required} a year, the row asks only {asked}',
        zh: '{indicator}：总量目标需要年均{required}，同一行只要求{asked}',
      },
      explanation: {
        en: 'From {baseline} to {target} takes {required} a year. Growth of {asked} a year, as the row asks, would lead to {implied} in {toYear} and miss the level.',
        zh: '从{baseline}到{target}，需要年均增长{required}。若按这一行要求的{asked}增长，{toYear}年只有{implied}，够不到总量目标。',
      },
    },
    increment: {
      title: {
        en: '{indicator}: start and increase do not add up to the target',
        zh: '{indicator}：起点加上增量不等于目标',
      },
      explanation: {
        en: 'The row prints a start of {baseline}, an increase of {increment:sum} and a target of {target}. Start and increase add up to {total}.',
        zh: '这一行写明起点{baseline}、增量{increment:sum}、目标{target}。起点与增量相加是{total}。',
      },
    },
    sum: {
      title: {
        en: '{indicator}: the five-year sum and the yearly growth give different totals',
        zh: '{indicator}：五年累计目标与年均增速对不上',
      },
      explanation: {
        en: 'The row asks for a sum of {target:sum} over the plan and for growth of {asked} a year from {baseline}. Growing at that rate would add up to {total}.',
        zh: '这一行要求五年累计{target:sum}，又要求在{baseline}的基础上年均增长{asked}。按这个速度增长，五年合计是{total}。',
      },
    },
    'sum-or-last-year': {
      title: {
        en: '{indicator}: the target is a five-year sum, but fits the growth only as the number of one year',
        zh: '{indicator}：目标标为五年累计，却只有当作一年的数才与增速相合',
      },
      explanation: {
        en: 'The row asks for a sum of {target:sum} over the plan and for growth of {asked} a year from {baseline}. Growing at that rate would add up to {total}; {toYear} alone would come to {implied}, about what is asked for the whole plan.[[ The outcome is printed as a sum too, {outcome:sum}.]]',
        zh: '这一行要求五年累计{target:sum}，又要求在{baseline}的基础上年均增长{asked}。按这个速度增长，五年合计是{total}，单是{toYear}年就有{implied}，与累计目标相近。[[不过结果也写作累计{outcome:sum}。]]',
      },
    },
  },
  overshoot: {
    overshoot: {
      title: {
        en: '{indicator}: {share} the change that was promised',
        zh: '{indicator}：实际变化是承诺的{share}',
      },
      explanation: {
        en: 'From {baseline} the target was {target}; {outcome} is printed as the outcome. That is {share} the promised change.',
        zh: '起点{baseline}，目标{target}，文献所载结果为{outcome}，相当于承诺变化的{share}。',
      },
    },
  },
  'asked-against-delivered': {
    slower: {
      title: {
        en: '{indicator}: {asked} asked annually, {delivered} delivered before',
        zh: '{indicator}：今后要求每年{asked}，此前做到{delivered}',
      },
      explanation: {
        en: 'Between {fromYear} and {midYear} it moved from {start} to {outcome}, on average {delivered} annually. From then until {toYear} the plan asks for {asked} annually[[ (target: {target})]], less than half of that.',
        zh: '{fromYear}年到{midYear}年，从{start}变为{outcome}，年均变动{delivered}。此后到{toYear}年，规划要求每年{asked}[[（目标：{target}）]]，不到此前的一半。',
      },
    },
    faster: {
      title: {
        en: '{indicator}: {asked} asked annually, {delivered} delivered before',
        zh: '{indicator}：今后要求每年{asked}，此前做到{delivered}',
      },
      explanation: {
        en: 'Between {fromYear} and {midYear} it moved from {start} to {outcome}, on average {delivered} annually. From then until {toYear} the plan asks for {asked} annually[[ (target: {target})]], more than twice as much.',
        zh: '{fromYear}年到{midYear}年，从{start}变为{outcome}，年均变动{delivered}。此后到{toYear}年，规划要求每年{asked}[[（目标：{target}）]]，超过此前的两倍。',
      },
    },
    standstill: {
      title: {
        en: '{indicator}: hardly moved before, {asked} asked annually',
        zh: '{indicator}：此前几乎没有变动，今后要求每年{asked}',
      },
      explanation: {
        en: '{start} is printed for {fromYear} and {outcome} for {midYear}: rounding alone may be the difference. From then until {toYear} the plan asks for {asked} annually[[ (target: {target})]].',
        zh: '文献所载{fromYear}年为{start}，{midYear}年为{outcome}，两者之差可能只是四舍五入所致。此后到{toYear}年，规划要求每年{asked}[[（目标：{target}）]]。',
      },
    },
    opposite: {
      title: {
        en: '{indicator}: asked to turn round, from {deliveredNumber:signed} to {asked:signed} a year',
        zh: '{indicator}：此前每年{delivered}，今后要求每年{asked:signed}，方向相反',
      },
      explanation: {
        en: 'Between {fromYear} and {midYear} it moved from {start} to {outcome}, the wrong way.[[ The target for {toYear} is {target}.]] That asks for {asked} a year in the other direction.',
        zh: '{fromYear}年到{midYear}年，从{start}变为{outcome}，与期望的方向相反。[[{toYear}年的目标是{target}，]]也就是要求每年{asked:signed}。',
      },
    },
    halted: {
      title: {
        en: '{indicator}: after {loss} the wrong way, asked to stand still',
        zh: '{indicator}：此前变差{loss}，今后只要求大致持平',
      },
      explanation: {
        en: 'Between {fromYear} and {midYear} it moved from {start} to {outcome}, {loss} the wrong way. The target of {target} for {toYear} wins back {gain} of that, hardly more than standing still.',
        zh: '{fromYear}年到{midYear}年，从{start}变为{outcome}，变差{loss}。{toYear}年的目标{target}只补回{gain}，与持平相差无几。',
      },
    },
  },
  'later-asks-faster': {
    growth: {
      title: {
        en: '{indicator}: {first} a year until {targetYear}, then {then} until {goalYear}',
        zh: '{indicator}：{targetYear}年前年均{first}，之后到{goalYear}年要年均{then}',
      },
      explanation: {
        en: 'The plan asks for {first} a year, from {start} to {target}. The goal of {goal} for {goalYear} then needs {then} a year.[[ The goal does not say which of two scopes it is meant in; from {otherStart}, the figure of the other for {otherYear}, it needs {otherThen} a year.]]',
        zh: '规划要求从{start}增至{target}，年均{first}。{goalYear}年的目标是{goal}，此后年均需{then}。[[这个目标没有写明是哪个口径；若按另一口径{otherYear}年的{otherStart}起算，年均{otherThen}。]]',
      },
    },
    points: {
      title: {
        en: '{indicator}: {first} a year until {targetYear}, then {then} until {goalYear}',
        zh: '{indicator}：{targetYear}年前每年{first}，之后到{goalYear}年要每年{then}',
      },
      explanation: {
        en: 'The plan asks for {first} a year, from {start} to {target}. The goal of {goal} for {goalYear} then needs {then} a year.[[ The goal does not say which of two scopes it is meant in; from {otherStart}, the figure of the other for {otherYear}, it needs {otherThen} a year.]]',
        zh: '规划要求从{start}提高到{target}，每年{first}。{goalYear}年的目标是{goal}，此后每年需{then}。[[这个目标没有写明是哪个口径；若按另一口径{otherYear}年的{otherStart}起算，每年{otherThen}。]]',
      },
    },
    'growth-one-scope': {
      title: {
        en: '{indicator}: {first} a year until {targetYear}, then {then} until {goalYear}, unless the goal means the other scope',
        zh: '{indicator}：{targetYear}年前年均{first}，之后到{goalYear}年要年均{then}（除非目标指另一口径）',
      },
      explanation: {
        en: 'The plan asks for {first} a year, from {start} to {target}. The goal of {goal} for {goalYear} then needs {then} a year.[[ The goal does not say which of two scopes it is meant in; from {otherStart}, the figure of the other for {otherYear}, it needs {otherThen} a year, no faster than before.]]',
        zh: '规划要求从{start}增至{target}，年均{first}。{goalYear}年的目标是{goal}，此后年均需{then}。[[这个目标没有写明是哪个口径；若按另一口径{otherYear}年的{otherStart}起算，年均{otherThen}即可，并不更快。]]',
      },
    },
    'points-one-scope': {
      title: {
        en: '{indicator}: {first} a year until {targetYear}, then {then} until {goalYear}, unless the goal means the other scope',
        zh: '{indicator}：{targetYear}年前每年{first}，之后到{goalYear}年要每年{then}（除非目标指另一口径）',
      },
      explanation: {
        en: 'The plan asks for {first} a year, from {start} to {target}. The goal of {goal} for {goalYear} then needs {then} a year.[[ The goal does not say which of two scopes it is meant in; from {otherStart}, the figure of the other for {otherYear}, it needs {otherThen} a year, no faster than before.]]',
        zh: '规划要求从{start}提高到{target}，每年{first}。{goalYear}年的目标是{goal}，此后每年需{then}。[[这个目标没有写明是哪个口径；若按另一口径{otherYear}年的{otherStart}起算，每年{otherThen}即可，并不更快。]]',
      },
    },
  },
};
