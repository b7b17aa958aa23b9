import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatasetFigure } from '../../model/schema/dataset.ts';
import { joinStretches, MOST_QUOTED, shownLength, shownStretches } from './shown-stretches.ts';

function figure(text: string, token: string, quote: string): DatasetFigure {
  const start = text.indexOf(token);
  return {
    id: `a-${start}`,
    source: 'a',
    start,
    end: start + token.length,
    line: 1,
    token,
    quote,
    quoteStart: text.indexOf(quote),
    quoteEnd: text.indexOf(quote) + quote.length,
    value: null,
    valueHigh: null,
    unit: null,
    qualifier: 'exact',
    kind: 'actual',
    basis: 'level',
    period: null,
    place: null,
    scope: 'not-stated',
    measure: null,
    usedBy: [],
  };
}

describe('shownStretches', () => {
  test('shows the sentence where that leaves more than half unquoted', () => {
    const text = `全区共有企业7家,产值上升。${'其余文字。'.repeat(10)}`;
    const quote = '全区共有企业7家,产值上升。';
    expect(shownStretches(text, [figure(text, '7家', quote)], [])).toEqual([{ start: 0, end: quote.length }]);
  });

  test('keeps to the clause where sentences would be more than half', () => {
    const text = '全年形势很好,全区共有企业7家,产值继续上升。无数。';
    const shown = shownStretches(
      text,
      [figure(text, '7家', '全年形势很好,全区共有企业7家,产值继续上升。')],
      [],
    );
    expect(shown.map(({ start, end }) => text.slice(start, end))).toEqual(['全区共有企业7家,']);
    expect(shownLength(shown)).toBeLessThanOrEqual(text.length * MOST_QUOTED);
  });
});

test('joinStretches gives sorted stretches that do not touch and hold the same characters', () => {
  const stretch = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(stretch), (stretches) => {
      const joined = joinStretches(stretches);
      const held = new Set(
        stretches.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, index) => start + index),
        ),
      );
      expect(shownLength(joined)).toBe(held.size);
      expect(joined.every(({ start }, index) => index === 0 || start > (joined[index - 1]?.end ?? 0))).toBe(
        true,
      );
    }),
  );
});
