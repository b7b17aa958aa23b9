import { describe, expect, test } from 'vitest';
import type { DatasetCell, DatasetTable, PlanRow } from '../../model/schema/dataset.ts';
import { boardFacts, englishOf, isSameWords, isWords } from './cell-words.ts';

const cell = (raw: string, status: DatasetCell['status'], more: Partial<DatasetCell> = {}): DatasetCell => ({
  ...{ raw, status, value: null, valueHigh: null, qualifier: null, cumulative: false, unit: null },
  ...{ inherited: null, figure: null, start: 0, end: raw.length },
  ...more,
});
const column = (key: string, role: DatasetTable['columns'][number]['role'], header: string) => ({
  key,
  role,
  header,
});
const table = (growth: string): DatasetTable => ({
  ...{ id: 't', source: 's', number: '1', caption: null, line: 1, rows: [], notes: [] },
  columns: [
    column('target2025', 'target', '2025年目标'),
    column('growth', 'growth', growth),
    column('attribute', 'attribute', '属性'),
  ],
});
const row = (target2025: DatasetCell, growth: DatasetCell): PlanRow => ({
  ...{ id: '1/1', source: 's', table: '1', line: 2, row: '1', sub: null, category: null, name: '某率' },
  ...{ unit: '%', starred: false, attribute: '预期性' },
  cells: { target2025, growth, attribute: cell('预期性', 'text') },
});

describe('the words of a cell', () => {
  test('are the same as those before them only where both are words', () => {
    const words = cell('完成市下达指标', 'assigned');
    expect(isSameWords(words, { ...words })).toBe(true);
    expect(isSameWords(words, cell('高于全省平均', 'text'))).toBe(false);
    expect(isSameWords(words, undefined)).toBe(false);
    expect(isSameWords(cell('5', 'value'), cell('5', 'value'))).toBe(false);
  });

  test('are told from numbers and dashes', () => {
    expect(isWords(cell('完成上级下达任务', 'assigned'))).toBe(true);
    expect(isWords(cell('高于全市平均', 'text'))).toBe(true);
    expect(isWords(cell('8', 'value'))).toBe(false);
    expect(isWords(cell('——', 'dash'))).toBe(false);
  });

  test('have the English of a glossary term that is the whole cell', () => {
    const glossary = [{ zh: ['高于全市平均'], en: 'above the city average' }];
    expect(englishOf(cell('高于全市平均', 'text'), glossary)).toBe('above the city average');
    expect(englishOf(cell('略高于全市平均', 'text'), glossary)).toBeNull();
  });
});

describe('what the note under a board explains', () => {
  const number = cell('[5]', 'value', { value: 5, cumulative: true });

  test('what its own table prints', () => {
    const rows = [
      row(cell('完成上级下达任务', 'assigned'), number),
      row(cell('完成上级下达任务', 'assigned'), cell('', 'absent')),
    ];
    expect(boardFacts(table('年均 增速'), rows)).toEqual({
      growth: { header: '年均增速', isOpen: false },
      hasSums: true,
      assigned: ['完成上级下达任务'],
      hasWords: true,
      hasDash: true,
    });
  });

  test('and nothing else: the kind of target is a word in every table', () => {
    const plain = cell('8', 'value', { value: 8 });
    expect(boardFacts(table('年均/累计增长'), [row(plain, plain)])).toEqual({
      growth: { header: '年均/累计增长', isOpen: true },
      hasSums: false,
      assigned: [],
      hasWords: false,
      hasDash: false,
    });
  });
});
