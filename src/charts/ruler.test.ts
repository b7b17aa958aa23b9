import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawRuler, rulerYears } from './ruler.ts';

const html = (years: { from: number; to: number } | null, size?: 'small' | 'masthead'): string =>
  toHtml(drawRuler(years, size), { space: 'svg' });

test('the covered years are inked, from their first to their last tick', () => {
  expect(html({ from: 2015, to: 2025 })).toContain(
    '<rect class="m-ink" x="0.5" y="0" width="62.5" height="4">',
  );
});

test('every year has a tick, and on the masthead every quarter', () => {
  expect(html(null).match(/M/g)).toHaveLength(21);
  expect(html(null, 'masthead').match(/M/g)).toHaveLength(81);
});

test('years before and after the ruler are cut off', () => {
  expect(html({ from: 2011, to: 2040 })).toContain('width="125"');
  expect(html({ from: 2005, to: 2010 })).not.toContain('<rect');
});

test('a chart’s years are those of all its values', () => {
  expect(rulerYears(['2016/2020', '2035', null, '2023-01/2023-05'])).toEqual({ from: 2016, to: 2035 });
  expect(rulerYears([null])).toBeNull();
});
