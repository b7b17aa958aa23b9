import { expect, test } from 'vitest';
import { inventDistrict } from '../../derive/findings/fixtures/invent-district.ts';
import { findingNames } from './finding-names.ts';

const { dataset } = inventDistrict({
  daily: ['2020年,河区生产总值达到612.5亿元。'],
  indicators: { gdp: '生产总值 | 亿元' },
});
const names = findingNames(dataset);

test('a plan has an article in an English sentence', () => {
  expect(names.source('river-plan')).toEqual({ zh: '河区规划', en: 'the River plan' });
});

test('a newspaper has none', () => {
  expect(names.source('river-daily').en).toMatch(/^River Daily/iu);
});

test.each([
  ['River Daily, 3 May 2021', 'River Daily of 3 May 2021'],
  ['Essay from River, 2019', 'Essay from River of 2019'],
  ['River Daily, evening edition', 'River Daily, evening edition'],
])('a date is tied to the name: %s', (en, said) => {
  const sources = dataset.sources.map((source) => ({ ...source, short: { zh: '日报', en } }));
  expect(findingNames({ ...dataset, sources }).source('river-daily')).toEqual({ zh: '日报', en: said });
});

test('a record that is not there is an error', () => {
  expect(() => names.indicator('jobs')).toThrow('Unexpected record “jobs” in a finding');
});
