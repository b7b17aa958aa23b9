import { describe, expect, test } from 'vitest';
import type { DatasetTable, PlanRow } from '../../model/schema/dataset.ts';
import { inventDistrict } from './fixtures/invent-district.ts';
import { notesOf } from './note-item.ts';
import { passageOf, passageOfRow, passageOfSpan } from './passages.ts';

describe('passages', () => {
  const { dataset, figureById } = inventDistrict({
    prose: ['2020年,河区产值实现160亿元。'],
    daily: ['2021年,河区产值实现170亿元,比上年有所增长,工业和服务业都有贡献。'],
    results: ['1 | 产值 | 亿元 | 100.0 | 150 | — | 160.5 | — | 提前完成'],
    notes: '1.产值为快报数。2.人口为常住人口。',
    indicators: { output: '产值 | 亿元 | 1-1/1' },
  });

  test('a figure stands in its sentence, an unknown one stops', () => {
    const [figure] = dataset.figures;
    expect(passageOf({ figureById }, figure?.id ?? '')).toMatchObject({
      source: figure?.source,
      quote: figure?.quote,
      start: figure?.quoteStart,
      end: figure?.quoteEnd,
    });
    expect(() => passageOf({ figureById }, 'none')).toThrow('Unexpected figure “none”');
  });

  test('a plan may be shown whole, the press by the quote', () => {
    const text = dataset.texts['river-plan'] ?? '';
    const whole = passageOfSpan(dataset, 'river-plan', 0, text.length);
    expect(whole).toEqual({ source: 'river-plan', start: 0, end: text.length, quote: text });
    const daily = dataset.texts['river-daily'] ?? '';
    const start = daily.indexOf('2021年');
    const cut = passageOfSpan(dataset, 'river-daily', start, daily.length);
    expect(daily.slice(cut.start, cut.end)).toBe(cut.quote);
    expect(cut.start).toBeGreaterThanOrEqual(start);
    expect(cut.quote.length).toBeLessThanOrEqual(120);
    expect(passageOfSpan(dataset, 'nowhere', 0, 5).quote).toBe('');
  });

  test('a table line as printed, an unknown one stops', () => {
    const [row] = dataset.planRows;
    expect(passageOfRow(dataset, row as PlanRow).quote).toBe(
      '1 | 产值 | 亿元 | 100.0 | 150 | — | 160.5 | — | 提前完成',
    );
    expect(() => passageOfRow(dataset, { source: 'river-plan', line: 1 })).toThrow(
      'Unexpected table line 1 of river-plan',
    );
    expect(() => passageOfRow(dataset, { source: 'river-daily', line: row?.line ?? 0 })).toThrow(
      'river-daily',
    );
  });

  test('the remarks of a note, each in its place', () => {
    const [table] = dataset.tables;
    const notes = notesOf(dataset, table as DatasetTable);
    expect(notes.map(({ text }) => text)).toEqual(['产值为快报数', '人口为常住人口']);
    for (const { text, passage } of notes) expect(passage.quote).toBe(text);
  });
});
