import { expect, test } from 'vitest';
import type { DatasetCell, DatasetFigure, Observation } from '../model/schema/dataset.ts';
import { endYear, valueOfCell, valueOfObservation } from './value.ts';

const CELL: DatasetCell = {
  raw: '[9]以上',
  value: 9,
  valueHigh: null,
  qualifier: 'at_least',
  cumulative: true,
  status: 'value',
  unit: '万人',
  inherited: null,
  figure: 'plan-7',
  start: 7,
  end: 12,
};

const FIGURE: DatasetFigure = {
  id: 'plan-7',
  source: 'plan',
  start: 7,
  end: 12,
  line: 1,
  token: '[9]以上',
  quote: '',
  quoteStart: 0,
  quoteEnd: 0,
  value: 9,
  valueHigh: null,
  unit: '万人次',
  qualifier: 'at_least',
  kind: 'forecast',
  basis: 'cumulative',
  period: '2016/2020',
  place: null,
  scope: 'not-stated',
  measure: null,
  usedBy: [],
};
const figures = new Map([['plan-7', FIGURE]]);

test('a cell with its figure: unit, period and estimate are those of the figure', () => {
  expect(valueOfCell(CELL, figures)).toEqual({
    value: 9,
    valueHigh: null,
    printed: '[9]以上',
    unit: '万人次',
    qualifier: 'at_least',
    cumulative: true,
    period: '2016/2020',
    figure: 'plan-7',
    estimated: true,
  });
});

test('what the figure leaves open, the cell says or nobody', () => {
  const plain = new Map([['plan-7', { ...FIGURE, unit: null, period: null, kind: 'actual' as const }]]);
  const read = valueOfCell({ ...CELL, qualifier: null }, plain);
  expect(read).toMatchObject({ unit: '万人', qualifier: 'exact', period: null, estimated: false });
  expect(valueOfCell(CELL, new Map())).toMatchObject({ unit: '万人', period: null, estimated: false });
});

test.each([
  ['no cell', undefined],
  ['a dash', { ...CELL, status: 'dash' as const }],
  ['words', { ...CELL, status: 'assigned' as const }],
  ['no number', { ...CELL, value: null }],
  ['no figure', { ...CELL, figure: null }],
])('no value: %s', (_, cell) => {
  expect(valueOfCell(cell, figures)).toBeNull();
});

const OBSERVATION: Observation = {
  period: '2020',
  role: 'forecast',
  value: 4.5,
  valueHigh: 5,
  printed: '4.5-5',
  qualifier: 'range',
  basis: 'cumulative',
  unit: '%',
  figure: 'plan-7',
  source: 'plan',
  evidence: [{ figure: 'plan-7', source: 'plan' }],
};

test('an observation as a value', () => {
  expect(valueOfObservation(OBSERVATION)).toEqual({
    value: 4.5,
    valueHigh: 5,
    printed: '4.5-5',
    unit: '%',
    qualifier: 'range',
    cumulative: true,
    period: '2020',
    figure: 'plan-7',
    estimated: true,
  });
  expect(valueOfObservation({ ...OBSERVATION, role: 'actual', basis: 'level' })).toMatchObject({
    cumulative: false,
    estimated: false,
  });
  expect(valueOfObservation({ ...OBSERVATION, value: null })).toBeNull();
});

test.each([
  ['2020', 2020],
  ['2016/2020', 2020],
  ['2023-05', 2023],
  ['2023-01/2023-05', 2023],
  ['2021-07-13', 2021],
  ['2021-07-13-1', null],
  ['2021年', null],
  ['', null],
  [null, null],
])('the last year of %s', (period, year) => {
  expect(endYear(period)).toBe(year);
});

test('growth says which way it goes, a level in a line named for a fall does not', () => {
  const grown = new Map([['plan-7', { ...FIGURE, basis: 'growth' as const, movement: 'fall' as const }]]);
  expect(valueOfCell(CELL, grown)).toMatchObject({ value: 9, movement: 'fall' });
  const summed = new Map([['plan-7', { ...FIGURE, movement: 'fall' as const }]]);
  expect(valueOfCell(CELL, summed)).not.toHaveProperty('movement');
});
