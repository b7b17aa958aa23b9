import { halfUnit, roundTo } from '../arithmetic.ts';
import { plain } from '../assessments/steps.ts';
import type { DatasetCell } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { computed, indicator, makeFinding, printed, recordOf, rowsOf } from './draft-finding.ts';

/**
 * A line that prints its start, its target and, in brackets, the increase between them: the three have to fit within
 * rounding. Low. Params: indicator, start, increase, target, sum.
 */
export const rule: FindingRule = {
  id: 'increment-conflict',
  find: (evidence) => evidence.promises.flatMap((promise) => check(evidence, promise) ?? []),
};

function check(evidence: Evidence, promise: Promise): Finding | null {
  const { baseline, target, row } = promise;
  const cell = row?.cells['targetGrowth'];
  if (!baseline || !target || !cell || !isIncrement(cell) || baseline.cumulative || target.cumulative)
    return null;
  const increase = cell.value ?? 0;
  const sum = roundTo(baseline.value + increase, 6);
  const tolerance = halfUnit(baseline.printed) + halfUnit(cell.raw) + halfUnit(target.printed);
  if (
    Math.abs(sum - target.value) <= tolerance + 1e-9 &&
    isWhole(baseline.printed, cell.raw, target.printed) === false
  )
    return null;
  if (Math.abs(sum - target.value) < 1e-9) return null;
  return makeFinding(evidence, {
    rule: 'increment-conflict',
    record: recordOf(promise),
    variant: 'sum',
    severity: 'low',
    params: {
      indicator: indicator(promise.indicator.id),
      start: printed(baseline),
      target: printed(target),
      increase: {
        kind: 'printed',
        printed: cell.raw,
        unit: cell.unit ?? target.unit,
        figure: cell.figure ?? '',
        cumulative: true,
      },
      sum: computed(sum, 0, target.unit),
    },
    steps: [
      {
        code: 'sum',
        expression: `${plain(baseline.value)} + ${plain(increase)}`,
        result: sum,
        decimals: 0,
        unit: target.unit,
      },
    ],
    figures: [baseline.figure, cell.figure, target.figure],
    indicators: [promise.indicator.id],
    rows: rowsOf(promise),
  });
}

/** Whole counts are printed exactly: no rounding explains one too many. */
function isWhole(...prints: readonly string[]): boolean {
  return prints.every((print) => !/\d\.\d/u.test(print));
}

/** `[13]`, `[3]个百分点`: a sum in brackets in the column of growth. */
function isIncrement(cell: DatasetCell): boolean {
  return cell.status === 'value' && cell.cumulative && cell.value !== null && cell.inherited === null;
}
