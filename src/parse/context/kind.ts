import type { Quantity } from '../figures/quantity.ts';
import type { Basis, FigureKind } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import { type Clock, dateMentions } from './calendar.ts';
import type { Section } from './section.ts';

const AIM = /力争|确保|争取|争创|目标|冲刺|奋力|努力|承诺|预期|期望|到20\d\d年底?前/u;
const FORECAST = /预计|预测|有望|预估/u;
const PLANNED = /计划(?:投资|总投资|用|对|安排|建设)|规划(?:总)?(?:面积|投资|建设)|总投资|拟建|计划总|建成后|达产后|投产后|待建/u;
const WORKS = /新建|改建|扩建|续建|建设|改造|新增|整治|实施|铺设|亮化|开发|改造提升|布局|延长|治理|谋划|打造|推进|安排|创建/u;
const REACH = /达到?|突破|超过?|实现|提高|提升|降至|缩小|稳定|保持|控制|增长|增速|占|力争|超|以上|以内|培育|引进|引育|建成|争创|创建|完成|新增/u;
const DONE = /已(?!有序)|了(?!解)|荣获|获评|成功|完成了|同比|截至|以来|去年|上年|目前|现有|达成|全国首批|首次|陆续|均超/u;

export interface KindQuestion {
  quantity: Quantity;
  clause: Clause;
  basis: Basis;
  section: Section;
  clock: Clock;
  text: string;
  isItem: boolean;
}

/** What the document claims with a quantity: reached, aimed at, expected, planned, compared with, or changed by. */
export function kindOf(question: KindQuestion): FigureKind {
  const { quantity, clause } = question;
  if (isBaseline(clause, quantity)) return 'baseline';
  if (isListCount(quantity)) return 'actual';
  const aim = isAim(question);
  if (aim) return isWork(question) ? 'plan' : 'target';
  if (FORECAST.test(clause.before.slice(-40)) && !AIM.test(clause.sentence.end > 0 ? clause.before : '')) return 'forecast';
  if (PLANNED.test(clause.head) || isPromisedSize(question)) return 'plan';
  return isChange(question) ? 'change' : 'actual';
}

/** 从10.5万元提高到14万元: the first of two values. */
function isBaseline(clause: Clause, quantity: Quantity): boolean {
  const from = /(?:从|由)[^，。；,;到至]{0,24}$/u.test(clause.before.slice(-28));
  const rises = /^(?:[^，。；,;]{0,14})(?:到|至|为)/u.test(clause.tail) && !/^(?:起步|开始)/u.test(clause.tail);
  return from && rises && quantity.form !== 'range';
}

/** 四大产业, 八大专班: a count of what exists or is listed, whatever is aimed at with it. */
function isListCount(quantity: Quantity): boolean {
  return quantity.unit === '大' && (quantity.value ?? 0) < 10;
}

/** Whether the sentence states an aim: by its own word, by a date ahead of the document, or by its section. */
function isAim({ clause, section, clock, isItem, basis, quantity }: KindQuestion): boolean {
  const own = AIM.test(clause.before);
  if (own && !/(?:超过|完成|超额|较)[^，。]{0,6}目标[^，。]{0,8}$/u.test(clause.before)) return true;
  const date = dateMentions(clause.before, clock).filter((mention) => mention.use !== 'compared').at(-1);
  const year = Number((date?.period ?? (isItem ? section.lead : null) ?? '').slice(-7).replace(/-\d\d$/u, '').slice(-4));
  if (clock.year !== null && year > clock.year) return true;
  if (date?.use === 'goal' && section.mode === 'future') return true;
  if (date && clock.year !== null && year > 0 && (year < clock.year || section.mode !== 'future')) return false;
  if (section.mode !== 'future') return false;
  return !DONE.test(clause.before.slice(-40)) && !(basis === 'count' && !REACH.test(clause.before) && !WORKS.test(clause.before)) && quantity.unit !== '大';
}

/** A size of works under an aim without a word of reaching: 新增公园绿地1910亩, 改造提升30公里. */
function isWork({ clause, basis, quantity, section }: KindQuestion): boolean {
  if (/力争|确保|争取|争创|目标|达到?|不低于|控制|冲刺|以上|以内/u.test(lastClauses(clause))) return false;
  if (PLANNED.test(clause.head)) return true;
  if (quantity.unit === '大' || /分钟|^年$/u.test(quantity.unit ?? '')) return true;
  if (section.mode === 'future' && /安排|占比|年度投资/u.test(clause.before.slice(-12))) return true;
  return (basis === 'level' || basis === 'count') && /(?:新增|建设|改造|提升|整治|亮化|新建|续建|实施|改造提升|延长|推进|处理|年产|回收)/u.test(clause.head) && !/创建|培育|引进|引育/u.test(clause.head);
}

/** The clause and the one before it. */
function lastClauses(clause: Clause): string {
  return clause.before.split(/[，,。；;]/u).slice(-2).join('');
}

/** 百亿级项目, 建成后年产值, 总投资: the size of something to be built. */
function isPromisedSize({ quantity, clause, section }: KindQuestion): boolean {
  if (quantity.form === 'scale' && quantity.qualifier === 'about') return /^[^，。]{0,8}(?:项目|装|半导体|工程|空间)/u.test(clause.tail) || section.mode === 'future' || /项目|工程/u.test(clause.tail);
  if (/未来产业|面向[^。]{0,20}$/u.test(clause.before)) return true;
  return /用\s?$/u.test(clause.before) && quantity.unit === '年' && /投资|打造|建设/u.test(clause.tail + clause.before.slice(-12));
}

function isChange({ basis, clause, quantity }: KindQuestion): boolean {
  if (basis === 'growth') return !/是[^，。]{0,14}$|为[^，。]{0,14}的$|相当于/u.test(clause.before.slice(-18));
  if (basis === 'rank' && quantity.form !== 'rank') return true;
  return /(?:超过|高出|超出)[^，。；,;]{0,10}目标$|(?:增加|减少|提高|降低|多增|少增|新增贷款|比[^，]{0,8}增加)\s*$/u.test(clause.head);
}
