import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/model/build.ts';
import { plainReader } from '../../src/model/fixtures/plain-reader.ts';
import { riverDistrict } from '../../src/model/fixtures/river-district.ts';
import { edit } from '../../src/model/fixtures/river-messages.ts';
import { describeGaps } from './content-gaps.ts';

const gapsOf = (changes: Record<string, string | null>): string =>
  describeGaps(buildDataset(riverDistrict(changes), plainReader).dataset);

describe('gaps of the content', () => {
  test('are none where every line has an indicator and every observation a period', () => {
    const quote = "quote: '2020年,河区生产总值实现⟦160.5亿元⟧'";
    expect(gapsOf(edit('indicators/gdp.yaml', quote, `${quote}, period: 2020`))).toBe(
      'table lines of no indicator: none\nobservations without a period: none\n',
    );
  });
  test('are lines of statistics without an indicator', () => {
    const changes = {
      ...edit('sources/river-plan.yaml', 'kind: plan', 'kind: statistics'),
      ...edit('indicators/gdp.yaml', 'rows: [1-1/1]', 'rows: [river-plan/1-1/1]'),
      ...edit('indicators/urban-share.yaml', 'rows: [1-1/2.1]', 'rows: [river-plan/1-1/2.1]'),
      ...edit('indicators/rural-share.yaml', 'rows: [1-1/2.2]\n', ''),
    };
    expect(gapsOf(changes)).toContain(
      'table lines of no indicator: 1; name them under rows:\n  river-plan/1-1/2.2 农村化率\n',
    );
  });
  test('are observations of no year', () => {
    const changes = {
      ...edit('sources/river-daily.txt', '2021年大河区', '大河区'),
      ...edit('indicators/gdp.yaml', '⟦超200亿元⟧, role: target, period: 2025', '⟦超200亿元⟧, role: target'),
      ...edit('sources/river-plan.txt', '到2025年,河区生产总值达到超', '河区生产总值达到超'),
    };
    expect(gapsOf(changes)).toContain(
      'observations without a period: 1; where the text around the quote says the year, add period:\n  gdp: 超200亿元 (river-plan)\n',
    );
  });
});
