import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, splitLines } from './line-index.ts';

describe('splitLines', () => {
  it('trims blanks of every kind and counts CR LF, LF and CR as one break each', () => {
    const text = '\ufeff  一 \r\n　二\n\n三\r四';
    const lines = splitLines(text).map(({ number, start, end }) => [number, text.slice(start, end)]);
    expect(lines).toEqual([[1, '一'], [2, '二'], [3, ''], [4, '三'], [5, '四']]); // prettier-ignore
  });

  it('loses no character but the breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '一', ' ', '\n', '\r', '\t') }), (text) => {
        const joined = splitLines(text)
          .map(({ from, to }) => text.slice(from, to))
          .join('');
        expect(joined).toBe(text.replace(/[\r\n]/gu, ''));
      }),
    );
  });
});

describe('lineAt', () => {
  it('names the line of every offset', () => {
    const text = '一二\n三\n\n四';
    const lines = splitLines(text);
    expect([...text].map((_, offset) => lineAt(lines, offset))).toEqual([1, 1, 1, 2, 2, 3, 4]);
  });
});
