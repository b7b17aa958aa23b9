import type { RuleWords } from './template.ts';

/** Works promised and reported, and claims in prose that can be worked out again. */
export const PROJECT_WORDS: Readonly<Record<string, RuleWords>> = {
  'promise-not-matched': {
    'part-of-year': {
      title: {
        en: '{project}: {expected} a year expected, {reported} in {months} months',
        zh: '{project}：预计年产值{expected}，{months}个月报出{reported}',
      },
      explanation: {
        en: 'At the yearly output announced, {months} months would come to {share}. {reported} is reported, {ratio} of that.',
        zh: '按当初所说的年产值，{months}个月应为{share}。报道的是{reported}，相当于其中的{ratio}。',
      },
    },
    'full-year': {
      title: {
        en: '{project}: {expected} a year expected, {reported} reported',
        zh: '{project}：预计年产值{expected}，报出{reported}',
      },
      explanation: {
        en: '{reported} is reported for a year, {ratio} of the output that was announced.',
        zh: '报道的全年产值为{reported}，相当于当初所说的{ratio}。',
      },
    },
  },
  'claim-checked': {
    multiple: {
      title: {
        en: '{indicator}: {stated} claimed, {recomputed} by the printed levels',
        zh: '{indicator}：文中说{stated}，按所载数值是{recomputed}',
      },
      explanation: {
        en: 'From {from} in {fromYear} to {to} in {toYear} is {recomputed}; the text says {stated}.',
        zh: '{fromYear}年{from}，{toYear}年{to}，为{recomputed}；文中写{stated}。',
      },
    },
    distance: {
      title: {
        en: '{indicator}: {stated} past the target claimed, {recomputed} by the printed numbers',
        zh: '{indicator}：文中说超目标{stated}，按所载数字是{recomputed}',
      },
      explanation: {
        en: 'The outcome for {year} is {outcome}, the target {target}: {recomputed} apart. The text says {stated}.',
        zh: '{year}年结果{outcome}，目标{target}，相差{recomputed}；文中写{stated}。',
      },
    },
    'whole-number': {
      title: {
        en: 'A count of {number}, up {stated}: no whole number fits',
        zh: '“增加{stated}”后为{number}：没有哪个整数对得上',
      },
      explanation: {
        en: '{source} counts {number} and says that they are {stated} more than before. They would have started from {base}; the whole numbers around it give rises of {below} and {above}.[[ Read as a share it fits: {part} of {number} are {share}.]]',
        zh: '{source}写现有{number}，增加{stated}。倒推起点是{base}；取前后两个整数，增幅分别是{below}和{above}。[[若看作占比则对得上：{number}中的{part}，占{share}。]]',
      },
    },
  },
  'list-count': {
    'too-many': {
      title: { en: 'A list of {items} is counted as {stated}', zh: '列出{items}项，计作{stated}' },
      explanation: {
        en: '{source} lists {items} and counts {stated}.',
        zh: '{source}列出{items}项，写作{stated}。',
      },
    },
    'too-few': {
      title: { en: 'A list of {items} is counted as {stated}', zh: '列出{items}项，计作{stated}' },
      explanation: {
        en: '{source} lists {items} and counts {stated}.',
        zh: '{source}列出{items}项，写作{stated}。',
      },
    },
  },
};
