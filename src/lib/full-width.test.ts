import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFullWidth } from './full-width.ts';

describe('toFullWidth', () => {
  test.each([
    ['2020年,全区;完成', '2020年，全区；完成'],
    ['提高80%,比上年', '提高80%，比上年'],
    ['收入比为1.67:1', '收入比为1.67:1'],
    ['共12,345家', '共12,345家'],
    ['规划(2022年更新)', '规划（2022年更新）'],
    ['增长(3%)左右', '增长（3%）左右'],
    ['深化"八八战略",\'再\'出发', '深化“八八战略”，‘再’出发'],
    ['plain text, (no change)', 'plain text, (no change)'],
  ])('%s is set as %s', (stored, shown) => {
    expect(toFullWidth(stored)).toBe(shown);
  });

  test('never changes the length, nor a digit or letter', () => {
    const text = fc.string({
      unit: fc.constantFrom('年', '区', '1', '2', 'a', ' ', ',', ';', ':', '(', ')', '?', '!', '"', '.', '%'),
    });
    fc.assert(
      fc.property(text, (stored) => {
        const shown = toFullWidth(stored);
        expect(shown.length).toBe(stored.length);
        expect(shown.replace(/[^\da-z年区]/g, '')).toBe(stored.replace(/[^\da-z年区]/g, ''));
      }),
    );
  });
});
