import { describe, expect, it } from 'vitest';
import { parseSegments } from '../segments/parse-segments.ts';
import { parseTables } from './parse-tables.ts';

/** The catalogue of what the reader of tables says when it cannot read: one entry for each message. */
const CATALOGUE: readonly (readonly [name: string, lines: string[], message: string])[] = [
  [
    'a row with more cells than columns',
    ['指标 | 单位 | 2020年 | 2025年目标 |', '常住人口 | 万人 | 50 | 55 | 60 | 70 | 80 |'],
    'line 2: Unexpected table line “常住人口 | 万人 | 50 | 55 | 60 | 70 | 80”, expected cells for the columns 指标, 单位, 2020年, 2025年目标. Give the line its missing cells (— for an empty one) or move it out of the table; it is not read until then.',
  ],
  [
    'a row that fits in two ways',
    ['指标 | 单位 | 2019年 | 2020年 | 2021年 | 评价 |', '公园 | 个 | 6 | 8 | 完成 |'],
    'line 2: Unexpected table line “公园 | 个 | 6 | 8 | 完成”, which fits the columns in two ways, expected one cell for each of the columns 指标, 单位, 2019年, 2020年, 2021年, 评价. Write — where the print leaves a cell empty; the line is not read until then.',
  ],
  [
    'a row that lost a cell, which may be its level as well as its growth',
    ['指标 | 单位 | 2021年 | 比上年增长(%) |', '生产总值 | 亿元 | 85.2 | 9.7 |', '财政收入 | 亿元 | 5.3 |'],
    'line 3: Unexpected table line “财政收入 | 亿元 | 5.3”, which fits the columns in two ways, expected one cell for each of the columns 指标, 单位, 2021年, 比上年增长(%). Write — where the print leaves a cell empty; the line is not read until then.',
  ],
  [
    'a row that lost a number inside, and takes none from the row above',
    [
      '指标 | 单位 | 2021年 | 比上年增长(%) | 评价 |',
      '生产总值 | 亿元 | 85.2 | 9.7 | 完成 |',
      '财政收入 | 亿元 | 6.2 | 完成 |',
    ],
    'line 3: Unexpected table line “财政收入 | 亿元 | 6.2 | 完成”, which fits the columns in two ways, expected one cell for each of the columns 指标, 单位, 2021年, 比上年增长(%), 评价. Write — where the print leaves a cell empty; the line is not read until then.',
  ],
  [
    'rows without a header',
    ['常住人口 | 万人 | 50 | 55 |'],
    'line 1: Unexpected table line “常住人口 | 万人 | 50 | 55” without a header above it, expected a header with a column of names (指标) and at least one year, target or outcome. Put the header line above the first row, or a blank line and a caption between two tables.',
  ],
  [
    'a header without values',
    ['指标 | 单位 | 责任单位 |', '常住人口 | 万人 | 公安局 |'],
    'line 1: Unexpected table header “指标 | 单位 | 责任单位”, expected a column of names (指标) and at least one year, target, outcome or growth. Name the columns in words that the reader knows (src/parse/tables/header-words.ts).',
  ],
  [
    'a column with unknown words',
    ['指标 | 单位 | 2020年 | 温馨度 |', '常住人口 | 万人 | 50 | 很高 |'],
    'line 1: Unexpected table column “温馨度”, expected a header that says name, unit, year, target, outcome, growth, verdict, attribute or rank. The column is not read. Name it in words that the reader knows (src/parse/tables/header-words.ts).',
  ],
];

describe('problems of tables', () => {
  it.each(CATALOGUE)('names %s', (_, lines, message) => {
    const text = lines.join('\n');
    const { problems } = parseTables(text, parseSegments(text));
    const messages = problems.map(
      ({ line, found, expected, hint }) => `line ${line}: Unexpected ${found}, expected ${expected}. ${hint}`,
    );
    expect(messages).toEqual([message]);
  });

  it.each([
    ['whose last cell is blank', '财政收入 | 亿元 | 5.3 | |'],
    ['whose last cell is a dash', '财政收入 | 亿元 | 5.3 | — |'],
    ['whose number can only be a level', '财政收入 | 亿元 | 5304.8 |'],
  ])('says nothing about a row %s', (_, row) => {
    const text = `指标 | 单位 | 2021年 | 比上年增长(%) |\n生产总值 | 亿元 | 85.2 | 9.7 |\n${row}`;
    const { problems, tables } = parseTables(text, parseSegments(text));
    expect(problems).toEqual([]);
    expect(tables[0]?.rows[1]?.cells[3]?.status).not.toBe('value');
  });

  it('takes a number from the row above only where the row itself is merged down', () => {
    const text =
      '序号 | 指标 | 单位 | 2020年 | 2025年 | 年均增速 |\n1 | 生产总值 | 元 | 7000 | 9000 | 7% |\n常住人口 | 7500 | 9500 |';
    const { tables } = parseTables(text, parseSegments(text));
    expect(tables[0]?.rows[1]?.cells[5]).toMatchObject({ value: 7, inherited: 0 });
  });

  it('says nothing about a table that it reads', () => {
    const text = '指标 | 单位 | 2020年 |\n常住人口 | 万人 | 50 |';
    expect(parseTables(text, parseSegments(text)).problems).toEqual([]);
  });
});
