import { expect, test } from 'vitest';
import { layoutPromiseYears, type PromiseTable } from './promise-years.ts';

type Row = PromiseTable['rows'][number];

function row(name: string, made: string, due: string, report: string, figure?: string): Row {
  const cells = [name, made, due].map((words) => ({ text: words, value: words }));
  return { key: name, cells: [...cells, { text: report, value: report, ...(figure && { figure }) }] };
}

function years(...rows: Row[]) {
  return layoutPromiseYears({
    language: 'en',
    rows,
    figureById: new Map([
      ['paper-1', { source: 'paper', period: '2020', kind: 'actual' }],
      ['paper-2', { source: 'paper', period: null, kind: 'forecast' }],
      ['paper-3', { source: 'paper', period: null, kind: 'plan' }],
    ]),
    sourceById: new Map([['paper', { short: { en: 'Paper', zh: '报' }, published: '2023-06' }]]),
  }).map(({ year, entries }) => [
    year,
    ...entries.map(({ kind, lead, when, promises, report }) =>
      [kind, lead?.trim() ?? '–', when, promises.map(({ name }) => name).join('+'), report ?? ''].join('|'),
    ),
  ]);
}

test('promises of one day and one due date are told together, each report by itself', () => {
  expect(
    years(row('trade', '2015', '2020', '75, passed', 'paper-1'), row('works', '2015', '2020', 'no number')),
  ).toEqual([
    [2015, 'target|New promises, due 2020:||trade+works|'],
    [2020, 'actual|–||trade|75, passed', 'target|Due:||works|no number'],
  ]);
});

test('what falls due after the last document is told in its year, reports on the way in theirs', () => {
  expect(
    years(
      row('trade', '2020', '2025', '9 expected', 'paper-2'),
      row('parks', '13 July 2021', '2025', 'no report', 'paper-3'),
    ),
  ).toEqual([
    [2020, 'target|New promises, due 2025:||trade|'],
    [2021, 'target|New promises, due 2025:|13 July 2021|parks|'],
    [2023, 'forecast|–||trade|9 expected'],
    [2025, 'target|Due:||trade+parks|'],
  ]);
});

test('a promise without a due date never falls due', () => {
  expect(years(row('loaders', '2021', 'no due date', 'no report'))).toEqual([
    [2021, 'target|New promise, no due date:||loaders|'],
  ]);
});

test('a promise due in the year of the last document is over', () => {
  expect(years(row('trade', '2019', '2023', 'no report'))).toEqual([
    [2019, 'target|New promises, due 2023:||trade|'],
    [2023, 'target|Due:||trade|no report'],
  ]);
});
