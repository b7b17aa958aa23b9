import type { LifeEvent } from '../../derive/biographies.ts';
import type { Language } from '../../model/vocabulary.ts';

/** What an event is told with; empty where the document prints none. */
export interface LifeParts {
  /** Value with its unit, or a change: `70 billion yuan`, `growth of about 9.5%`, `a fall of 41.3%`. */
  value: string;
  /** Year or span in words. */
  when: string;
}

type Template = Readonly<Record<LifeEvent['kind'], (parts: LifeParts) => string>>;

const inYear = (word: string, when: string): string => (when === '' ? '' : ` ${word} ${when}`);

const ENGLISH: Template = {
  'starts-from': ({ value, when }) => `Starts from ${value}${inYear('in', when)}.`,
  promised: ({ value, when }) => `Promises ${value}${inYear('for', when)}.`,
  raised: ({ value, when }) => `Sets a higher target: ${value}${inYear('for', when)}.`,
  lowered: ({ value, when }) => `Sets a lower target: ${value}${inYear('for', when)}.`,
  repeated: ({ value, when }) => `Repeats the target: ${value}${inYear('for', when)}.`,
  restated: ({ value, when }) => `Gives the start anew: ${value}${inYear('in', when)}.`,
  reported: ({ value, when }) => `Reports ${value}${inYear('for', when)}.`,
  expected: ({ value, when }) => `Expects ${value}${inYear('for', when)}.`,
  dropped: () => 'The table of the next plan leaves the indicator out.',
  silent: ({ when }) => `No document${inYear('up to', when)} reports an outcome for the target.`,
};

const CHINESE: Template = {
  'starts-from': ({ value, when }) => `起点：${when}${value}。`,
  promised: ({ value, when }) => `许下目标：${when}${value}。`,
  raised: ({ value, when }) => `目标调高：${when}${value}。`,
  lowered: ({ value, when }) => `目标调低：${when}${value}。`,
  repeated: ({ value, when }) => `重申目标：${when}${value}。`,
  restated: ({ value, when }) => `起点改写：${when}${value}。`,
  reported: ({ value, when }) => `报告：${when}${value}。`,
  expected: ({ value, when }) => `预计：${when}${value}。`,
  dropped: () => '下一个规划的指标表不再列入。',
  silent: ({ when }) => `截至${when}的文献，没有一份报告这个目标的完成值。`,
};

const TEMPLATES: Readonly<Record<Language, Template>> = { en: ENGLISH, zh: CHINESE };

/** An event in the life of a target, in a sentence. */
export function lifeEvent(language: Language, kind: LifeEvent['kind'], parts: LifeParts): string {
  return TEMPLATES[language][kind](parts);
}

/** The same target, printed a second time in the same document. */
export function againText(language: Language, value: string): string {
  return language === 'en' ? `Printed again as ${value}.` : `另处写作${value}。`;
}
