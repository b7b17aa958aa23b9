import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSegments } from '../segments/parse-segments.ts';
import { parseTables } from './parse-tables.ts';

/** One table printed in every layout must be read as the same table. */
const HEADER = ['类别', '序号', '指标名称', '单位', '2020年', '2025年目标', '年均增长', '属性'];

const level = fc.integer({ min: 10, max: 9000 }).map((tenths) => String(tenths / 10));
const indicator = fc.record({
  name: fc.constantFrom(
    '生产总值',
    '常住人口',
    '研发经费支出占比',
    '人均公园绿地面积',
    '每千人床位数',
    '用水总量(含再生水)',
  ),
  unit: fc.constantFrom('亿元', '%', '万人', '张', '微克/立方米', '万元/人'),
  baseline: level,
  factor: fc.integer({ min: 80, max: 190 }),
  bound: fc.constantFrom('', '以上', '左右', '以内'),
  growth: fc.constantFrom('——', '6.5%', '8%左右', '[3.2]个百分点', '与经济增长同步'),
  attribute: fc.constantFrom('预期性', '约束性'),
});
const group = fc.record({
  category: fc.constantFrom('经济发展', '创新驱动', '民生福祉', '绿色生态', '安全保障'),
  indicators: fc.array(indicator, { minLength: 1, maxLength: 4 }),
});
const tableArbitrary = fc.array(group, { minLength: 1, maxLength: 4 });
type Groups = typeof tableArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** The cells of every line; `category` only where it is printed. */
function linesOf(groups: Groups): { category: string | null; cells: string[] }[] {
  let number = 0;
  return groups.flatMap(({ category, indicators }) =>
    indicators.map((item, at) => {
      number += 1;
      const target = (Number(item.baseline) * item.factor) / 100;
      const cells = [
        String(number),
        item.name,
        item.unit,
        item.baseline,
        `${target.toFixed(1)}${item.bound}`,
        item.growth,
        item.attribute,
      ];
      return { category: at === 0 ? category : null, cells };
    }),
  );
}

const wide = (text: string): string =>
  text.replace(/[0-9%]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
type Print = (groups: Groups) => string;
const joined = (separator: string, end: string, blank: string): Print => {
  return (groups) =>
    ['表1 主要指标', HEADER.join(separator) + end]
      .concat(
        linesOf(groups).map(
          ({ category, cells }) =>
            [category ?? blank, ...cells].filter((cell) => cell !== '').join(separator) + end,
        ),
      )
      .join('\n');
};
const LAYOUTS: Record<string, Print> = {
  'pipes, merged cells left out': joined(' | ', ' |', ''),
  'pipes, cells padded at the end': joined(' | ', ' | |||', ''),
  'wide blanks': joined('   ', '', ''),
  'full-width blanks': joined('　　', '', ''),
  'full-width digits': (groups) => wide(joined('｜', '｜', '')(groups)),
  'tabs, blanks for merged cells': joined('\t', '', ' '),
  Markdown: (groups) => {
    const rule = HEADER.map(() => '---').join(' | ');
    const lines = linesOf(groups).map(
      ({ category, cells }) => `| ${[category ?? '', ...cells].join(' | ')} |`,
    );
    return ['表1 主要指标', `| ${HEADER.join(' | ')} |`, `| ${rule} |`, ...lines].join('\n');
  },
  'one cell a line': (groups) =>
    [
      '表1 主要指标',
      ...HEADER,
      ...linesOf(groups).flatMap(({ category, cells }) => (category === null ? cells : [category, ...cells])),
    ].join('\n'),
  'CR LF': (groups) => joined(' | ', ' |', '')(groups).replaceAll('\n', '\r\n'),
};

/** What the table says, whatever its print. */
function read(text: string): unknown {
  const { tables, problems } = parseTables(text, parseSegments(text));
  const rows = tables.flatMap((table) =>
    table.rows.map(({ row, sub, category, name, unit, attribute, cells }) => ({
      ...{ row, sub, category, name, unit, attribute },
      cells: Object.values(cells).map(({ status, value, valueHigh, qualifier, cumulative, unit: own }) => [
        status,
        value,
        valueHigh,
        qualifier,
        cumulative,
        own,
      ]),
    })),
  );
  return { rows, problems, roles: tables.map((table) => table.columns.map((column) => column.role)) };
}

describe('one table in many layouts', () => {
  it.each(Object.entries(LAYOUTS))('is read the same in %s', (_, print) => {
    fc.assert(
      fc.property(tableArbitrary, (groups) => {
        const lines = linesOf(groups);
        const found = read(print(groups)) as {
          rows: { row: string; name: string; category: string; cells: unknown[][] }[];
          problems: unknown[];
        };
        expect(found.problems).toEqual([]);
        expect(found.rows.map((row) => [row.row, row.name])).toEqual(
          lines.map(({ cells }) => [cells[0], cells[1]]),
        );
        expect(found.rows.map((row) => row.category)).toEqual(
          groups.flatMap((item) => item.indicators.map(() => item.category)),
        );
        expect(found.rows.map((row) => row.cells[0]?.[1])).toEqual(
          lines.map(({ cells }) => Number(cells[3])),
        );
        expect(found).toEqual(read(LAYOUTS['Markdown']?.(groups) ?? ''));
      }),
      { numRuns: 60 },
    );
  });
});
