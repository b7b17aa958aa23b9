import type { Evidence, Finding, FindingRule, Promise, Value } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { endYear } from '../value.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, row as ofRow, year } from './params.ts';
import { passageOf } from './passages.ts';
import { intervalOf, meet, scaleInterval, type Interval } from './printed-interval.ts';
import { printedDecimals } from '../arithmetic.ts';
import { sum, typed } from './typed-number.ts';
import type { Step } from '../arithmetic.ts';

/*
 * Looks for a target in prose that the table's target for the same indicator and year does not bear out: level against
 * level, a multiple (翻一番) or a level against the table's growth, a multiple against the table's level.
 * Silent within rounding, where a bound in prose holds for the table's number (超1000 against 1000), and where a multiple
 * is within 5 % of what the table implies (翻一番 is a round word).
 * Variants: `multiple` (prose asks for a multiple), `level`; `multiple-striven`, `level-striven` where the clause says that it strives
 * for it (力争, 奋力, 努力, 争取).
 * Severity: high where the two lie a tenth apart or more, else medium; striven medium.
 * Innocent: `aspiration` where it strives, else none.
 * Params: indicator, row, prose, table (printed), implied (computed: what the table's target comes to, as a multiple or a
 * level), needed (computed, % a year: the growth that the prose needs; multiple only), year.
 */

const ID = 'prose-table-conflict';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.promises.flatMap((prose) =>
      prose.row === null
        ? findRow(evidence, prose).flatMap((table) => compare(evidence, prose, table) ?? [])
        : [],
    ),
};

/** Lines of the same indicator that are due in the same year. */
function findRow({ promises }: Evidence, prose: Promise): Promise[] {
  const due = endYear(prose.target?.period ?? null);
  return promises.filter(
    ({ row, indicator, span }) =>
      row !== null && indicator.id === prose.indicator.id && due !== null && span?.to === due,
  );
}

function compare(evidence: Evidence, prose: Promise, table: Promise): Finding | null {
  const { target } = prose;
  if (!target || target.cumulative) return null;
  const implied = target.unit === '倍' ? impliedMultiple(table) : impliedLevel(table, target.unit);
  if (implied === null) return null;
  const stated =
    target.unit === '倍' ? { low: target.value * 0.95, high: target.value * 1.05 } : intervalOf(target);
  if (meet(stated, implied.interval)) return null;
  const distance = Math.abs(target.value / implied.value - 1);
  const years = table.span === null ? 0 : table.span.to - table.span.from;
  const isStriven = strives(evidence, target);
  const needed = target.unit === '倍' && years > 0 ? (Math.pow(target.value, 1 / years) - 1) * 100 : null;
  return makeFinding(ID, {
    record: prose.indicator.id,
    variant: `${target.unit === '倍' ? 'multiple' : 'level'}${isStriven ? '-striven' : ''}`,
    severity: distance >= 0.1 && !isStriven ? 'high' : 'medium',
    innocent: isStriven ? 'aspiration' : null,
    params: {
      indicator: ofIndicator(prose.indicator.id),
      ...(table.row ? { row: ofRow(table.row.id) } : {}),
      prose: printed(target),
      table: printed(implied.from),
      implied: computed(
        implied.value,
        implied.step?.decimals ?? printedDecimals(implied.from.printed),
        target.unit,
      ),
      ...(needed === null ? {} : { needed: computed(needed, 1, '%') }),
      year: year(table.span?.to ?? ''),
    },
    steps: [
      ...(implied.step ? [implied.step] : []),
      ...(needed === null
        ? []
        : [sum('needed-growth', `(${typed(target)} ^ (1 ÷ ${String(years)}) − 1) × 100`, needed, 1, '%')]),
    ],
    evidence: [target, implied.from].map(({ figure }) => passageOf(evidence, figure)),
    figures: [target.figure, implied.from.figure],
    indicators: [prose.indicator.id],
    rows: table.row ? [table.row.id] : [],
  });
}

/** The clause that prints the target calls it something to strive for. */
function strives({ figureById }: Evidence, { figure }: Value): boolean {
  const printed = figureById.get(figure);
  if (!printed) return false;
  const [start, end] = [printed.start - printed.quoteStart, printed.end - printed.quoteStart];
  const before = printed.quote.slice(0, start).replace(/^.*[，,；;。:：]/su, '');
  const after = printed.quote.slice(end).replace(/[，,；;。].*$/su, '');
  return /力争|奋力|努力|争取/u.test(before + after);
}

interface Implied {
  value: number;
  interval: Interval;
  /** The cell it follows from. */
  from: Value;
  step: Step | null;
}

/** The multiple of its start that a line's target comes to. */
function impliedMultiple({ baseline, target, targetGrowth, span }: Promise): Implied | null {
  if (target && baseline && !target.cumulative && unitFactor(target.unit, baseline.unit) === 1) {
    const value = target.value / baseline.value;
    const { low, high } = intervalOf(baseline);
    const step = sum('implied-multiple', `${typed(target)} ÷ ${typed(baseline)}`, value, 2, '倍');
    return { value, interval: { low: target.value / high, high: target.value / low }, from: target, step };
  }
  if (!targetGrowth || !span) return null;
  const years = span.to - span.from;
  return fromGrowth(
    targetGrowth,
    (rate) => Math.pow(1 + rate / 100, years),
    sum('implied-multiple', `(1 + ${typed(targetGrowth)} ÷ 100) ^ ${String(years)}`, 0, 2, '倍'),
  );
}

/** The level that a line's target comes to, in the prose's unit. */
function impliedLevel(
  { baseline, target, targetGrowth, span }: Promise,
  unit: string | null,
): Implied | null {
  if (target) {
    const factor = unitFactor(target.unit, unit);
    return factor === null || target.cumulative
      ? null
      : {
          value: target.value * factor,
          interval: scaleInterval(intervalOf(target), factor),
          from: target,
          step: null,
        };
  }
  const factor = baseline ? unitFactor(baseline.unit, unit) : null;
  if (!targetGrowth || !span || !baseline || factor !== 1) return null;
  const years = span.to - span.from;
  const step = sum(
    'implied-level',
    `${typed(baseline)} × (1 + ${typed(targetGrowth)} ÷ 100) ^ ${String(years)}`,
    0,
    printedDecimals(baseline.printed),
    unit,
  );
  return fromGrowth(targetGrowth, (rate) => baseline.value * Math.pow(1 + rate / 100, years), step);
}

function fromGrowth(growth: Value, level: (rate: number) => number, step: Step): Implied {
  const { low, high } = intervalOf(growth);
  const value = level(growth.value);
  return {
    value,
    interval: { low: level(low), high: level(high) },
    from: growth,
    step: { ...step, result: value },
  };
}
