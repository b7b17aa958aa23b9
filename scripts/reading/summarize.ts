import type { DatasetFigure } from '../../src/model/schema/dataset.ts';
import { byCount } from './count.ts';
import type { ReadResult, ReadTable } from './read-document.ts';

/** A reading as an editor looks at it: counts, then every figure, table and problem, one a line. */
export function summarize(reading: ReadResult): string {
  const { segments, figures, exclusions, tables } = reading;
  return [
    `${String(segments.length)} segments: ${byCount(segments.map(({ kind }) => kind))}`,
    `${String(figures.length)} figures: ${byCount(figures.map(({ kind }) => kind))}`,
    `${String(exclusions.length)} exclusions: ${byCount(exclusions.map(({ reason }) => reason))}`,
    `${String(tables.length)} tables`,
    '',
    'Figures (line: as printed = value unit, qualifier, kind, basis, period, place)',
    ...figures.map(describeFigure),
    ...tables.flatMap(describeTable),
    '',
  ].join('\n');
}

function describeFigure(figure: DatasetFigure): string {
  const { line, token, value, valueHigh, unit, qualifier, kind, basis, period, place, measure } = figure;
  const number = valueHigh === null ? String(value) : `${String(value)}–${String(valueHigh)}`;
  const facts = [qualifier, kind, basis, period ?? 'no period', place ?? 'no place', measure?.zh ?? ''];
  return `  ${String(line)}: ${token} = ${number} ${unit ?? ''}, ${facts.filter((fact) => fact !== '').join(', ')}`;
}

function describeTable({ caption, columns, rows }: ReadTable): string[] {
  return [
    '',
    `Table ${caption ?? '(no caption)'}: ${String(rows.length)} lines`,
    `  columns: ${columns.map(({ role, year }) => (year === undefined ? role : `${role} ${String(year)}`)).join(' | ')}`,
    ...rows.map(({ line, row, name, sub, unit, cells }) => {
      const head = [row, name, sub, unit === null ? null : `(${unit})`]
        .filter((part) => part !== null)
        .join(' ');
      const values = Object.entries(cells).map(
        ([key, cell]) => `${key} ${cell.raw === '' ? cell.status : cell.raw}`,
      );
      return `  ${String(line)}: ${head}: ${values.join(', ')}`;
    }),
  ];
}
