import type { Finding } from '../../derive/types.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { Sentence } from './template.ts';

/** What the documents leave open, rule by rule; a variant (`rule/variant`) may leave something else open. */
export const OPEN_WORDS: Readonly<Record<string, Sentence>> = {
  'growth-mismatch': {
    en: 'The documents do not say how the printed rate was worked out.',
    zh: '所载增速如何算出，文献没有说明。',
  },
  'growth-target-missed': {
    en: 'The documents do not say which of the two targets the verdict goes by.',
    zh: '自评以哪个目标为准，文献没有说明。',
  },
  'level-growth-conflict': {
    en: 'The documents do not say which of the two numbers was meant to hold.',
    zh: '两个数以哪个为准，文献没有说明。',
  },
  'level-growth-conflict/sum-or-last-year': {
    en: 'The document does not say whether a sum or the number of one year was meant.',
    zh: '原意是累计数还是一年的数，文献没有说明。',
  },
  'target-easier-than-baseline': {
    en: 'The documents do not say why the target was set at this level.',
    zh: '目标为何定在这个水平，文献没有说明。',
  },
  'outcome-basis-differs': {
    en: 'The documents give no figures that stand on the same basis.',
    zh: '同一基准的数字，文献没有给出。',
  },
  'impossible-value': {
    en: 'The documents do not say how the rate is counted.',
    zh: '这个比率如何统计，文献没有说明。',
  },
  'impossible-value/below-zero': {
    en: 'The documents do not say how the number came about.',
    zh: '这个数如何得出，文献没有说明。',
  },
  'same-number-other-meaning': {
    en: 'The documents do not say which of the two rows is right.',
    zh: '两处以哪一处为准，文献没有说明。',
  },
  'same-number-other-meaning/two-definitions': {
    en: 'The documents do not say why the two numbers are the same.',
    zh: '两个数为何相同，文献没有说明。',
  },
  'baseline-restated': {
    en: 'The documents do not say why the two values differ.',
    zh: '两个数值为何不同，文献没有说明。',
  },
  'verdict-without-number': {
    en: 'The documents do not say what the verdicts rest on.',
    zh: '自评依据什么，文献没有说明。',
  },
  'verdict-against-trend': {
    en: 'The documents do not say what the verdict rests on.',
    zh: '自评依据什么，文献没有说明。',
  },
  'verdict-contradicted': {
    en: 'The documents do not say what the verdict rests on.',
    zh: '自评依据什么，文献没有说明。',
  },
  'binding-without-number': {
    en: 'The documents do not say what numbers these targets have.',
    zh: '这些目标的数值是多少，文献没有写明。',
  },
  'indicator-dropped': {
    en: 'The documents do not say why rows were left out.',
    zh: '为何不再列出，文献没有说明。',
  },
  'indicator-dropped/all-new': {
    en: 'The documents do not say why these rows were chosen.',
    zh: '为何改列这些指标，文献没有说明。',
  },
  'prose-table-conflict': {
    en: 'The document does not say whether its text or its table holds.',
    zh: '以正文为准还是以表为准，文献没有说明。',
  },
  'targets-inconsistent': {
    en: 'The documents do not say which of the numbers is off.',
    zh: '是哪一个数有出入，文献没有说明。',
  },
  'targets-inconsistent/other-scope': {
    en: 'The documents do not say what belongs to each scope.',
    zh: '两个口径各包括什么，文献没有说明。',
  },
  'implied-heads': {
    en: 'The documents do not say how many people each of these rows counts.',
    zh: '这几行各按多少人计算，文献没有说明。',
  },
  'implied-heads/leap': {
    en: 'The documents do not say how many people the goals reckon with.',
    zh: '这两个目标按多少人计算，文献没有说明。',
  },
  'part-exceeds-whole': {
    en: 'The document does not say what its parts and its whole take in.',
    zh: '部分与整体各包括什么，文献没有说明。',
  },
  'other-scope-passed': {
    en: 'The documents do not say what belongs to each scope.',
    zh: '两个口径各包括什么，文献没有说明。',
  },
  'scope-unstated': {
    en: 'The text itself does not say which scope it means.',
    zh: '这一篇指哪个口径，文中没有说明。',
  },
  'asked-against-delivered': {
    en: 'The documents do not say why this pace was chosen.',
    zh: '今后的速度为何这样定，文献没有说明。',
  },
  'later-asks-faster': {
    en: 'The documents do not say why the later goal asks for more.',
    zh: '后一段为何要求更快，文献没有说明。',
  },
  'later-asks-faster/growth-one-scope': {
    en: 'The documents do not say what belongs to each scope.',
    zh: '两个口径各包括什么，文献没有说明。',
  },
  'later-asks-faster/points-one-scope': {
    en: 'The documents do not say what belongs to each scope.',
    zh: '两个口径各包括什么，文献没有说明。',
  },
  overshoot: {
    en: 'The documents do not say how the change came about.',
    zh: '变化从何而来，文献没有说明。',
  },
  'estimate-as-result': {
    en: 'The documents do not give the final figures.',
    zh: '最终数据，这些文献没有给出。',
  },
  silence: {
    en: 'The documents do not say what became of these targets.',
    zh: '这些目标后来如何，文献没有写。',
  },
  'claim-against-rows': {
    en: 'The documents do not say which targets the claim counts.',
    zh: '这一说法算的是哪些目标，文献没有说明。',
  },
  'definition-changed': {
    en: 'The documents give no values by one and the same definition.',
    zh: '按同一口径的数值，文献没有给出。',
  },
  'note-names-other': {
    en: 'The document does not say outright which row the note means.',
    zh: '注释指的是哪一行，文献没有明说。',
  },
  'outcome-withheld': {
    en: 'What the unpublished figures are cannot be known from the documents.',
    zh: '没有公布的数字是多少，从文献中无从知道。',
  },
  'unit-doubt': {
    en: 'The document does not say which unit was meant.',
    zh: '原意是哪个单位，文献没有说明。',
  },
  'promise-not-matched': {
    en: 'The documents do not say when the full output is due.',
    zh: '何时应当满产，文献没有说明。',
  },
  'claim-checked': {
    en: 'The documents do not say how the claim was worked out.',
    zh: '这一说法如何得出，文献没有说明。',
  },
  'list-count': {
    en: 'The document does not say whether its list or its number is off.',
    zh: '是列举有出入还是计数有出入，文献没有说明。',
  },
};

/** What the documents leave open about a finding. @throws {RangeError} for a rule without such words */
export function openText(
  { id, rule, variant }: Pick<Finding, 'id' | 'rule' | 'variant'>,
  language: Language,
): string {
  const words = OPEN_WORDS[`${rule}/${variant}`] ?? OPEN_WORDS[rule];
  if (!words)
    throw new RangeError(
      `Unexpected rule ${rule} of finding ${id}, expected words for what it leaves open in open-words.ts`,
    );
  return words[language];
}
