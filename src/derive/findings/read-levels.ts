import type { Indicator, Observation } from '../../model/schema/dataset.ts';
import type { Value } from '../types.ts';
import { valueOfObservation } from '../value.ts';

/** An observation with a single number. */
export type Level = Observation & { value: number };

/** What documents report as reached: baselines, outcomes and estimates, but no targets. */
export function reported(indicator: Indicator): Level[] {
  return indicator.observations.filter(
    (one): one is Level => one.role !== 'target' && one.value !== null && isLevel(one),
  );
}

/** Levels that documents set as targets. */
export function targeted(indicator: Indicator): Level[] {
  return indicator.observations.filter(
    (one): one is Level => one.role === 'target' && one.value !== null && isLevel(one) && one.unit !== '倍',
  );
}

/** A state, a year's sum, a share or a count, not a rate of growth and not a sum over several years. */
export function isLevel({ basis }: Pick<Observation, 'basis'>): boolean {
  return basis !== 'growth' && basis !== 'cumulative';
}

/** First and last year of a period; a rate over `2016/2020` starts from 2015. Null for months and days. */
export function yearsOf(period: string | null): { from: number; to: number } | null {
  const match = /^(\d{4})(?:\/(\d{4}))?$/u.exec(period ?? '');
  if (!match) return null;
  const first = Number(match[1]);
  return { from: first - 1, to: Number(match[2] ?? match[1]) };
}

/** The most exactly printed of several levels, of equal ones the first. */
export function finest<T extends { printed: string }>(levels: readonly T[]): T | undefined {
  const digits = ({ printed }: T): number => printed.replace(/[^\d]/gu, '').length;
  return levels.reduce<T | undefined>(
    (best, one) => (best === undefined || digits(one) > digits(best) ? one : best),
    undefined,
  );
}

/** Exact numbers before bounds, fine print before coarse. */
export function mostExact(levels: readonly Level[]): Level | undefined {
  const exact = levels.filter(({ qualifier }) => qualifier === 'exact');
  return finest(exact.length > 0 ? exact : levels);
}

/** Ids of the table lines that print an observation. */
export function rowsOf({ evidence }: Pick<Observation, 'evidence'>): string[] {
  return evidence.flatMap(({ cell }) => (cell === undefined ? [] : [cell.replace(/#.*$/u, '')]));
}

/** The observation as a value; its number is known to be there. @throws {Error} never for a {@link Level} */
export function asValue(level: Level): Value {
  const value = valueOfObservation(level);
  if (!value) throw new Error(`Unexpected observation ${level.figure} without a number, expected a level`);
  return value;
}

/** −1 where less is better, +1 where more is. */
export const signOf = ({ direction }: Pick<Indicator, 'direction'>): 1 | -1 =>
  direction === 'lower' ? -1 : 1;
