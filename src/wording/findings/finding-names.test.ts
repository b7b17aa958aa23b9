import { expect, test } from 'vitest';
import { inventDistrict } from '../../derive/findings/fixtures/invent-district.ts';
import { findingNames } from './finding-names.ts';

const names = findingNames(
  inventDistrict({
    daily: ['2020年,河区生产总值达到612.5亿元。'],
    indicators: { gdp: '生产总值 | 亿元' },
  }).dataset,
);

test('a plan has an article in an English sentence', () => {
  expect(names.source('river-plan')).toEqual({ zh: '河区规划', en: 'the River plan' });
});

test('a newspaper has none', () => {
  expect(names.source('river-daily').en).toMatch(/^River Daily/iu);
});

test('a record that is not there is an error', () => {
  expect(() => names.indicator('jobs')).toThrow('Unexpected record “jobs” in a finding');
});
