import type { Sentence } from './template.ts';

/** The innocent explanation that a rule allows for, in the same breath as the finding. */
export const INNOCENT_WORDS: Readonly<Record<string, Sentence>> = {
  prices: {
    en: 'Prices may explain it: printed growth is usually net of inflation, while the levels are not.',
    zh: '价格因素可以解释：公布的增速通常扣除了价格变动，而两端数值没有扣除。',
  },
  'prices-in-part': {
    en: 'Prices explain a part of it at most: printed growth is usually net of inflation, the levels are not.',
    zh: '价格因素至多解释一部分：公布的增速通常扣除价格变动，两端数值没有扣除。',
  },
  currency: {
    en: 'The rate may have been worked out in another currency than the levels.',
    zh: '增速可能是按另一种货币计算的。',
  },
  revision: {
    en: 'Figures are revised: a census, a new definition or final accounts can change them.',
    zh: '数据会修订：普查、口径调整或最终核实都可能改变数值。',
  },
  scope: {
    en: 'The two scopes are different things, each with its own figure, and the documents do not say where their borders run.',
    zh: '两个口径本是两回事，各有各的数字；边界在哪里，文件没有说明。',
  },
  estimate: {
    en: 'Final figures come later as a rule, and seldom differ by much.',
    zh: '最终数据通常稍后公布，与预计值一般相差不大。',
  },
  rounding: {
    en: 'Rounding of the printed numbers may have a part in it.',
    zh: '所载数字的四舍五入可能有影响。',
  },
  definition: {
    en: 'The numbers may be counted in different ways; the documents do not say how.',
    zh: '几个数字的统计方法可能不同，文件没有说明。',
  },
  'counted-otherwise': {
    en: 'Such rates can count connections or registrations instead of people, and then pass the whole.',
    zh: '这类比率若按户头或登记数而非人数计算，可以超过整体。',
  },
  'yearly-average': {
    en: 'If the year printed is typical, the sum may well have been reached.',
    zh: '如果所载年份具有代表性，累计数很可能已经达到。',
  },
  misprint: { en: 'It may be no more than a slip of the pen.', zh: '也可能只是笔误。' },
  assigned: {
    en: 'The targets were set by a higher level of government and may well be known there; they are not printed here.',
    zh: '目标由上级下达，上级自然知道；这份文件没有写出来。',
  },
  'main-only': {
    en: 'The sentence speaks of the main targets and does not say which they are.',
    zh: '原句说的是“主要”目标任务，没有说明是哪些。',
  },
  bound: {
    en: 'A ceiling or floor guards against a bad year; it is not meant as an aim.',
    zh: '上限或下限是用来防范坏年份的，本不是要追求的水平。',
  },
  running: {
    en: 'The plan was still running when the last document appeared; results may still come.',
    zh: '最后一份文件发表时规划尚未到期，结果可能还会公布。',
  },
  'growth-meant': { en: 'The numbers may be meant as growth rates.', zh: '这些数字可能本意就是增速。' },
  'ramp-up': { en: 'A new plant needs time to reach its full output.', zh: '新厂投产到满产需要时间。' },
  parting: { en: 'An item of the list may itself be a pair.', zh: '列出的某一项本身可能含两个。' },
  'other-count': { en: 'The earlier count may follow another list.', zh: '此前的数目可能按另一份名单统计。' },
  prospects: {
    en: 'The plan may count on projects that are not in the start.',
    zh: '规划可能计入了起点时还没有的项目。',
  },
};
