import { expect, test } from 'vitest';
import type { Finding } from '../../derive/types.ts';
import type {
  DatasetFigure,
  DatasetSegment,
  DatasetTable,
  Passage,
  PlanRow,
} from '../../model/schema/dataset.ts';
import { findingQuotes } from './finding-quotes.ts';

const figure = (id: string, line: number, start: number, quote: string): DatasetFigure =>
  ({
    id,
    source: 's',
    line,
    start,
    end: start + 1,
    token: '7',
    quote,
    quoteStart: start,
    quoteEnd: start + quote.length,
  }) as DatasetFigure;
const passage = (start: number, quote: string): Passage => ({
  source: 's',
  start,
  end: start + quote.length,
  quote,
});
const data = {
  figures: [figure('s-10', 2, 10, '7 | 8'), figure('s-50', 5, 50, '7亿元'), figure('s-90', 9, 90, '7家')],
  segments: [
    { id: 's-8', source: 's', start: 8, end: 20, line: 2 },
    { id: 's-20', source: 's', start: 20, end: 30, line: 3 },
    { id: 's-60', source: 's', start: 60, end: 80, line: 6 },
  ] as DatasetSegment[],
  tables: [
    { id: '1', source: 's', rows: ['1/1', '1/2'] },
    { id: '2', source: 's', rows: [] },
  ] as unknown as DatasetTable[],
  planRows: [
    { id: '1/1', source: 's', line: 2 },
    { id: '1/2', source: 's', line: 3 },
  ] as PlanRow[],
  tableRows: [],
};

test('rows of tables stand by table, and everything else is quoted', () => {
  const finding = {
    figures: ['s-50'],
    evidence: [passage(20, '3 | 4'), { ...passage(10, '7 | 8'), end: 11 }, passage(62, '没有数')],
  } as unknown as Finding;
  const { tables, quotes, marked } = findingQuotes(finding, data, ({ start }) => `at-${String(start)}`);
  expect(tables.map(({ table, rows }) => [table.id, rows.map(({ id }) => id)])).toEqual([
    ['1', ['1/1', '1/2']],
  ]);
  expect(quotes.map(({ quote, anchor }) => [quote.quote, anchor])).toEqual([
    ['没有数', 'at-62'],
    ['7亿元', 's-50'],
  ]);
  expect([...marked.keys()]).toEqual(['s-10', 's-50']);
});
