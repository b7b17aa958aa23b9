import type { RuleWords } from './template.ts';

/** Printed verdicts that the printed numbers do not bear out, or that no number stands behind. */
export const VERDICT_WORDS: Readonly<Record<string, RuleWords>> = {
  'binding-without-number': {
    assigned: {
      title: {
        en: '{lines} of {of} binding rows set no number',
        zh: '{of}项约束性指标中，{lines}项没有目标数',
      },
      explanation: {
        en: 'A binding target is one that the government answers for. On {lines} of the {of} rows marked so, the table prints no number for it and says only that the target handed down from above is to be met.[[ Further binding rows that print a target and no start: {noStart}.]] Of all {total} rows of the table, {bare} have no target number.',
        zh: '约束性指标由政府负责兑现。标明约束性的{of}项里，{lines}项没有写数，只写完成上级下达的目标。[[另有{noStart}项有目标数而没有起点数。]]全表{total}项，没有目标数的共{bare}项。',
      },
    },
    'no-number': {
      title: {
        en: '{lines} of {of} binding rows set no number',
        zh: '{of}项约束性指标中，{lines}项没有目标数',
      },
      explanation: {
        en: 'A binding target is one that the government answers for. On {lines} of the {of} rows marked so, the table prints words or a dash in place of a number.[[ Further binding rows that print a target and no start: {noStart}.]] Of all {total} rows of the table, {bare} have no target number.',
        zh: '约束性指标由政府负责兑现。标明约束性的{of}项里，{lines}项的目标是文字或横线，没有写数。[[另有{noStart}项有目标数而没有起点数。]]全表{total}项，没有目标数的共{bare}项。',
      },
    },
  },
  'verdict-without-number': {
    nothing: {
      title: {
        en: '{lines} rows called reached or within reach print neither target nor outcome',
        zh: '有{lines}项评为已实现或可以实现，却既无目标数也无结果数',
      },
      explanation: {
        en: 'The table calls {of} rows reached or within reach. {lines} of them print neither a target number nor an outcome, so nobody outside can check the verdict.',
        zh: '表中{of}项评为已实现或可以实现，其中{lines}项既没有目标数也没有结果数，外人无从核对。',
      },
    },
    'no-target': {
      title: {
        en: '{lines} rows called reached or within reach print no target number',
        zh: '有{lines}项评为已实现或可以实现，却没有目标数',
      },
      explanation: {
        en: 'The table calls {of} rows reached or within reach. {lines} of them print an outcome and no target number to hold it against.',
        zh: '表中{of}项评为已实现或可以实现，其中{lines}项有结果数而没有目标数，无从比较。',
      },
    },
    'no-outcome': {
      title: {
        en: '{lines} rows called reached or within reach print no outcome',
        zh: '有{lines}项评为已实现或可以实现，却没有结果数',
      },
      explanation: {
        en: 'The table calls {of} rows reached or within reach. {lines} of them print a target and no outcome.',
        zh: '表中{of}项评为已实现或可以实现，其中{lines}项有目标数而没有结果数。',
      },
    },
  },
  'verdict-against-trend': {
    'no-target': {
      title: {
        en: '{indicator}: fell back from {baseline} to {outcome}, and is called {verdict}',
        zh: '{indicator}：从{baseline}退到{outcome}，自评{verdict}',
      },
      explanation: {
        en: 'From start to outcome it changed by {change}, away from the aim. No target number is printed, so the verdict {verdict} cannot be checked; the direction is plain.',
        zh: '从起点到结果变化{change}，与努力方向相反。表中没有目标数，{verdict}无从核对，但方向是清楚的。',
      },
    },
    'with-target': {
      title: {
        en: '{indicator}: fell back from {baseline} to {outcome}, and is called {verdict}',
        zh: '{indicator}：从{baseline}退到{outcome}，自评{verdict}',
      },
      explanation: {
        en: 'From start to outcome it changed by {change}, away from the aim. The verdict is {verdict} all the same.',
        zh: '从起点到结果变化{change}，与努力方向相反，自评仍是{verdict}。',
      },
    },
  },
  'verdict-contradicted': {
    claimed: {
      title: {
        en: '{indicator}: called {verdict}, while {outcome} falls short of {target}',
        zh: '{indicator}：自评{verdict}，而{outcome}没有达到{target}',
      },
      explanation: {
        en: 'The target is {target}, the outcome {outcome}. By the printed numbers it was missed.',
        zh: '目标{target}，结果{outcome}。按文献所载数字，没有达到。',
      },
    },
    understated: {
      title: {
        en: '{indicator}: called {verdict}, while {outcome} reaches {target}',
        zh: '{indicator}：自评{verdict}，而{outcome}已达到{target}',
      },
      explanation: {
        en: 'The target is {target}, the outcome {outcome}. By the printed numbers it was reached.',
        zh: '目标{target}，结果{outcome}。按文献所载数字，已经达到。',
      },
    },
  },
  'outcome-basis-differs': {
    'sum-against-year': {
      title: {
        en: '{indicator}: a target of {target:sum} in all is held against {outcome} of one year',
        zh: '{indicator}：累计目标{target:sum}，拿一年的{outcome}来比',
      },
      explanation: {
        en: 'The target is a sum over {years} years; the outcome printed beside it is that of one year.[[ The verdict is {verdict}.]] {years} years like that one would come to {total}.[[ The next plan starts from the same {nextStart} for {nextYear}, which confirms that it is the figure of one year.]] The table does not print what the other years brought.',
        zh: '目标是{years}年累计数，旁边的结果只是一年的数。[[自评{verdict}。]]若{years}年都像这一年，合计为{total}。[[下一个规划以同一个数{nextStart}作为{nextYear}年的起点，可见它是一年的数。]]其余各年的数字，表中没有。',
      },
    },
    'year-against-sum': {
      title: {
        en: '{indicator}: a target of one year is held against a sum of {outcome:sum}',
        zh: '{indicator}：一年的目标，拿累计的{outcome:sum}来比',
      },
      explanation: {
        en: 'The target of {target} is for one year; the outcome of {outcome:sum} is a sum over {years} years.[[ The verdict is {verdict}.]]',
        zh: '目标{target}是一年的，结果{outcome:sum}是{years}年累计。[[自评{verdict}。]]',
      },
    },
    'start-sum': {
      title: {
        en: '{indicator}: {baseline:sum} over {years} years at the start, {outcome} in one year as the outcome',
        zh: '{indicator}：起点是{years}年累计{baseline:sum}，结果是一年的{outcome}',
      },
      explanation: {
        en: 'The start of the row is a sum over {years} years, its outcome the figure of one year. The two cannot be compared, and no target number is printed.[[ The verdict is {verdict}.]]',
        zh: '这一行的起点是{years}年累计数，结果是一年的数，两者不可比，又没有目标数。[[自评{verdict}。]]',
      },
    },
  },
  'impossible-value': {
    'above-whole': {
      title: {
        en: '{indicator}: {value}, more than the whole',
        zh: '{indicator}：{value}，超过了整体',
      },
      explanation: {
        en: 'A share of a whole cannot pass 100%. For {year} the row prints {value}, {excess} more.[[ The verdict is {verdict}.]]',
        zh: '占整体的比例不会超过100%，{year}年却写为{value}，超出{excess}。[[自评{verdict}。]]',
      },
    },
    'below-zero': {
      title: { en: '{indicator}: {value}, less than nothing', zh: '{indicator}：{value}，比零还小' },
      explanation: {
        en: '{value} is printed for {year}. What is counted here cannot be negative.',
        zh: '{year}年写为{value}，而这里统计的内容不可能是负数。',
      },
    },
  },
  'estimate-as-result': {
    judged: {
      title: {
        en: '{lines} of {of} rows called reached or within reach rest on estimates',
        zh: '评为已实现或可以实现的{of}项中，{lines}项的结果是预计值',
      },
      explanation: {
        en: 'A note under the table calls the {year} figures of these rows estimates. The verdicts treat them as results.',
        zh: '表下注释说明这几项的{year}年数为预计值，自评时按结果计。',
      },
    },
    'stated-as-fact': {
      title: {
        en: '{indicator}: an estimate of {value} in the table, a fact in the text',
        zh: '{indicator}：表中{value}是预计值，正文写成已经达到',
      },
      explanation: {
        en: 'A note calls {value} for {year} an estimate. Elsewhere the same document states it without that word.',
        zh: '注释说明{year}年的{value}为预计值，同一文献别处却直接写作已达到。',
      },
    },
  },
  'claim-against-rows': {
    main: {
      title: {
        en: '“Main targets completed”, says the text; the table judges {failed} of {of} rows otherwise[[: {verdict}]]',
        zh: '正文说主要目标任务已完成，表中{of}项有{failed}项另有说法[[：{verdict}]]',
      },
      explanation: {
        en: 'In {source} the text says that the main targets of the plan[[ for {years}]] were completed. The table of that plan’s results judges {failed} of {of} rows otherwise[[, namely {verdict}]]. By the printed numbers, {ours} rows missed their target or moved away from it.',
        zh: '{source}的正文称{plan}规划的主要目标任务已完成，而该规划的完成情况表中，{of}项有{failed}项[[评为{verdict}，]]不在完成之列。按所载数字核算，{ours}项未达目标或方向相反。',
      },
    },
    'main-indicators': {
      title: {
        en: '“Main targets completed”, says the text; the table judges {failed} of {of} rows otherwise[[: {verdict}]]',
        zh: '正文说主要目标任务已完成，表中{of}项有{failed}项另有说法[[：{verdict}]]',
      },
      explanation: {
        en: 'In {source} the text says that the main targets of the plan[[ for {years}]] were completed. The table of that plan’s results, headed as that of its main indicators, judges {failed} of {of} rows otherwise[[, namely {verdict}]]. By the printed numbers, {ours} rows missed their target or moved away from it.',
        zh: '{source}的正文称{plan}规划的主要目标任务已完成，而题为“主要指标”的完成情况表中，{of}项有{failed}项[[评为{verdict}，]]不在完成之列。按所载数字核算，{ours}项未达目标或方向相反。',
      },
    },
    all: {
      title: {
        en: '“Targets completed”, says the text; the table judges {failed} of {of} rows otherwise[[: {verdict}]]',
        zh: '正文说目标任务已完成，表中{of}项有{failed}项另有说法[[：{verdict}]]',
      },
      explanation: {
        en: 'In {source} the text says that the targets of the plan[[ for {years}]] were completed. The table of that plan’s results judges {failed} of {of} rows otherwise[[, namely {verdict}]]. By the printed numbers, {ours} rows missed their target or moved away from it.',
        zh: '{source}的正文称{plan}规划的目标任务已完成，而该规划的完成情况表中，{of}项有{failed}项[[评为{verdict}，]]不在完成之列。按所载数字核算，{ours}项未达目标或方向相反。',
      },
    },
  },
  'outcome-withheld': {
    'growth-printed': {
      title: {
        en: '{indicator}: total not published[[ since {since}]], row called {verdict}',
        zh: '{indicator}：总量[[自{since}年起]]未公布，自评{verdict}',
      },
      explanation: {
        en: 'A note says that the total has not been published[[ since {since}]]. The row prints only growth, {growth}[[; the level target of {target} cannot be checked]].',
        zh: '注释说明总量[[自{since}年起]]未公布，表中只有增速{growth}[[，总量目标{target}无从核对]]。',
      },
    },
    'nothing-printed': {
      title: {
        en: '{indicator}: figures not published[[ since {since}]], row called {verdict}',
        zh: '{indicator}：数据[[自{since}年起]]未公布，自评{verdict}',
      },
      explanation: {
        en: 'A note says that the figures have not been published[[ since {since}]]. The row is judged all the same[[; its target is {target}]].',
        zh: '注释说明数据[[自{since}年起]]未公布，这一项仍有自评[[，目标为{target}]]。',
      },
    },
  },
  'definition-changed': {
    judged: {
      title: {
        en: '{indicator}: start and outcome follow different definitions',
        zh: '{indicator}：起点与结果口径不同',
      },
      explanation: {
        en: 'The document’s own note says that the two ends follow different definitions[[: {baseline} and {outcome}]]. We therefore do not compare them; the table judges the row {verdict} all the same.[[ The next table prints the outcome’s number again, as the start of “{twin}”.]]',
        zh: '文献自身的注释说明两端口径不同[[（{baseline}与{outcome}）]]，所以本站不作比较；表中这一项的自评仍是{verdict}。[[下一张表中，同一个数又是“{twin}”的起点。]]',
      },
    },
  },
};
