import type { Quantity } from '../figures/quantity.ts';
import type { Basis, FigureKind } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import { type Clock, type DateMention, dateMentions } from './calendar.ts';
import type { Section } from './section.ts';

export interface PeriodQuestion {
  quantity: Quantity;
  clause: Clause;
  kind: FigureKind;
  basis: Basis;
  section: Section;
  clock: Clock;
  /** List item or ——: ruled by the lead above it. */
  isItem: boolean;
}

/** Counts that only sum up what the sentence lists have no period of their own (四大产业, 两个指标). */
function sumsUp({ quantity, basis }: PeriodQuestion): boolean {
  const unit = quantity.unit ?? '';
  const spelled = /[一二三四五六七八九十两]/u.test(tokenHead(quantity));
  return unit === '大' || (basis === 'count' && spelled && (quantity.value ?? 0) <= 20);
}

function tokenHead(quantity: Quantity): string {
  return quantity.unit === '大' ? '' : (quantity as Quantity & { token?: string }).token?.[0] ?? '';
}

/**
 * The period of a quantity: the last date before it in its sentence, else the lead of its list, the plan period
 * under review, or the year of its heading. Null where the text gives none: nothing is guessed.
 */
export function periodOf(question: PeriodQuestion): string | null {
  const { clause, section, clock, isItem } = question;
  if (sumsUp(question)) return null;
  const mentions = dateMentions(clause.before, clock);
  const own = mentions.filter((mention) => rules(mention, question)).at(-1);
  if (own) return own.use === 'now' ? own.period : fromMention(own, question);
  if (question.kind === 'plan') return null;
  if (isItem && section.lead !== null) return ofSpan(section.lead, question);
  if (section.review) return ofReview(section.review, question);
  return section.period === null ? null : ofSpan(section.period, question);
}

/** Whether a date rules the quantity: what is only compared with does not, and 目前 holds for stocks alone. */
function rules(mention: DateMention, question: PeriodQuestion): boolean {
  if (mention.use === 'compared') return false;
  if (mention.use === 'now') return question.basis !== 'annual' && question.basis !== 'growth';
  return mention.period !== null;
}

/** 从2020年的5.2万元: the year before the first value; a span gives its first value the year before it. */
function fromMention(mention: DateMention, question: PeriodQuestion): string | null {
  if (question.kind === 'plan' && mention.use !== 'goal') return null;
  return ofSpan(mention.period as string, question);
}

/** A span holds for what happened over it; a level or a share is that of its end, a baseline that of the year before. */
function ofSpan(period: string, { kind, basis }: PeriodQuestion): string {
  const match = /^(\d{4})\/(\d{4})$/u.exec(period);
  if (!match) return period;
  if (kind === 'baseline') return String(Number(match[1]) - 1);
  const held = kind === 'actual' && (basis === 'level' || basis === 'share' || basis === 'rank' || basis === 'annual');
  return held ? (match[2] as string) : period;
}

function ofReview(review: { from: number; to: number }, question: PeriodQuestion): string {
  return ofSpan(`${review.from}/${review.to}`, question);
}
