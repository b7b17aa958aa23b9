import type { Basis, Movement, ObservationRole, Qualifier, Scope } from '../model/vocabulary.ts';

/** One printed value of an indicator, as charts and their descriptions need it; an observation of the dataset fits in. */
export interface PrintedValue {
  /** `2020`, `2016/2020`, `2023-01/2023-05`, `2021-12`, or null where the text gives none. */
  period: string | null;
  /** A `forecast` is an outcome that the document itself marks as an estimate (预计). */
  role: ObservationRole;
  value: number | null;
  valueHigh?: number | null;
  /** The number as printed: `752.8`, `[9]以上`. */
  printed: string;
  unit: string | null;
  qualifier: Qualifier;
  basis: Basis;
  /** Which way a change goes, where the document says so. */
  movement?: Movement | undefined;
  scope?: Scope;
  /** A rate that the document calls a yearly average (年均); without it no such claim is made. */
  yearly?: boolean;
  /** Id of the figure it comes from. */
  figure?: string;
}

/** A number that the documents owe: a target set without one (完成市下达指标), or an outcome nobody printed. */
export interface MissingValue {
  period: string;
  role: 'target' | 'actual';
}

/** Everything a base–target–outcome chart shows. */
export interface IndicatorSeries {
  /** Name of the indicator in the reader's language. */
  name: string;
  /** The indicator's own unit; values in another scale of it (元, 万元) are put on the same axis. */
  unit: string | null;
  values: readonly PrintedValue[];
  missing?: readonly MissingValue[];
  /** Names of the two territorial scopes, where the chart holds both. */
  scopeNames?: { lesser: string; greater: string };
}

/** Whether a value is a sum printed in brackets. */
export function isBracketed(value: PrintedValue): boolean {
  return /[[〔［]/u.test(value.printed);
}

/**
 * The numbers of a series that are really owed: each once, and none where a value fills the gap. A growth target or a
 * sum for the same end year is a target too, though the column of levels is empty.
 */
export function openGaps({ values, missing = [] }: IndicatorSeries): MissingValue[] {
  return missing.filter(({ period, role }, index) => {
    const isFirst = missing.findIndex((other) => other.period === period && other.role === role) === index;
    return (
      isFirst && !values.some((value) => value.period?.split('/').at(-1) === period && fills(value, role))
    );
  });
}

/** Whether a value is what a gap asks for: any target, or a level that was reached. */
function fills(value: PrintedValue, role: MissingValue['role']): boolean {
  if (role === 'target') return value.role === 'target';
  return (value.role === 'actual' || value.role === 'forecast') && value.basis !== 'growth';
}
