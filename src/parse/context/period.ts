import type { Quantity } from '../figures/quantity.ts';
import type { Basis, FigureKind } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import { type Clock, type DateMention, dateMentions } from './calendar.ts';
import type { Goal } from './goal.ts';
import type { Section } from './section.ts';

type Review = NonNullable<Section['review']>;

export interface PeriodQuestion {
  quantity: Quantity;
  clause: Clause;
  kind: FigureKind;
  basis: Basis;
  section: Section;
  clock: Clock;
  /** List item or ——: ruled by the lead above it. */
  isItem: boolean;
  token: string;
  /** The dates before the quantity in its sentence. */
  dates: readonly DateMention[];
  /** The goal date that the sentences before have set. */
  goal: Goal;
}

/** Counts that only sum up what the sentence lists have no period of their own (四大产业, 两个指标). */
function sumsUp({ quantity, basis, clause, token }: PeriodQuestion): boolean {
  if (quantity.unit === '大' || (quantity.unit === '年' && basis === 'count')) return true;
  if (basis !== 'count' || (quantity.value ?? 0) > 20 || quantity.unit === '次') return false;
  const spelled = /^[一二三四五六七八九十两]/u.test(token);
  return spelled || /、[^，。、]{1,12}$/u.test(clause.head.replace(/\d[^、]*、/gu, ''));
}

/**
 * The period of a quantity: the last date before it in its sentence, else the lead of its list, the plan period
 * under review, or the year of its heading. Null where the text gives none: nothing is guessed.
 */
export function periodOf(question: PeriodQuestion): string | null {
  return sumsUp(question) ? null : spread(datedBy(question), question);
}

function datedBy(question: PeriodQuestion): string | null {
  const { section, isItem } = question;
  const own = ownDate(question);
  if (own?.use === 'whole-year') return /^\d{4}$/u.test(section.period ?? '') ? section.period : own.period;
  if (own) return own.use === 'now' ? nowOf(own, question) : fromMention(own, question);
  if (question.kind === 'target' && isGoalInForce(question)) return question.goal;
  if (question.kind === 'plan') return question.basis === 'level' ? null : section.period;
  if (isItem && section.lead !== null) return ofSpan(section.lead, question);
  if (section.review) return ofReview(section.review, question);
  return section.period === null ? null : ofSpan(section.period, question);
}

/** A goal set in a sentence before rules on, but under a heading that names one year. */
function isGoalInForce({ goal, section }: PeriodQuestion): boolean {
  return goal !== null && !/^\d{4}$/u.test(section.period ?? '');
}

/** The last date before the quantity in its sentence; a goal (到2030年) rules on past a semicolon. */
function ownDate(question: PeriodQuestion): DateMention | undefined {
  const { clause, clock } = question;
  const own = question.dates.filter((mention) => rules(mention, question)).at(-1);
  if (own || clause.lead === '') return own;
  return dateMentions(clause.lead, clock)
    .filter((mention) => mention.use === 'goal' && mention.period !== null)
    .at(-1);
}

/** 目前…同比从10.81%: the first value is that of the same month a year before. */
function nowOf(mention: DateMention, { kind, clause }: PeriodQuestion): string | null {
  const match = /^(\d{4})(-\d{2})$/u.exec(mention.period ?? '');
  if (!match || kind !== 'baseline' || !/同比/u.test(clause.head)) return mention.period;
  return `${Number(match[1]) - 1}${match[2] as string}`;
}

/** Whether a date rules the quantity: what is only compared with does not, and 目前 holds for stocks alone. */
function rules(mention: DateMention, question: PeriodQuestion): boolean {
  if (mention.use === 'compared') return false;
  if (mention.use === 'from') return question.kind === 'baseline';
  if (mention.use === 'goal' && question.kind === 'baseline') return false;
  if (question.quantity.unit === '倍' && question.clause.before.slice(mention.end).startsWith('的'))
    return false;
  if (mention.use === 'now') return question.basis !== 'annual' && question.basis !== 'growth';
  return mention.period !== null;
}

/** 从2020年的5.2万元: the year before the first value; a span gives its first value the year before it. */
function fromMention(mention: DateMention, question: PeriodQuestion): string | null {
  if (question.kind === 'plan' && mention.use !== 'goal') return null;
  if (mention.use === 'between' && question.kind === 'baseline')
    return (mention.period as string).slice(0, 4);
  if (isOfReview(mention, question)) return ofReview(question.section.review as Review, question);
  if (mention.use === 'last' && question.kind !== 'baseline') return String(Number(mention.period) + 1);
  return ofSpan(mention.period as string, question);
}

/** 年均 under a goal or a last year: the rate is that of the plan period that the year ends. */
function spread(period: string | null, { basis, clause, section, kind }: PeriodQuestion): string | null {
  if (basis !== 'growth' || period === null || !/^\d{4}$/u.test(period) || !/年均|累计/u.test(clause.head))
    return period;
  if (section.review && kind !== 'target') return `${section.review.from}/${section.review.to}`;
  return Number(period) % 5 === 0 && kind === 'target' ? `${Number(period) - 4}/${period}` : period;
}

/** A span holds for what happened over it; a level or a share is that of its end, a baseline that of the year before. */
function ofSpan(period: string, { kind, basis, clause }: PeriodQuestion): string {
  const match = /^(\d{4})\/(\d{4})$/u.exec(period);
  if (!match) return period;
  if (kind === 'baseline') return String(Number(match[1]) - 1);
  const reached =
    basis === 'count' && /(?:从|由)[^，。]*(?:到|至|为)|总数|总量达|增至|增加到/u.test(clause.head);
  const isStated = kind === 'actual' || (kind === 'change' && basis === 'annual');
  const isAdded = basis === 'level' && /新增|净增|新建|新改建/u.test(clause.head);
  const isGap = basis === 'growth' && /高于|低于|高出|[比较]全[国省市区]/u.test(clause.head);
  const held =
    reached || isGap || (isStated && !isAdded && ['level', 'share', 'rank', 'annual'].includes(basis));
  return held ? (match[2] as string) : period;
}

/** 五年累计 in the review of a plan: its five years, not the last five before the document. */
function isOfReview(mention: DateMention, { section, kind, clause }: PeriodQuestion): boolean {
  const words = clause.before.slice(mention.start, mention.end);
  return (
    section.review !== null && kind !== 'target' && mention.use === 'span' && /^(?:过去|这)?五年/u.test(words)
  );
}

function ofReview(review: Review, question: PeriodQuestion): string {
  const { basis, kind, clause, quantity } = question;
  const stands = basis === 'count' && /(?:达到?|增至|拥有|现有|共有)\s*$|^其中/u.test(clause.head);
  if (kind === 'actual' && (stands || quantity.unit === '倍')) return String(review.to);
  return ofSpan(`${review.from}/${review.to}`, question);
}
