import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawRowMark } from './draw-row-mark.ts';
import type { RowValues } from './draw-row-mark.ts';

const html = (values: RowValues): string => {
  const drawing = drawRowMark(values);
  return drawing === null ? '' : toHtml(drawing, { space: 'svg' });
};

test('an outcome on target stands on the beam, whatever the direction', () => {
  expect(html({ baseline: 10, target: 20, actual: 20 })).toContain('<circle class="m-ink" cx="70"');
  expect(html({ baseline: 20, target: 10, actual: 10 })).toContain('<circle class="m-ink" cx="70"');
});

test('a shortfall is dotted, a full delivery is not', () => {
  expect(html({ baseline: 10, target: 20, actual: 15 })).toContain('l-gap');
  expect(html({ baseline: 10, target: 20, actual: 21 })).not.toContain('l-gap');
});

test('an outcome that moved away stands left of the baseline', () => {
  expect(html({ baseline: 10, target: 20, actual: 8 })).toContain('cx="26.8"');
});

test('an outcome past the edge is an arrow', () => {
  expect(html({ baseline: 1, target: 2, actual: 60 })).toContain('m-bound-ink');
  expect(html({ baseline: 1, target: 2, actual: -60 })).toContain('M9 6.5l-5 4.5');
});

test('an estimate is a half disc', () => {
  expect(html({ baseline: 10, target: 20, actual: 20, estimate: true })).not.toContain(
    '<circle class="m-ink"',
  );
});

test.each([
  [{ baseline: null, target: 2, actual: 3 }],
  [{ baseline: 1, target: null, actual: 3 }],
  [{ baseline: 1, target: 2, actual: null }],
  [{ baseline: 100, target: 100, actual: 100 }],
])('%o has no scale and no drawing', (values) => {
  expect(drawRowMark(values)).toBeNull();
});
