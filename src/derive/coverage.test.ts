import { expect, it } from 'vitest';
import { buildDataset } from '../model/build.ts';
import { plainReader } from '../model/fixtures/plain-reader.ts';
import { riverDistrict } from '../model/fixtures/river-district.ts';
import { deriveCoverage } from './coverage.ts';

const { dataset } = buildDataset(riverDistrict(), plainReader);

it('counts runs, figures and exclusions of each source', () => {
  const daily = deriveCoverage(dataset).find(({ source }) => source === 'river-daily');
  // 45, 12.5 (two runs), 0.3 (two), 2021, 300 and the numerals 亿 (twice), 万, 一
  expect(daily).toMatchObject({
    runs: 11,
    covered: 11,
    figures: 4,
    figuresUsed: 2,
    exclusions: 2,
    byReason: [{ reason: 'date', count: 2 }],
  });
});

it('finds a run that nothing accounts for', () => {
  const [plan] = deriveCoverage({ ...dataset, exclusions: [] }).filter(
    ({ source }) => source === 'river-plan',
  );
  expect(plan?.covered).toBeLessThan(plan?.runs ?? 0);
});
