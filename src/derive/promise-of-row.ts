import type { DatasetTable, Indicator, PlanRow } from '../model/schema/dataset.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { definitionChanged } from './definition-notes.ts';
import { laterOutcome } from './later-outcome.ts';
import type { LookUps } from './promises.ts';
import type { Promise, Value } from './types.ts';
import { unitFactor } from '../lib/unit-scale.ts';
import { valueOfCell } from './value.ts';

/** The promise that a line of a plan's table prints. */
export function promiseOfRow(row: PlanRow, lookUps: LookUps): Promise {
  const indicator = lookUps.indicators.get(row.id);
  const table = lookUps.dataset.tables.find((candidate) => candidate.rows.includes(row.id));
  if (!indicator || !table)
    throw new Error(
      `Unexpected table line ${row.id} without an indicator, expected one that lists it under rows`,
    );
  const cell = (role: ColumnRole): Value | null =>
    valueOfCell(row.cells[keyOf(table, role)], lookUps.figures);
  const growth = cell('growth');
  const target = cell('target') ?? (growth?.cumulative ? growth : null);
  const finished = table.columns.some((column) => column.role === 'actual');
  const baseline = cell('baseline');
  const span = spanOf(table);
  return {
    id: row.id,
    row,
    indicator,
    baseline,
    target,
    targetGrowth: signed(asRate(cell('targetGrowth') ?? growth), row),
    targetChange: changeOf(cell('targetGrowth') ?? growth, target),
    outcome: finished ? cell('actual') : laterOutcome(indicator, baseline, span),
    outcomeGrowth: finished ? signed(asRate(cell('actualGrowth')), row) : null,
    outcomeChange: finished ? changeOf(cell('actualGrowth'), null) : null,
    span,
    official: officialOf(row, table, lookUps),
    finished,
    doubt: finished ? doubtOf(row, table, lookUps) : null,
    unitInDoubt: clashes(row.unit, indicator),
  };
}

function keyOf(table: DatasetTable, role: ColumnRole): string {
  return table.columns.find((column) => column.role === role)?.key ?? '';
}

/** A yearly rate in per cent; increments ([3]个百分点, 1万人) are no rates. */
function asRate(value: Value | null): Value | null {
  return value?.unit === '%' && !value.cumulative ? value : null;
}

/** A line whose name is a fall (能耗降低率) prints the size of it. */
const FALL_BY_NAME = /(?:降低|下降|减少|降幅)(?:率|幅度)?[*＊]?$/u;

/** A rate that its cell calls a fall (下降2.1) lies below zero. */
function signed(rate: Value | null, { name, sub }: PlanRow): Value | null {
  const falls = rate?.movement === 'fall' && rate.value > 0 && !FALL_BY_NAME.test(sub ?? name);
  return rate && falls ? { ...rate, value: -rate.value } : rate;
}

/** An increment, unless it is the line's only target and stands for its level already. */
function changeOf(value: Value | null, target: Value | null): Value | null {
  return value === target || asRate(value) ? null : value;
}

/** Whether the table prints a unit that measures something else than the indicator: `%` for an amount a head. */
function clashes(unit: string | null, indicator: Indicator): boolean {
  return unit !== null && indicator.unit !== null && unitFactor(unit, indicator.unit) === null;
}

function spanOf(table: DatasetTable): Promise['span'] {
  const year = (role: ColumnRole): number | undefined =>
    table.columns.find((column) => column.role === role)?.year;
  const [from, to] = [year('baseline'), year('target')];
  return from !== undefined && to !== undefined && to > from ? { from, to } : null;
}

function officialOf(row: PlanRow, table: DatasetTable, { verdicts }: LookUps): Promise['official'] {
  const raw = row.cells[keyOf(table, 'verdict')]?.raw ?? '';
  if (raw === '' || /^[—–-]+$/u.test(raw)) return null;
  const known = verdicts.get(raw);
  if (!known)
    throw new Error(
      `Unexpected verdict “${raw}” in line ${row.id}, expected a word of content/verdicts.yaml`,
    );
  return { raw, class: known };
}

/** A note that tells of another definition at one end. */
function doubtOf(row: PlanRow, table: DatasetTable, { dataset }: LookUps): Promise['doubt'] {
  const text = dataset.texts[table.source] ?? '';
  const notes = table.notes.map(({ start, end }) => text.slice(start, end));
  return notes.some((note) => definitionChanged(note, row)) ? 'definition-changed' : null;
}
