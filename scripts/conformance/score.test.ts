import { expect, it } from 'vitest';
import { readDocument } from '../reading/read-document.ts';
import { readLists } from '../reading/reader-lists.ts';
import { toBaseValue } from './base-value.ts';
import type { Case } from './find-cases.ts';
import type { Label } from './label.ts';
import { printScores } from './print-scores.ts';
import { scoreExclusions } from './score-exclusions.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreRows } from './score-rows.ts';
import type { Score } from './tally.ts';
import { openScore } from './tally.ts';

/** A score that cannot fail says nothing: each field is held against a label that is wrong on purpose. */

const text = '2020年产值752.8亿元，培育企业30家以上。';
const right = [
  { start: 7, end: 14, token: '752.8亿元', value: 752.8, unit: '亿元', qualifier: 'exact', period: '2020' },
  { start: 19, end: 24, token: '30家以上', value: 30, unit: '家', qualifier: 'at_least' },
];

const score = (label: Partial<Label>, of = text): Score => {
  const one: Case = {
    name: 'x',
    id: 'x',
    text: of,
    label: { doc: 'x.txt', ...label },
    date: undefined,
    place: undefined,
  };
  const reading = readDocument(one, readLists());
  const result = openScore('x');
  scoreFigures(result, one, reading.figures);
  scoreExclusions(result, one, reading);
  scoreRows(result, one, reading);
  return result;
};

const wrongFields = (label: Partial<Label>, of = text): string[] =>
  score(label, of).misses.map(({ field }) => field);

it('finds nothing wrong with labels that are right', () => {
  const excluded = [{ start: 0, end: 5, token: '2020年', reason: 'date' }];
  expect(wrongFields({ figures: right, excluded })).toEqual([]);
});

it.each([
  ['value', { value: 753 }],
  ['unit', { unit: '万元' }],
  ['qualifier', { qualifier: 'over' }],
  ['period', { period: null }],
])('sees a wrong %s', (field, change) => {
  expect(
    wrongFields({ figures: [{ ...right[0], ...change } as (typeof right)[0], ...right.slice(1)] }),
  ).toEqual([field]);
});

it('sees what was missed, what is extra, and what was not kept out', () => {
  expect(wrongFields({ figures: [...right, { start: 5, end: 7, token: '产值', value: 1 }] })).toEqual([
    'found',
  ]);
  expect(wrongFields({ figures: right.slice(0, 1) })).toEqual(['true']);
  expect(wrongFields({ excluded: [{ start: 7, end: 14, token: '752.8亿元', reason: 'name' }] })).toEqual([
    'kept out',
    'reason name',
  ]);
});

it('sees a wrong cell, a wrong field and a missing row of a table', () => {
  const table = '指标名称|单位|2020年|2025年目标|\n水稻产量|万吨|3.5|4.2|\n农户|万户|1.2|1.5|\n';
  const cell = (value: number) => ({ value, status: 'value' });
  const row = (line: number, name: string, baseline: number) => ({
    line,
    row: null,
    name,
    cells: { baseline: cell(baseline) },
  });
  expect(wrongFields({ rows: [row(2, '水稻产量', 3.5), row(3, '农户', 1.2)] }, table)).toEqual([]);
  expect(wrongFields({ rows: [row(2, '水稻', 3.4), row(5, '农户', 1.2)] }, table)).toEqual([
    'row fields',
    'cells',
    'rows',
    'true rows',
  ]);
});

it('prints a line for each text and one for all', () => {
  const lines = printScores([score({ figures: right })]).split('\n');
  expect(lines[1]).toMatch(/^x +2\/2 100\.0%/u);
  expect(lines[2]).toMatch(/^all +2\/2 100\.0%/u);
});

it('multiplies scale words out', () => {
  expect(toBaseValue({ value: 36.57, valueHigh: null, unit: '亿元' }, '元')).toEqual({
    value: 36.57 * 1e8,
    valueHigh: null,
    unit: '元',
  });
  expect(toBaseValue({ value: 3, valueHigh: null, unit: '千克' }, '千克').value).toBe(3);
  expect(toBaseValue({ value: 3, valueHigh: 4, unit: '成' }, '%')).toEqual({
    value: 30,
    valueHigh: 40,
    unit: '%',
  });
});
