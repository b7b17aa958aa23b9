import { describe, expect, test } from 'vitest';
import type { DatasetCell, PlanRow } from '../../model/schema/dataset.ts';
import type { CellStatus } from '../../model/vocabulary.ts';
import { groupByVerdict, hasBothNumbers, isWithinReach } from './count-verdicts.ts';

function cell(status: CellStatus, raw = ''): DatasetCell {
  return {
    raw,
    value: null,
    valueHigh: null,
    qualifier: null,
    cumulative: false,
    status,
    unit: null,
    inherited: null,
    figure: null,
    start: 0,
    end: 0,
  };
}

function row(id: string, cells: Record<string, DatasetCell>): PlanRow {
  return {
    id,
    source: 'a-plan',
    table: '1',
    line: 1,
    row: id,
    sub: null,
    category: null,
    name: id,
    unit: null,
    starred: false,
    attribute: null,
    cells,
  };
}

const VERDICTS = new Map([
  ['提前实现', { word: '提前实现', class: 'reached-early', en: 'reached early' } as const],
  ['较难实现', { word: '较难实现', class: 'hard-to-reach', en: 'hard to reach' } as const],
]);

describe('groupByVerdict', () => {
  const rows = [
    row('1', { verdict: cell('text', '较难实现') }),
    row('2', { verdict: cell('text', '提前实现') }),
    row('3', { verdict: cell('text', '较难实现') }),
  ];

  test('lines stand under the class of the word they print, classes in the order of the list', () => {
    const groups = groupByVerdict(rows, VERDICTS).map((group) => [
      group.class,
      group.rows.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['reached-early', ['2']],
      ['hard-to-reach', ['1', '3']],
    ]);
  });

  test('only what the document calls hard or not reached is out of reach', () => {
    expect([
      isWithinReach('can-be-reached'),
      isWithinReach('hard-to-reach'),
      isWithinReach('not-reached'),
    ]).toEqual([true, false, false]);
  });
});

describe('hasBothNumbers', () => {
  test.each([
    ['a level and its outcome', { target2020: cell('value'), actual2020: cell('value') }, true],
    [
      'a level whose outcome is left out, though growth is printed',
      {
        target2020: cell('value'),
        targetGrowth: cell('value'),
        actual2020: cell('dash'),
        actualGrowth: cell('value'),
      },
      false,
    ],
    ['a target set by the city', { target2020: cell('assigned'), actual2020: cell('value') }, false],
    [
      'a rate and its outcome',
      { target2020: cell('dash'), targetGrowth: cell('value'), actualGrowth: cell('value') },
      true,
    ],
  ])('%s', (_, cells, expected) => {
    expect(hasBothNumbers(row('1', cells))).toBe(expected);
  });
});
