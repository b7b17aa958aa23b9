import type { RuleWords } from './template.ts';

/** Numbers, units and names that the documents print in two ways. */
export const PRINT_WORDS: Readonly<Record<string, RuleWords>> = {
  'same-number-other-meaning': {
    'two-units': {
      title: {
        en: '{indicator}: the same number in {firstUnit} and in {secondUnit}',
        zh: '{indicator}：同一个数，单位一处是{firstUnit}，一处是{secondUnit}',
      },
      explanation: {
        en: 'For {year} one row prints {first}, another {second}. One of the two units must be wrong.',
        zh: '同为{year}年，一处写{first}，另一处写{second}，两个单位必有一个不对。',
      },
    },
    'two-definitions': {
      title: {
        en: '{first} under two names: “{indicator}” and “{other}”',
        zh: '{first}有两个名目：“{indicator}”和“{other}”',
      },
      explanation: {
        en: 'Two rows print the same number for {year} under two definitions. They measure different things and need not agree.',
        zh: '两行所写同为{year}年的数，数值相同而定义不同。两者统计的不是一回事，本不必相等。',
      },
    },
    'two-things': {
      title: {
        en: '“{indicator}” and “{other}”: one number, two meanings',
        zh: '“{indicator}”与“{other}”：一个数，两个意思',
      },
      explanation: {
        en: 'For {year} one row prints {first}, another {second}. The two units do not convert into each other: the numbers agree by chance, or one of the rows is wrong.',
        zh: '同为{year}年，一行写{first}，另一行写{second}。两个单位不能互换，数字相同若非巧合，就是其中一行有误。',
      },
    },
  },
  'unit-doubt': {
    'amount-in-percent': {
      title: {
        en: '{indicator}: printed as an amount, and in per cent',
        zh: '{name}：名称是总额，单位是百分数',
      },
      explanation: {
        en: 'The row gives {value}. Its printed name, {name}, means an amount; in per cent it can only be a rate of growth, and the table does not say so.',
        zh: '这一行写{value}。按名称是一个数额，以百分数表示只能是增速，而表中没有说明。',
      },
    },
    'no-unit': {
      title: { en: '{indicator}: a number without a unit', zh: '{indicator}：有数而无单位' },
      explanation: {
        en: 'The row prints {value} and no unit.[[ Elsewhere the same measure is given in {otherUnit}.]]',
        zh: '这一行写{value}，没有单位。[[同一指标在别处的单位是{otherUnit}。]]',
      },
    },
    'two-units': {
      title: { en: '{indicator}: two units in one row', zh: '{indicator}：一行之内两种单位' },
      explanation: {
        en: 'The unit of the row is {unit}; one of its cells prints {otherUnit}.',
        zh: '这一行的单位是{unit}，其中一格却写{otherUnit}。',
      },
    },
  },
  'note-names-other': {
    'near-name': {
      title: {
        en: '{indicator}: the note under the table uses another name',
        zh: '注释说的是{noteName}，表中是{rowName}',
      },
      explanation: {
        en: 'The note says {noteName}, the table {rowName}. No row carries the name in the note; this one comes closest and is most likely meant.',
        zh: '表中没有注释所说的名称，相近的只有这一行，多半指的就是它。',
      },
    },
  },
  'baseline-restated': {
    'forecast-revised': {
      title: {
        en: '{indicator}: {first} expected, {second} reported',
        zh: '{indicator}：先预计{first}，后报告{second}',
      },
      explanation: {
        en: '{firstSource} expected {first} for {year}; {secondSource} reports {second}.',
        zh: '{firstSource}预计{year}年为{first}，{secondSource}报告为{second}。',
      },
    },
    'baseline-restated': {
      title: {
        en: '{indicator}: {first} as an outcome, {second} as the next start',
        zh: '{indicator}：作为结果是{first}，作为新起点是{second}',
      },
      explanation: {
        en: 'Both are for {year}. They differ by {gap}, more than rounding explains.',
        zh: '两个数都是{year}年的，相差{gap}，不是四舍五入能解释的。',
      },
    },
    revised: {
      title: {
        en: '{indicator}: {first} in one place, {second} in another',
        zh: '{indicator}：一处{first}，一处{second}',
      },
      explanation: {
        en: '{firstSource} gives {first} for {year}, {secondSource} gives {second}. They differ by {gap}.',
        zh: '{firstSource}写{year}年为{first}，{secondSource}写{second}，相差{gap}。',
      },
    },
    unrecorded: {
      title: {
        en: '{indicator}: {first} on record, {second} elsewhere',
        zh: '{indicator}：已录{first}，别处写{second}',
      },
      explanation: {
        en: 'For {year} {firstSource} gives {first}; {secondSource} prints {second} under the same name.',
        zh: '{year}年{firstSource}为{first}，{secondSource}同名数字为{second}。',
      },
    },
  },
};
