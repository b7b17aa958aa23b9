import { toFullWidth } from '../../lib/full-width.ts';
import type { DatasetFigure, DatasetTable, PlanRow } from '../../model/schema/dataset.ts';

/** A run of a passage; `marked` where it is the figure that the text speaks of. */
export interface PassageRun {
  text: string;
  marked: boolean;
}

/** Columns that say what the line is, not what it holds. */
const NAMING = ['category', 'number', 'name', 'unit', 'rank'];

/** A line of a table read out: its name and unit, then each cell under its head as printed. */
export function rowPassage(
  row: PlanRow,
  table: DatasetTable | undefined,
  figure: DatasetFigure,
): PassageRun[] {
  const name = [row.name, row.sub].filter((part) => part !== null).join('·');
  const cells = (table?.columns ?? [])
    .filter(({ role }) => !NAMING.includes(role))
    .flatMap(({ key, header }) => {
      const cell = row.cells[key];
      return cell === undefined || cell.raw === '' ? [] : [{ head: header.replaceAll(/\s+/gu, ''), cell }];
    });
  const runs = cells.flatMap(({ head, cell }, index): PassageRun[] => [
    { text: `${index === 0 ? '：' : '；'}${head} `, marked: false },
    { text: cell.raw, marked: cell.figure === figure.id },
  ]);
  const unit = row.unit === null ? '' : `，${row.unit}`;
  return [{ text: `${toFullWidth(name)}${unit}`, marked: false }, ...runs];
}
