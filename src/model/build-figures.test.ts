import { expect, it } from 'vitest';
import { buildDataset } from './build.ts';
import { plainReader } from './fixtures/plain-reader.ts';
import { riverDistrict } from './fixtures/river-district.ts';

const measures = (changes: Record<string, string | null>): unknown[] => [
  ...new Set(
    buildDataset(riverDistrict(changes), plainReader).dataset.figures.map(({ measure }) => measure?.en),
  ),
];

it('knows what a figure measures by the name of an indicator where the glossary lacks the term', () => {
  expect(measures({ 'glossary.yaml': '- { zh: [桥梁], en: bridges }\n' })).toEqual(['GDP']);
});

it('keeps the glossary’s English where both have the word', () => {
  expect(measures({ 'glossary.yaml': '- { zh: [地区生产总值], en: gross product }\n' })).toEqual([
    'gross product',
  ]);
});
