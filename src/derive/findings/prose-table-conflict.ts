import { roundTo } from '../arithmetic.ts';
import { impliedLevel } from '../assessments/implied.ts';
import { stepsOf } from '../assessments/steps.ts';
import type { Step } from '../arithmetic.ts';
import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { unitFactor } from '../unit-scale.ts';
import { endYear } from '../value.ts';
import { computed, indicator, makeFinding, printed, rowsOf, year } from './draft-finding.ts';

/** Shares by which two targets may part before it is said: less is rounding of round numbers. */
const [MATERIAL, LARGE] = [0.015, 0.1];

/**
 * A target in prose and the target of the table for the same indicator and year come to different levels (翻一番
 * against a yearly rate). High from a tenth on, else low. Params: indicator, prose, table, proseLevel, tableLevel, year.
 */
export const rule: FindingRule = {
  id: 'prose-table-conflict',
  find: (evidence) =>
    evidence.promises
      .filter(({ row, target }) => row === null && target !== null)
      .flatMap((prose) => evidence.promises.filter((table) => matches(prose, table)).flatMap((table) => check(evidence, prose, table) ?? [])),
};

function matches(prose: Promise, table: Promise): boolean {
  return table.row !== null && !table.finished && table.indicator.id === prose.indicator.id && dueOf(table) !== null && dueOf(table) === dueOf(prose);
}

const dueOf = ({ target, targetGrowth, span }: Promise): number | null => endYear((target ?? targetGrowth)?.period ?? null) ?? span?.to ?? null;

interface Level {
  value: number;
  unit: string | null;
}

/** The level that a target comes to, printed or implied. */
function levelOf(promise: Promise): Level | null {
  const { target } = promise;
  return target && target.unit !== '倍' && !target.cumulative ? { value: target.value, unit: target.unit } : impliedLevel(promise);
}

function check(evidence: Evidence, prose: Promise, table: Promise): Finding | null {
  const [a, b] = [levelOf(prose), levelOf(table)];
  const factor = a && b ? unitFactor(a.unit, b.unit) : null;
  const stated = [prose.target, table.target ?? table.targetGrowth] as const;
  if (!a || !b || factor === null || !stated[0] || !stated[1]) return null;
  const gap = Math.abs(a.value * factor - b.value) / Math.abs(b.value);
  if (gap < MATERIAL) return null;
  const steps: Step[] = [prose, table].flatMap((promise) => stepsOf(promise).filter(({ code }) => code === 'implied-level'));
  return makeFinding(evidence, {
    rule: 'prose-table-conflict',
    record: `${prose.indicator.id}-${String(dueOf(prose))}`,
    variant: 'levels',
    severity: gap >= LARGE ? 'high' : 'low',
    params: {
      indicator: indicator(prose.indicator.id),
      prose: printed(stated[0]),
      table: printed(stated[1]),
      proseLevel: computed(roundTo(a.value * factor, 6), decimalsOf(b.value), b.unit),
      tableLevel: computed(b.value, decimalsOf(b.value), b.unit),
      year: year(dueOf(prose) ?? ''),
    },
    steps,
    figures: [stated[0].figure, stated[1].figure, table.baseline?.figure],
    indicators: [prose.indicator.id],
    rows: rowsOf(table),
    innocent: 'strive-towards',
  });
}

const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 1);
