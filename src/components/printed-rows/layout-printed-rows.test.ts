import { describe, expect, test } from 'vitest';
import type { DatasetCell, DatasetTable, PlanRow } from '../../model/schema/dataset.ts';
import { layoutPrintedRows, type RowWords } from './layout-printed-rows.ts';

const cell = (raw: string, status: DatasetCell['status'], more: Partial<DatasetCell> = {}): DatasetCell => ({
  ...{ raw, status, value: Number.parseFloat(raw), valueHigh: null, qualifier: 'exact', cumulative: false },
  ...{ unit: null, inherited: null, figure: null, start: 0, end: raw.length },
  ...more,
});
const column = (
  key: string,
  role: DatasetTable['columns'][number]['role'],
  header: string,
  year?: number,
) => ({ key, role, header, ...(year !== undefined && { year }) });
const TABLE: DatasetTable = {
  ...{ id: '1', source: 's', number: '1', caption: null, line: 1, rows: [], notes: [] },
  columns: [
    column('number', 'number', '序号'),
    column('name', 'name', '指标 名称'),
    column('baseline2015', 'baseline', '2015年', 2015),
    column('target2020', 'target', '规划目标 2020年', 2020),
    column('growth', 'growth', '年均/累计增长'),
    column('verdict', 'verdict', '实现度'),
  ],
};
const WORDS: RowWords = {
  indicatorByRow: new Map([['1/2', { name: { zh: '产值', en: 'Output' } }]]),
  glossary: [{ zh: ['完成市下达指标'], en: 'the target set by the city' }] as RowWords['glossary'],
  words: [{ word: '可以实现', en: 'can be reached' }],
};
const row = (cells: PlanRow['cells'], more: Partial<PlanRow> = {}): PlanRow => ({
  ...{ id: '1/2', source: 's', table: '1', line: 2, row: '2', sub: null, category: null, name: '产值' },
  ...{ unit: '亿元', starred: false, attribute: null },
  cells,
  ...more,
});
const english = (cells: PlanRow['cells']) =>
  layoutPrintedRows(TABLE, [row(cells)], WORDS).lines[0]?.cells.map(({ raw, english: en }) => [raw, en]);

describe('layoutPrintedRows', () => {
  test('heads as printed, with English where they need it', () => {
    const { naming, heads } = layoutPrintedRows(TABLE, [], WORDS);
    expect([naming.name?.zh, naming.name?.en, naming.unit]).toEqual(['指标名称', 'indicator', null]);
    expect(heads.map(({ zh, en }) => [zh, en])).toEqual([
      ['2015年', null],
      ['规划目标2020年', 'target 2020'],
      ['年均/累计增长', 'growth, a year or in sum'],
      ['实现度', 'verdict'],
    ]);
  });

  test('cells as printed, with English for words only', () => {
    expect(
      english({
        baseline2015: cell('496.8', 'value'),
        target2020: cell('700以上', 'value', { qualifier: 'at_least' }),
        growth: cell('9.5%左右', 'value', { qualifier: 'about' }),
        verdict: cell('可以实现', 'text'),
      }),
    ).toEqual([
      ['496.8', null],
      ['700以上', 'at least 70 bn yuan'],
      ['9.5%左右', 'about 9.5%'],
      ['可以实现', 'can be reached'],
    ]);
    expect(english({ target2020: cell('略有增长', 'text') })).toEqual([['略有增长', null]]);
  });

  test('a cell merged across stands once, under both heads', () => {
    const merged = cell('完成市下达指标', 'assigned', { start: 5, end: 12 });
    const [line] = layoutPrintedRows(TABLE, [row({ target2020: merged, growth: merged })], WORDS).lines;
    expect(line?.cells.map(({ heads, english: en }) => [heads.map(({ key }) => key), en])).toEqual([
      [['target2020', 'growth'], 'the target set by the city'],
    ]);
    const apart = layoutPrintedRows(
      TABLE,
      [row({ target2020: merged, growth: { ...merged, start: 15, end: 22 } })],
      WORDS,
    );
    expect(apart.lines[0]?.cells).toHaveLength(2);
  });

  test('name, number and unit, a scaled unit as what one of it is', () => {
    const lines = layoutPrintedRows(
      TABLE,
      [row({}), row({}, { id: '1/3', row: null, sub: '城镇', unit: '年' }), row({}, { unit: '%' })],
      WORDS,
    ).lines;
    expect(
      lines.map(({ number, name, english: en, unit, unitEnglish }) => [number, name, en, unit, unitEnglish]),
    ).toEqual([
      ['2', '产值', 'Output', '亿元', '0.1 bn yuan'],
      ['', '产值·城镇', null, '年', 'years'],
      ['2', '产值', 'Output', '%', null],
    ]);
  });
});
