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
    en: 'There are two territorial scopes, each with its own figure; the documents do not say where their borders run.',
    zh: '统计有大小两个地域口径，各有数字；边界在哪里，文献没有说明。',
  },
  estimate: {
    en: 'Final figures come later as a rule.',
    zh: '最终数据通常稍后公布。',
  },
  rounding: {
    en: 'Rounding of the printed numbers may have a part in it.',
    zh: '所载数字的四舍五入可能有影响。',
  },
  definition: {
    en: 'The numbers may be counted in different ways; the documents do not say how.',
    zh: '几个数字的统计方法可能不同，文献没有说明。',
  },
  'counted-otherwise': {
    en: 'Such rates can count connections or registrations instead of people, and can then pass 100%.',
    zh: '这类比率若按户头或登记数而非人数计算，可以超过100%。',
  },
  'yearly-average': {
    en: 'If the year printed is typical, the sum may have been reached.',
    zh: '如果所载年份具有代表性，累计数也可能已经达到。',
  },
  misprint: { en: 'It may be no more than a slip of the pen.', zh: '也可能只是笔误。' },
  assigned: {
    en: 'The targets were set by a higher level of government and may be known there; they are not printed here.',
    zh: '目标由上级下达，上级或许掌握；这份文献没有写出来。',
  },
  'set-yearly': {
    en: 'A higher level of government may hand these numbers down year by year, after the plan was written.',
    zh: '这些数值可能由上级逐年下达，编制规划时还没有定下。',
  },
  'note-other-name': {
    en: 'The note uses another name than the row, and may speak of something else.',
    zh: '注释所用的名称与这一行不同，说的也可能是另一项。',
  },
  'main-only': {
    en: 'The sentence speaks of the main targets and does not say which they are.',
    zh: '原句说的是“主要”目标任务，没有说明是哪些。',
  },
  bound: {
    en: 'A ceiling or floor guards against a bad year; it is not meant as an aim.',
    zh: '上限、下限多为底线要求，并不是要追求的水平。',
  },
  running: {
    en: 'The plan was still running when the last document appeared; results may still come.',
    zh: '最后一份文献发表时规划尚未到期，结果可能还会公布。',
  },
  'growth-meant': { en: 'The numbers may be meant as growth rates.', zh: '这些数字可能本意就是增速。' },
  'ramp-up': { en: 'A new plant needs time to reach its full output.', zh: '新厂投产到满产需要时间。' },
  parting: { en: 'An item of the list may itself be a pair.', zh: '列出的某一项本身可能含两个。' },
  'other-count': { en: 'The earlier count may follow another list.', zh: '此前的数目可能按另一份名单统计。' },
  prospects: {
    en: 'The plan may count on projects that are not in the start.',
    zh: '规划可能计入了起点时还没有的项目。',
  },
  'scope-known': {
    en: 'The other document settles which number this is; the figure itself is not in doubt.',
    zh: '对照另一份文献就知道是哪个口径，数字本身没有疑问。',
  },
  'ramp-up-undated': {
    en: 'A new plant needs time to reach its full output, and the announcement names no year for it.',
    zh: '新厂投产到满产需要时间，哪一年满产，当初也没有写明。',
  },
  'name-or-unit': {
    en: 'It may be a slip: one of the two rows may carry the name or the unit of the other.',
    zh: '可能只是笔误：其中一行的名称或单位误用了另一行的。',
  },
  'one-count': {
    en: 'Both rows may rest on one and the same count.',
    zh: '两行用的可能是同一次统计的数。',
  },
  'note-defines': {
    en: 'A note under the table says that one of the two rows changed its definition; it may now be counted as the other is.',
    zh: '表下注释说明其中一行的统计口径已有变化，现在可能与另一行口径相同。',
  },
  'growth-or-dash': {
    en: 'The numbers may be meant as growth rates, and the minus sign may be a stray dash.',
    zh: '这些数字可能本意就是增速，负号也可能是误入的短横。',
  },
  'share-meant': {
    en: 'The rate may be meant as a share of the later count, or the earlier count may follow another list.',
    zh: '所写的百分数可能是占后来数目的比例，此前的数目也可能按另一份名单统计。',
  },
  'growing-whole': {
    en: 'A share also falls when the whole grows faster than the part.',
    zh: '总量增长快于其中的部分，占比也会下降。',
  },
  recount: {
    en: 'A new survey or another way of counting can move such a number; no note says that there was one.',
    zh: '重新调查或换一种统计方法，都可能使数值变动；注释没有提到。',
  },
  'near-ceiling': {
    en: 'The higher the level already is, the harder each further gain.',
    zh: '水平越高，再提高就越难。',
  },
  'prices-or-one-year': {
    en: 'Printed growth is usually net of inflation, while the levels are not; or the printed rate may be that of one year only.',
    zh: '公布的增速通常扣除了价格变动，两端数值没有扣除；也可能所载增速只是某一年的。',
  },
  'one-year-or-coverage': {
    en: 'The printed rate may be that of one year only, or what is counted may have changed between the two years.',
    zh: '所载增速可能只是某一年的，两端的统计范围也可能不同。',
  },
  'bracket-slip': {
    en: 'The brackets that make the target a sum may be a slip.',
    zh: '表示累计的方括号可能是误加的。',
  },
  'low-target-or-definition': {
    en: 'The target may have been set low, or what is counted may have changed; the documents do not say.',
    zh: '可能是目标定得低，也可能是统计范围变了，文献没有说明。',
  },
  aspiration: {
    en: 'The text strives, the table promises: the two need not be meant as one target.',
    zh: '正文写的是努力方向，表中是规划目标，两者未必指同一个目标。',
  },
  'wider-parts': {
    en: 'What is counted as a part may be wider than the whole and take in small firms or services, say, that the whole leaves out; the documents do not say.',
    zh: '各部分的统计范围可能比整体宽，例如计入整体不含的小企业或服务业，文献没有说明。',
  },
  'floor-or-coverage': {
    en: 'The target may be meant as a floor, or follow another way of counting; the documents do not say.',
    zh: '目标可能只是底线要求，统计方法也可能不同，文献没有说明。',
  },
  heads: {
    en: 'Residents, registered people and workers are different groups and can move apart; the rows may also divide amounts of different scopes or prices.',
    zh: '常住人口、户籍人口和从业人员本是不同人群，增减可以不同；各行除的总量也可能口径或价格不同。',
  },
  'goals-apart': {
    en: 'Both goals may be meant as floors, each for itself and in another scope than the table; then they imply no number of people.',
    zh: '两个目标可能各自只是下限，口径也可能与表不同，那就推不出人数。',
  },
};
