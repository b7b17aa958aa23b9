import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSegments } from '../segments/parse-segments.ts';
import type { Table } from '../types.ts';
import { parseTables } from './parse-tables.ts';

const parse = (text: string) => parseTables(text, parseSegments(text));

/** Pieces that tables are made of, and pieces that break them. */
const piece = fc.constantFrom(
  ' | ', '|', '\n', '\n', '\t', '  ', '　', '表1-1 指标', '续表', '序号', '类别', '指标', '单位', '2020年', '2025年目标', '年均增长(%)', '完成情况',
  '实现度', '属性', '预期性', '亿元', '%', '地区生产总值', '其中:第三产业', '人均预期寿命(岁)', '12.5', '[3.5]', '≥4', '—', '完成市下达指标', '1',
  '2', '完成', '注:1.数据', '|---|---|', '*', '１２', '（', '\r\n', '\ufeff', '一、经济',
); // prettier-ignore
const tableLike = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  tableLike,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);

function spansOf(table: Table): { start: number; end: number }[] {
  return table.rows.flatMap((row) => [row, ...Object.values(row.cells)]);
}

describe('parseTables on any text', () => {
  it('never throws and keeps every span inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tables, problems } = parse(text);
        for (const span of tables.flatMap(spansOf)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('gives every value column of every row a cell that prints what its span holds', () => {
    fc.assert(
      fc.property(tableLike, (text) => {
        for (const table of parse(text).tables) {
          const named = table.columns.filter(({ role }) =>
            ['category', 'number', 'name', 'unit'].includes(role),
          ).length;
          for (const row of table.rows) {
            const cells = Object.values(row.cells);
            expect(cells).toHaveLength(table.columns.length - named);
            for (const cell of cells) expect(text.slice(cell.start, cell.end)).toBe(cell.raw);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lists rows and tables in the order of the text', () => {
    fc.assert(
      fc.property(tableLike, (text) => {
        const { tables } = parse(text);
        const starts = tables.flatMap((table) => table.rows.map((row) => row.start));
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the time that parseTables takes', () => {
  const table = (rows: number): string => {
    const line = (at: number): string => `${at % 999} | 指标甲乙丙 | 亿元 | ${at} | ${at * 2} | — | 预期性 |`;
    return [
      '序号 | 指标 | 单位 | 2020年 | 2025年目标 | 年均增长 | 属性 |',
      ...Array.from({ length: rows }, (_, at) => line(at + 1)),
    ].join('\n');
  };
  const seconds = (text: string): number => {
    const start = performance.now();
    parse(text);
    return (performance.now() - start) / 1000;
  };

  it('grows with the length of the table', () => {
    seconds(table(200));
    const short = Math.max(seconds(table(300)), 0.01);
    expect(seconds(table(3000)) / short).toBeLessThan(40);
  });

  it.each([
    ['pipes', '|'.repeat(50_000)],
    ['blanks', `指标  单位  2020年\n${' '.repeat(50_000)}x`],
    ['brackets', `指标 | 2020年 |\n甲 | ${'('.repeat(20_000)} |`],
    ['digits', `指标 | 2020年 |\n甲 | ${'1,'.repeat(20_000)} |`],
    ['dashes', `${'-'.repeat(50_000)}|`],
    ['header words', `${'指标 | 完成情况 | '.repeat(40)}\n甲 | 1 |`],
    [
      'groups',
      `指标 | ${'目标 | '.repeat(20)}\n${'2020年 | 年均增速 | '.repeat(11)}\n甲 | 1 | 2 |\n乙 | 1 | 2 |`,
    ],
    ['one line of many cells', `指标 | 2020年 |\n${'甲 | 1 | '.repeat(5_000)}`],
  ])('stays short on a flood of %s', (_, text) => {
    expect(seconds(text)).toBeLessThan(2);
  });
});
