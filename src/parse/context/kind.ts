import type { Quantity } from '../figures/quantity.ts';
import type { Basis, FigureKind } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import type { Clock, DateMention } from './calendar.ts';
import { endYear, type Goal } from './goal.ts';
import type { Section } from './section.ts';

const AIM = /力争|确保|争取|争创|目标|冲刺|奋力|努力|承诺|预期(?!寿命|性)|期望|到20\d\d年底?前/u;
/** In a report these alone state an aim: 争取 and 努力 tell what was done. */
const AIM_IN_REPORT = /力争|确保|目标|冲刺|承诺|预期(?!寿命|性)|到20\d\d年底?前/u;
const PLEDGED_BOUND = /^(?:不低于|不少于|不高于|不超过)/u;
const FORECAST = /预计|预测|有望|预估/u;
const PLANNED =
  /计划(?:投资|总投资|用|对|安排|建设)|规划(?:总)?(?:面积|投资|建设)|总投资|拟建|计划总|建成后|达产后|投产后|待建/u;
const DONE =
  /已(?!有序)|了(?!解)|荣获|获评|成功|完成了|同比|截至|以来|去年|上年|目前|现有|达成|全国首批|首次|陆续|均超/u;

export interface KindQuestion {
  quantity: Quantity;
  clause: Clause;
  basis: Basis;
  section: Section;
  clock: Clock;
  text: string;
  isItem: boolean;
  /** The dates before the quantity in its sentence. */
  dates: readonly DateMention[];
  /** The goal date that the sentences before have set. */
  goal: Goal;
}

/** What the document claims with a quantity: reached, aimed at, expected, planned, compared with, or changed by. */
export function kindOf(question: KindQuestion): FigureKind {
  const { quantity, clause } = question;
  if (isBaseline(clause, quantity)) return 'baseline';
  if (isListCount(question)) return 'actual';
  const aim = !/已(?:建成|有|经)/u.test(clause.head) && isAim(question);
  if (aim) return isWork(question) ? 'plan' : 'target';
  if (isOutcomeOfWorks(clause) || isSizeOfProject(clause, quantity)) return 'plan';
  if (FORECAST.test(clause.before.slice(-40)) && !AIM.test(clause.sentence.end > 0 ? clause.before : ''))
    return 'forecast';
  if ((PLANNED.test(clause.head) && !/形成|完成/u.test(clause.head)) || isPromisedSize(question))
    return 'plan';
  return isChange(question) ? 'change' : 'actual';
}

/** 建成后…预计年产值…: what works will yield once they stand. */
function isOutcomeOfWorks(clause: Clause): boolean {
  return /(?:建成|投产|达产|投用|竣工|投运)(?:投产|达产)?后[^。；]*$/u.test(clause.before);
}

/** 投资18亿元的…项目, …项目开工，用地216亩: the size of one project. */
function isSizeOfProject(clause: Clause, quantity: Quantity): boolean {
  const invested =
    /(?:^|[^成额资的总])投资\s*$/u.test(clause.head) &&
    /^(?:的[^，。]{0,20}(?:项目|工程|基地|产业园|电站|[一二三]期)|新建|建设|打造)/u.test(clause.tail);
  const sited =
    /(?:用地|占地|占地面积|建筑面积)\s*(?:约|近)?$/u.test(clause.head) &&
    /(?:开工|动工|签约|落户|奠基)[^。；]*$/u.test(clause.before);
  return quantity.form !== 'rank' && (invested || sited);
}

/** 从10.5万元提高到14万元: the first of two values. */
function isBaseline(clause: Clause, quantity: Quantity): boolean {
  const from = /(?:从|由)[^，。；,;到至]{0,24}$/u.test(clause.before.slice(-28));
  const rises =
    /^(?:[^，。；,;]{0,14})(?:到|至|为)/u.test(clause.tail) && !/^(?:起步|开始)/u.test(clause.tail);
  return from && rises && quantity.form !== 'range';
}

/** 四大产业, 八大专班: a count of what exists or is listed, whatever is aimed at with it. */
function isListCount({ quantity, clause, section }: KindQuestion): boolean {
  return (
    quantity.unit === '大' &&
    !(section.mode === 'future' && /^[^，。、]{0,6}(?:工程|项目|行动)/u.test(clause.tail))
  );
}

/** Dates that say nothing of when the quantity holds: what is compared with, the year of the first of two values. */
const SIDE_DATES: readonly DateMention['use'][] = ['compared', 'from', 'last'];

/** 是2021年的2.5倍: the year of the first quantity, too, is only compared with. */
function isOwnDate(mention: DateMention, { clause, quantity }: KindQuestion): boolean {
  const isMultiple = quantity.unit === '倍' && clause.before.slice(mention.end).startsWith('的');
  return !isMultiple && !SIDE_DATES.includes(mention.use);
}

/** 实施…, 打造…: a sentence in the imperative. */
const IMPERATIVE =
  /^[\s　“]*(?:着力|大力|持续|全面|加快|努力)?(?:实施|打造|培育|推进|建设|建成|新增|新建|做强|做大|做优|构建|引进|完善|壮大|创建|争创|提升|强化|推动)/u;
/** 将推进…, 计划投入…: what somebody is about to do. */
const INTENT =
  /(?:[该我全][市县区州镇村省]|他们|我们|下半年|年内)(?:还|也|又)?(?:将|拟)(?:再|陆续|全力|加快|持续)?(?:推进|实施|建设|新建|打造|培育|投入|新增|完成|引进|开工|启动)|计划(?:投入|实施|新增|引进|培育|完成|建成)/u;

/**
 * Whether a goal date rules the quantity from a part of the sentence before it, or from a sentence before where this one
 * is in the imperative; or whether its own sentence says what somebody is about to do.
 */
function isUnderGoal({ clause, goal, text, clock }: KindQuestion, dates: readonly DateMention[]): boolean {
  if (DONE.test(clause.before)) return false;
  const isPast = dates.some(({ period }) => period !== null && endYear(period) < (clock.year ?? 0));
  if (!isPast && INTENT.test(clause.before)) return true;
  if (goal === null || dates.length > 0) return false;
  const { start, end } = clause.sentence;
  return clause.lead !== '' || IMPERATIVE.test(text.slice(start, Math.min(end, start + 12)));
}

/** Whether the sentence states an aim: by its own word, by a date ahead of the document, or by its section. */
function isAim(question: KindQuestion): boolean {
  const { clause, section, clock, isItem, basis, quantity, text } = question;
  const dates = question.dates.filter((mention) => isOwnDate(mention, question));
  const aims = section.mode === 'past' ? AIM_IN_REPORT : AIM;
  if (PLEDGED_BOUND.test(text.slice(quantity.start, quantity.start + 4)) && !DONE.test(clause.head))
    return true;
  if (quantity.form === 'range' && (basis === 'growth' || basis === 'count') && !DONE.test(clause.before))
    return true;
  const own =
    aims.test(clause.before) ||
    /^的?[^，。]{0,4}目标/u.test(clause.tail) ||
    /目标是[^”]{0,80}$/u.test(text.slice(Math.max(0, quantity.start - 90), quantity.start));
  if (own && !/(?:超过|完成|超额|较)[^，。]{0,6}目标[^，。]{0,8}$/u.test(clause.before)) return true;
  if (isUnderGoal(question, dates)) return true;
  const date = dates.at(-1);
  const year = Number(
    (date?.period ?? (isItem ? section.lead : null) ?? '')
      .slice(-7)
      .replace(/-\d\d$/u, '')
      .slice(-4),
  );
  if (clock.year !== null && year > clock.year) return true;
  if (date?.use === 'goal' && section.mode === 'future') return true;
  if (date && clock.year !== null && year > 0 && (year < clock.year || section.mode !== 'future'))
    return false;
  if (section.mode !== 'future') return false;
  return !DONE.test(clause.before.slice(-40));
}

/** A size of works under an aim without a word of reaching: 新增公园绿地1910亩, 改造提升30公里. */
function isWork({ clause, basis, quantity, section, text }: KindQuestion): boolean {
  if (text.startsWith('突破', quantity.start)) return false;
  if (/力争|确保|争取|目标/u.test(clause.before) || /争创|达到?|不低于|控制|冲刺/u.test(clause.head))
    return false;
  if (
    ['at_least', 'at_most'].includes(quantity.qualifier) &&
    !/级/u.test(quantity.unit ?? '') &&
    quantity.form !== 'scale'
  )
    return false;
  if (
    PLANNED.test(clause.head) ||
    isSizeOfProject(clause, quantity) ||
    (section.mode === 'future' && /安排[^。]{0,60}$/u.test(clause.before))
  )
    return true;
  if (section.mode === 'future' && (section.period ?? section.lead) !== null) return false;
  if (quantity.form === 'range' && basis === 'count') return true;
  if (quantity.unit === '大' || /分钟|^年$/u.test(quantity.unit ?? '')) return true;
  if (section.mode === 'future' && /安排[^。]{0,60}$/u.test(clause.before)) return true;
  return (
    (basis === 'level' || basis === 'count') &&
    /(?:新增|建设|改造|提升|整治|亮化|新建|续建|修建|扩建|新改建|加固|修复|营造|铺设|实施|改造提升|延长|推进|处理|年产|回收)/u.test(
      lastClauses(clause),
    ) &&
    !/创建|培育|引进|引育/u.test(clause.head)
  );
}

/** The clause and the one before it. */
function lastClauses(clause: Clause): string {
  return clause.before
    .split(/[，,。；;]/u)
    .slice(-2)
    .join('');
}

/** 百亿级项目, 建成后年产值, 总投资: the size of something to be built. */
function isPromisedSize({ quantity, clause, section }: KindQuestion): boolean {
  if (/未来产业|面向[^。]{0,20}$/u.test(clause.before)) return true;
  const isThreshold = /^(?:项目|企业|产业链|平台)\s*\d/u.test(clause.tail) && section.mode === 'past';
  if (quantity.form === 'scale' && quantity.qualifier === 'about' && !isThreshold)
    return (
      /^[^，。]{0,8}(?:项目|装|半导体|工程|空间)/u.test(clause.tail) ||
      section.mode === 'future' ||
      /项目|工程/u.test(clause.tail)
    );
  return (
    /用\s?$/u.test(clause.before) &&
    quantity.unit === '年' &&
    /投资|打造|建设/u.test(clause.tail + clause.before.slice(-12))
  );
}

/** 新增12项和44项: the number added, where it stands straight behind the verb or in the list behind it. */
function isAddition(head: string): boolean {
  return /(?:新增|净增|多增)(?:了)?(?:分别)?\s*(?:\d[\d.]*[\p{Script=Han}%]{1,3}[^，。]{0,8}[、和])*\s*$/u.test(
    head,
  );
}

/** A list of changes behind its verb is no longer than this; the limit keeps the time short. */
const LONGEST_CHANGE = 120;

function isChange({ basis, clause, quantity }: KindQuestion): boolean {
  if (basis === 'growth')
    return !/是[^，。]{0,14}$|为[^，。]{0,14}的$|相当于/u.test(clause.before.slice(-18));
  if (basis === 'rank' && quantity.form !== 'rank') return true;
  return (
    /(?:超过|高出|超出)[^，。；,;]{0,10}目标$|(?:增加|减少|提高|降低|多增|少增|比[^，]{0,8}增加)(?:\d[\d.]*[\p{Script=Han}%]{1,4}[、和])*\s*$/u.test(
      clause.head.slice(-LONGEST_CHANGE),
    ) || isAddition(clause.head)
  );
}
