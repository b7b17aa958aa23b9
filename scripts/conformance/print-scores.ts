import type { Miss, Score, Tally } from './tally.ts';
import { sumTallies } from './tally.ts';

/** Columns of the table in their order; `true` is the share of figures that are quantities. */
const COLUMNS = [
  'found',
  'value',
  'unit',
  'qualifier',
  'kind',
  'basis',
  'period',
  'true',
  'kept out',
  'rows',
  'row fields',
  'cells',
  'true rows',
];

/** One line a text and one for all together: how many of how many, and in per cent. */
export function printScores(scores: readonly Score[]): string {
  const shown = COLUMNS.filter((column) => scores.some(({ fields }) => fields.has(column)));
  const lines = scores.map(({ text, fields }) => [
    text,
    ...shown.map((column) => print(fields.get(column) ?? null)),
  ]);
  const sums = shown.map((column) => print(sumTallies(scores.map(({ fields }) => fields.get(column)))));
  const missed = scores.map(({ fields }) => wrong(fields.get('found')));
  const extra = scores.map(({ fields }) => wrong(fields.get('true')));
  const rows = [
    ['', ...shown, 'missed', 'extra'],
    ...lines.map((line, at) => [...line, missed[at] ?? '', extra[at] ?? '']),
    ['all', ...sums, add(missed), add(extra)],
  ];
  return layOut(rows);
}

/** Exclusions by reason, over all texts. */
export function printReasons(scores: readonly Score[]): string {
  const names = [...new Set(scores.flatMap(({ fields }) => [...fields.keys()]))].filter((name) =>
    name.startsWith('reason '),
  );
  const rows = names.sort().map((name) => {
    const sum = sumTallies(scores.map(({ fields }) => fields.get(name)));
    return [name.slice('reason '.length), print(sum)];
  });
  return rows.length === 0 ? '' : layOut([['reason', 'same reason'], ...rows]);
}

/** Every miss on one line. */
export function printMisses(misses: readonly Miss[]): string {
  return misses
    .map(
      ({ text, field, where, expected, found }) =>
        `${text}: ${field}: expected ${expected}, found ${found}: ${where}\n`,
    )
    .join('');
}

function print(tally: Tally | null): string {
  if (tally === null || tally.total === 0) return '';
  const share = ((100 * tally.right) / tally.total).toFixed(1);
  return `${String(tally.right)}/${String(tally.total)} ${share}%`;
}

const wrong = (tally: Tally | undefined): string =>
  tally === undefined ? '' : String(tally.total - tally.right);

const add = (numbers: readonly string[]): string =>
  String(numbers.reduce((sum, number) => sum + Number(number), 0));

function layOut(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return `${rows.map((row) => line(row).trimEnd()).join('\n')}\n`;
}
