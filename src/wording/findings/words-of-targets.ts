import type { RuleWords } from './template.ts';

/** Targets that do not fit one another, their start, or the other scope. */
export const TARGET_WORDS: Readonly<Record<string, RuleWords>> = {
  'target-easier-than-baseline': {
    'below-start': {
      title: {
        en: '{indicator}: the target of {target} is looser than the starting {baseline}',
        zh: '{indicator}：目标{target}，比起点{baseline}宽松',
      },
      explanation: {
        en: 'In {baselineYear} the level was {baseline}. The target for {targetYear} is {target}: it is kept even if things get worse by {distance}.',
        zh: '{baselineYear}年已是{baseline}，{targetYear}年的目标为{target}。即使变差{distance}，也算达到目标。',
      },
    },
    'sum-below-sum': {
      title: {
        en: '{indicator}: a target of {target:sum} in all, after {baseline:sum} in the years before',
        zh: '{indicator}：累计目标{target:sum}，低于前一时期的{baseline:sum}',
      },
      explanation: {
        en: '{baselineYear} brought {baseline:sum} in all. The target for the years that follow asks for {target:sum}, {distance} less.',
        zh: '{baselineYear}年累计{baseline:sum}，此后的目标是{target:sum}，少{distance}。',
      },
    },
    'below-earlier-start': {
      title: {
        en: '{indicator}: the target of {target} falls short of the {baseline} of {baselineYear}',
        zh: '{indicator}：目标{target}不及{baselineYear}年的{baseline}',
      },
      explanation: {
        en: 'The target for {targetYear} is {target}. The plan before started from {baseline} in {baselineYear}; reaching the new target would still leave it {distance} short of that.',
        zh: '{targetYear}年的目标是{target}，而上一个规划的起点（{baselineYear}年）为{baseline}。即使达到新目标，仍比当年差{distance}。',
      },
    },
    'earlier-targets': {
      title: {
        en: '{indicator}: the target of {target} is looser than the earlier targets implied',
        zh: '{indicator}：目标{target}，比此前两项目标隐含的水平宽松',
      },
      explanation: {
        en: 'The targets of the plan before, {numerator} and {denominator}, imply {implied} for {earlierYear}. The new target for {targetYear} is {target}.[[ That is still better than the {start} printed for {earlierYear}.]]',
        zh: '上一个规划的两项目标{numerator}与{denominator}，隐含{earlierYear}年为{implied}。新规划{targetYear}年的目标为{target}[[，但仍好于文献所载{earlierYear}年的{start}]]。',
      },
    },
  },
  'prose-table-conflict': {
    multiple: {
      title: {
        en: '{indicator}: the text says {prose}, the table’s target comes to {implied}',
        zh: '{indicator}：正文写的是{prose}，表中目标只相当于{implied}',
      },
      explanation: {
        en: 'For {year} the text gives {prose} against the start; that takes {needed} a year. The table asks for {table}, which comes to {implied} the start.',
        zh: '正文写的是{year}年比起点{prose}，需要年均增长{needed}。表中目标为{table}，只相当于{implied}。',
      },
    },
    level: {
      title: {
        en: '{indicator}: {prose} in the text, {implied} by the table',
        zh: '{indicator}：正文写的是{prose}，按表是{implied}',
      },
      explanation: {
        en: 'For {year} the text gives {prose}; the table’s target of {table} comes to {implied}.',
        zh: '同为{year}年目标，正文写的是{prose}，表中为{table}，折合{implied}。',
      },
    },
    'multiple-striven': {
      title: {
        en: '{indicator}: the text strives for {prose}, the table’s target comes to {implied}',
        zh: '{indicator}：正文力争{prose}，表中目标只相当于{implied}',
      },
      explanation: {
        en: 'For {year} the text strives for {prose} against the start; that takes {needed} a year. The table asks for {table}, which comes to {implied} the start.',
        zh: '正文提出，{year}年力争比起点{prose}，需要年均增长{needed}。表中目标为{table}，只相当于{implied}。',
      },
    },
    'level-striven': {
      title: {
        en: '{indicator}: {prose} striven for in the text, {implied} by the table',
        zh: '{indicator}：正文力争{prose}，按表是{implied}',
      },
      explanation: {
        en: 'For {year} the text strives for {prose}; the table’s target of {table} comes to {implied}.',
        zh: '同为{year}年目标，正文力争{prose}，表中为{table}，折合{implied}。',
      },
    },
  },
  'targets-inconsistent': {
    targets: {
      title: {
        en: '{indicator}: the targets for {year} cannot all be true',
        zh: '{indicator}：{year}年的三个目标数不能同时成立',
      },
      explanation: {
        en: '{numerator}: {top}. {denominator}: {bottom}. The one divided by the other gives {implied}; the target printed is {quotient}. That would take {neededTop}, or {neededBottom}.[[ What the two give lies below the {start} printed for {startYear}.]][[ In the other of two territorial scopes {numerator} stood at {topOther} in {topOtherYear}.]]',
        zh: '{numerator}{top}除以{denominator}{bottom}，得{implied}；而文献所载目标为{quotient}。要三者一致，分子须为{neededTop}，或分母须为{neededBottom}。[[前两项得出的数，还低于文献所载{startYear}年的{start}。]][[另有一个地域口径，{topOtherYear}年已是{topOther}。]]',
      },
    },
    outcomes: {
      title: {
        en: '{indicator}: the values printed for {year} do not fit',
        zh: '{indicator}：{year}年的几个数值对不上',
      },
      explanation: {
        en: '{numerator}: {top}. {denominator}: {bottom}. The one divided by the other gives {implied}; {quotient} is printed.',
        zh: '{numerator}{top}除以{denominator}{bottom}，得{implied}；文献所载为{quotient}。',
      },
    },
    'other-scope': {
      title: {
        en: '{indicator}: {quotient} means {impliedBottom} by one scope, {impliedOther} by the other',
        zh: '{indicator}：按{quotient}倒推，一个口径对应{impliedBottom}，另一个口径对应{impliedOther}',
      },
      explanation: {
        en: '{numerator} is printed in two territorial scopes. For {year} the one, {top}, at {quotient} a head means {impliedBottom}; the other, {topOther}, means {impliedOther}. The number printed nearest in time is {bottom}, for {bottomYear}.[[ In {startYear} the two columns of the table implied {startBottom}.]] The document does not say which scope the row follows.',
        zh: '{numerator}有两个地域口径。{year}年，若以{top}除以人均{quotient}，对应{impliedBottom}；若用另一口径的{topOther}，对应{impliedOther}。文献中最接近的是{bottomYear}年的{bottom}。[[而{startYear}年两栏数字对应{startBottom}。]]这一行用的是哪个口径，文献没有说明。',
      },
    },
  },
  'implied-heads': {
    apart: {
      title: {
        en: '{indicator} per head: by {toYear} one row implies {rise} more people, another {fall} fewer',
        zh: '{indicator}的人均数：到{toYear}年，一行隐含人数增加{rise}，另一行隐含减少{fall}',
      },
      explanation: {
        en: 'An amount divided by the same amount per head gives the number of heads. Between {fromYear} and {toYear} that number rises from {risingFrom} to {risingTo} by one row ({rising}) and falls from {fallingFrom} to {fallingTo} by another ({falling}).[[ One of the rows prints {doubtedUnit} as its unit and is read here in the unit that its other row prints.]]',
        zh: '总量除以人均数，可以倒推人数。{fromYear}年到{toYear}年，按“{rising}”从{risingFrom}增至{risingTo}，按“{falling}”则从{fallingFrom}降至{fallingTo}。[[其中一行的单位写作{doubtedUnit}，这里按另一张表所列的单位读。]]',
      },
    },
    leap: {
      title: {
        en: '{indicator}: the goals for {goalYear} imply {implied}, against {lastPrinted} in {lastYear}',
        zh: '{indicator}：{goalYear}年的两个目标隐含{implied}，而{lastYear}年为{lastPrinted}',
      },
      explanation: {
        en: 'The goals for {goalYear} are {top} in all and {quotient}. The one divided by the other gives {implied}. The target printed for {lastYear} is {lastPrinted}, and the two targets of that year give {lastImplied}.',
        zh: '{goalYear}年的目标，总量{top}，人均{quotient}，相除得{implied}。{lastYear}年{denominator}目标为{lastPrinted}，当年的总量目标与人均目标相除，得{lastImplied}。',
      },
    },
  },
  'part-exceeds-whole': {
    'one-part': {
      title: {
        en: '{indicator}: one part alone comes to {total}, more than the whole',
        zh: '{indicator}：单是一部分就有{total}，超过了整体',
      },
      explanation: {
        en: 'For {year} the whole is printed as {whole}. One of its parts, {part1}, alone comes to {total}.',
        zh: '{year}年整体为{whole}，其中{part1}一项就达{total}。',
      },
    },
    'parts-together': {
      title: {
        en: '{indicator}: {parts} parts add up to {total}, the whole is {whole}',
        zh: '{indicator}：{parts}个部分合计{total}，整体只有{whole}',
      },
      explanation: {
        en: 'For {year} the whole is printed as {whole}. The numbers printed for {parts} of its parts add up to {total}[[: {part1}]][[, {part2}]][[, {part3}]][[, {part4}]].',
        zh: '{year}年整体为{whole}，而其中{parts}个部分所载的数相加为{total}[[：{part1}]][[、{part2}]][[、{part3}]][[、{part4}]]。',
      },
    },
  },
  'other-scope-passed': {
    passed: {
      title: {
        en: '{indicator}: a target of {target} for {targetYear} in one scope, {passed} already in the other',
        zh: '{indicator}：{targetYear}年目标为{target}，而另一口径{passedYear}年已有{passed}',
      },
      explanation: {
        en: 'The target stands with the figures of one territorial scope[[, {own} in {passedYear}]]. In the other scope {passed} is printed for {passedYear}, {excess} above the target. That does not show that the target was reached: a target of one scope is not judged by the number of the other.',
        zh: '这个目标与其中一个地域口径的数字列在一起[[，该口径{passedYear}年为{own}]]。另一口径{passedYear}年为{passed}，比目标高{excess}。不能由此说目标已经达到：一个口径的目标，不能用另一口径的数字来评判。',
      },
    },
  },
  'scope-unstated': {
    unstated: {
      title: {
        en: '{indicator}: {value}, scope not stated',
        zh: '{indicator}：报道写{value}，没有说明口径',
      },
      explanation: {
        en: '{source} gives {value} for {year} and names no scope. Another document gives {otherValue} for the other scope in the same year. A reader of this text alone cannot know which is meant.',
        zh: '{source}写{year}年为{value}，没有说明口径。另一份文献中，另一口径同年为{otherValue}。只读这一篇，无从知道指哪一个。',
      },
    },
    'named-elsewhere': {
      title: {
        en: '{indicator}: {value}, scope not stated',
        zh: '{indicator}：报道写{value}，没有说明口径',
      },
      explanation: {
        en: '{source} gives {value} for {year} and names no scope. {elsewhere} prints the same number with its scope, and {otherValue} for the other. A reader of the first text alone cannot know which is meant.',
        zh: '{source}写{year}年为{value}，没有说明口径。{elsewhere}写明了这个数的口径，另一口径同年为{otherValue}。只读前一篇，无从知道指哪一个。',
      },
    },
  },
  'indicator-dropped': {
    missed: {
      title: {
        en: '{indicator}: target missed, and no longer in the table',
        zh: '{indicator}：未达目标，新表中不再出现',
      },
      explanation: {
        en: 'The target was {target}, the outcome {outcome}. The table for {year} has no row for it.[[ The text of the new plan still sets {text} for “{textName}” by {textYear}.]]',
        zh: '目标{target}，结果{outcome}。{year}年的目标表中没有这一项。[[新规划正文另有一项目标：“{textName}”，到{textYear}年{text}。]]',
      },
    },
    reversed: {
      title: {
        en: '{indicator}: moved the wrong way, and no longer in the table',
        zh: '{indicator}：方向相反，新表中不再出现',
      },
      explanation: {
        en: 'The target was {target}, the outcome {outcome}, further off than the start. The table for {year} has no row for it.[[ The text of the new plan still sets {text} for “{textName}” by {textYear}.]]',
        zh: '目标{target}，结果{outcome}，离目标比起点更远。{year}年的目标表中没有这一项。[[新规划正文另有一项目标：“{textName}”，到{textYear}年{text}。]]',
      },
    },
    replaced: {
      title: {
        en: '{indicator}: target missed, and the new table lists another measure',
        zh: '{indicator}：未达目标，新表换成了另一项指标',
      },
      explanation: {
        en: 'The target was {target}, the outcome {outcome}. The table for {year} lists “{instead}” instead, which measures another thing.[[ The text of the new plan still sets {text} for “{textName}” by {textYear}.]]',
        zh: '目标{target}，结果{outcome}。{year}年的目标表改列“{instead}”，两者不是一回事。[[新规划正文另有一项目标：“{textName}”，到{textYear}年{text}。]]',
      },
    },
    unjudged: {
      title: {
        en: '{lines} of {of} rows could not be judged and are not in the new table',
        zh: '旧表{of}项中，{lines}项无从判断，也未列入新表',
      },
      explanation: {
        en: 'By what the old table prints, neither the level nor the growth of these rows can be judged: a number is missing, the two ends do not compare, or a value cannot be right. The table for {year} lists none of them.[[ For {inText} of them, or for a related measure, the text of the new plan sets a target.]]',
        zh: '按旧表所载，这些项的水平和增速都无从判断：或缺数字，或两端不可比，或数值不可能成立。{year}年的目标表没有列入这些指标。[[其中{inText}项，新规划正文对该项或相近的一项另有目标。]]',
      },
    },
    'all-dropped': {
      title: {
        en: '{lines} of {of} rows of the old table are not in the new one',
        zh: '旧表{of}项中，{lines}项没有进入新表',
      },
      explanation: {
        en: 'The table for {year} sets no target under these names.[[ {related} of them have a relative among its new rows.]][[ For {inText} of them, or for a related measure, the text of the new plan sets a target.]]',
        zh: '{year}年的目标表没有以这些名目设目标。[[其中{related}项在新增的指标里有相近的一项。]][[有{inText}项，新规划正文对该项或相近的一项另有目标。]]',
      },
    },
    'all-new': {
      title: {
        en: '{lines} of {of} rows of the new table were not in the old one',
        zh: '新表{of}项中，{lines}项是旧表没有的',
      },
      explanation: {
        en: 'The old table set no target under these names.[[ {related} of them have a relative among the rows left out.]]',
        zh: '旧表没有以这些名目设目标。[[其中{related}项在未进入新表的指标里有相近的一项。]]',
      },
    },
  },
  silence: {
    table: {
      title: {
        en: '{silent} of {of} targets with a number in the plan’s table: no figure reported since',
        zh: '规划表中写有数值的{of}项目标，{silent}项此后未见报数',
      },
      explanation: {
        en: 'We date the plan to {made} and count {later} documents as later, the last of {year}. They report no figure for these targets, and none of them was bound to.[[ The text of the plan that we use is marked as updated in {revised}; of these documents, {before} came out before that.]]',
        zh: '规划按{made}年计，此后的{later}份文献（最后一份为{year}年）没有报告这些目标的数值，它们也没有逐项报告的义务。[[本站所用规划文本标明{revised}年更新，其中{before}份文献早于更新。]]',
      },
    },
    binding: {
      title: {
        en: '{silent} of {of} binding targets that carry a number: no figure reported since',
        zh: '写有数值的{of}项约束性目标，{silent}项此后未见报数',
      },
      explanation: {
        en: 'The plan marks these targets as binding. We date it to {made} and count {later} documents as later, the last of {year}; they report no figure for them.[[ Binding rows without a number, on which nobody could report, are not counted: {bare}.]][[ The text of the plan that we use is marked as updated in {revised}; of these documents, {before} came out before that.]]',
        zh: '规划（按{made}年计）把这些目标标为约束性，此后的{later}份文献（最后一份为{year}年）没有报告它们的数值。[[另有{bare}项约束性指标没有写明目标数，不在其内。]][[本站所用规划文本标明{revised}年更新，其中{before}份文献早于更新。]]',
      },
    },
    prose: {
      title: {
        en: '{silent} of {of} targets that stand only in the text: no figure reported since',
        zh: '只写在正文里的{of}项目标，{silent}项此后未见报数',
      },
      explanation: {
        en: 'We date the plan to {made} and count {later} documents as later, the last of {year}. They report no figure for these targets. A target that has a row in the table for the same year is not counted here.[[ The text of the plan that we use is marked as updated in {revised}; of these documents, {before} came out before that.]]',
        zh: '规划按{made}年计，此后的{later}份文献（最后一份为{year}年）没有报告这些目标的数值。同一年的目标若在表中另有一行，不在这里计数。[[本站所用规划文本标明{revised}年更新，其中{before}份文献早于更新。]]',
      },
    },
  },
};
