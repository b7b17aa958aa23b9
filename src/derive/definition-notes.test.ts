import { expect, test } from 'vitest';
import type { PlanRow } from '../model/schema/dataset.ts';
import { definitionChanged, namesRow, noteItems } from './definition-notes.ts';

const row = (name: string, sub: string | null = null): PlanRow => ({
  id: '1-1/1',
  source: 'plan',
  table: '1-1',
  line: 1,
  row: '1',
  sub,
  category: null,
  name,
  unit: null,
  starred: false,
  attribute: null,
  cells: {},
});

test.each([
  ['1.产值按现价,2.人口为常住。', ['产值按现价', '人口为常住']],
  ['注;产值；人口', ['注', '产值', '人口']],
  ['7.7%,2.2018年起调整', ['7.7%', '2018年起调整']],
  ['产值增长2.5倍', ['产值增长2.5倍']],
  ['1、产值 2．人口', ['产值', '人口']],
  ['', []],
])('the sentences of “%s”', (note, items) => {
  expect(noteItems(note)).toEqual(items);
});

test.each([
  '产值统计口径不同',
  '产值口径不一致',
  '产值口径有变化',
  '产值口径发生变化',
  '产值口径变化',
  '产值口径调整',
  '产值口径不可比',
  '产值统计范围不同',
  '产值统计方法调整',
  '产值统计范围变化',
  '产值两年不可比',
])('another definition: %s', (note) => {
  expect(definitionChanged(note, row('产值'))).toBe(true);
});

test.each(['产值统计口径为现价', '产值按新方法统计', '人口口径不同', '人口口径不同。产值为现价'])(
  'none: %s',
  (note) => {
    expect(definitionChanged(note, row('产值'))).toBe(false);
  },
);

test.each([
  ['城市化率口径不同', row('城镇化率'), true],
  ['城镇 化率', row('城镇化率（%）'), true],
  ['城镇化率(*)', row('*城镇化率＊'), true],
  ['常住人口城镇化率', row('城镇化率', '常住人口'), true],
  ['城镇化率', row('城镇化率', '常住人口'), false],
  ['地区生产总值', row('生产总值'), true],
  ['人均产值', row('产值'), true],
  ['产', row('产值'), false],
])('“%s” names the line or not', (words, line, expected) => {
  expect(namesRow(words, line)).toBe(expected);
});
