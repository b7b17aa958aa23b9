import { expect, it } from 'vitest';
import { buildDataset } from './build.ts';
import { plainReader } from './fixtures/plain-reader.ts';
import { riverDistrict, riverFile } from './fixtures/river-district.ts';

/** The page of the press with more lines at its end, as the dataset quotes it. */
function quotesOf(lines: readonly string[]) {
  const text = [riverFile('sources/river-daily.txt'), ...lines].join('\n');
  const { dataset } = buildDataset(riverDistrict({ 'sources/river-daily.txt': text }), plainReader);
  const figures = dataset.figures.filter(({ source, token }) => source === 'river-daily' && token === '7家');
  return { text, figures };
}

const SENTENCE = `上半年全区经济稳中有进,${'各镇各村齐心协力'.repeat(4)},新增企业7家,${'干部群众信心满满'.repeat(4)}。`;
const FILLER = '这里没有数字'.repeat(10);

it('keeps the sentence of a figure where little of the source is quoted', () => {
  const { figures } = quotesOf([SENTENCE, ...Array.from({ length: 20 }, () => FILLER)]);
  expect(figures.map(({ quote }) => quote)).toEqual([SENTENCE]);
});

it('quotes fewer clauses where sentences with figures are most of the source', () => {
  const { figures } = quotesOf(Array.from({ length: 20 }, () => SENTENCE));
  expect(new Set(figures.map(({ quote }) => quote))).toEqual(new Set(['新增企业7家']));
});

it('says where the quote stands', () => {
  const { text, figures } = quotesOf(Array.from({ length: 20 }, () => SENTENCE));
  for (const { quote, quoteStart, quoteEnd } of figures) expect(text.slice(quoteStart, quoteEnd)).toBe(quote);
});

it('leaves the bullet of a list out of the quote', () => {
  const { figures } = quotesOf([`- 新增企业7家。`, FILLER, FILLER]);
  expect(figures.map(({ quote }) => quote)).toEqual(['新增企业7家。']);
});
