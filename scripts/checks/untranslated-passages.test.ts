import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/model/build.ts';
import { plainReader } from '../../src/model/fixtures/plain-reader.ts';
import { riverDistrict } from '../../src/model/fixtures/river-district.ts';
import { describeUntranslated, passagesOnPages, untranslated } from './untranslated-passages.ts';

const { dataset } = buildDataset(riverDistrict(), plainReader);

describe('passages without a translation', () => {
  test('pages quote the sentences of indicators and the passages of projects, and no line of a table', () => {
    expect(passagesOnPages(dataset, []).map(({ quote }) => quote)).toEqual([
      '2020年,河区生产总值实现160.5亿元。',
      '到2025年,河区生产总值达到超200亿元。',
      '河东镇的工厂总投资达到12.5亿元',
    ]);
  });
  test('those are left that no entry names in the same source', () => {
    const quoted = [
      { source: 'a', quote: '甲句' },
      { source: 'b', quote: '甲句' },
    ];
    expect(untranslated(quoted, [{ source: 'a', quote: '甲句' }])).toEqual([{ source: 'b', quote: '甲句' }]);
  });
  test('the report counts what is done and lists what is left', () => {
    const quoted = [
      { source: 'a', quote: '甲句' },
      { source: 'b', quote: '乙句' },
    ];
    expect(describeUntranslated(quoted, [])).toBe('translations: 2 of 2 passages on pages have one\n');
    expect(describeUntranslated(quoted, quoted.slice(1))).toBe(
      'translations: 1 of 2 passages on pages have one; add to content/translations.yaml:\n  b: 乙句\n',
    );
  });
});
