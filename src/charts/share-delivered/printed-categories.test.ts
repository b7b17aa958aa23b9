import { expect, test } from 'vitest';
import { printedCategories } from './printed-categories.ts';

const INDICATORS = [
  { rows: ['1/1', '2/9'], category: 'economy' },
  { rows: ['1/2'], category: 'opening' },
  { rows: ['2/1'], category: 'opening' },
] as const;
const indicators = INDICATORS.map(({ rows, category }) => ({ rows: [...rows], category }));

test('a row stands under the heading it is printed under, not under that of its indicator', () => {
  const rows = ['1/1', '1/2'].map((id) => ({ id, category: '经济' }));
  expect([...printedCategories(rows, indicators)]).toEqual([
    ['1/1', 'economy'],
    ['1/2', 'economy'],
  ]);
});

test('the same heading in another table is another heading', () => {
  const rows = ['1/1', '2/1'].map((id) => ({ id, category: '经济' }));
  expect(printedCategories(rows, indicators).get('2/1')).toBe('opening');
});

test('a row without a heading keeps the category of its indicator, one without an indicator has none', () => {
  const rows = ['1/1', '1/2', '1/3'].map((id) => ({ id, category: null }));
  const found = printedCategories(rows, indicators);
  expect(found.get('1/2')).toBe('opening');
  expect(found.has('1/3')).toBe(false);
});
