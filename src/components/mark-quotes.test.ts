import { describe, expect, test } from 'vitest';
import type { DatasetFigure } from '../model/schema/dataset.ts';
import { markQuotes } from './mark-quotes.ts';
import { quoteBegin } from './quote-begin.ts';

const TEXT = '一段。产值5亿元,利润5亿元,同比增长3%。完';
const QUOTE = '产值5亿元,利润5亿元,同比增长3%。';

function figure(token: string, start: number): DatasetFigure {
  return {
    id: `a-${start}`,
    source: 'a',
    start,
    end: start + token.length,
    line: 1,
    token,
    quote: QUOTE,
    quoteStart: TEXT.indexOf(QUOTE),
    quoteEnd: TEXT.indexOf(QUOTE) + QUOTE.length,
    value: 5,
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

const SECOND = TEXT.lastIndexOf('5亿元');

describe('quoteBegin', () => {
  test('is where the quote stands', () => {
    expect(quoteBegin(figure('5亿元', SECOND))).toBe(TEXT.indexOf(QUOTE));
  });

  test('is null where a caption lies inside the quote', () => {
    expect(quoteBegin({ ...figure('5亿元', SECOND), quoteEnd: TEXT.length })).toBeNull();
  });
});

describe('markQuotes', () => {
  test('marks the occurrence that is meant, not the first one alike', () => {
    const [quote] = markQuotes([figure('5亿元', SECOND)]);
    expect(quote?.pieces.map(({ text }) => text)).toEqual(['产值5亿元,利润', '5亿元', ',同比增长3%。']);
  });

  test('figures of one sentence share its quote', () => {
    const quotes = markQuotes([figure('3%', TEXT.indexOf('3%')), figure('5亿元', SECOND)]);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.figures.map(({ token }) => token)).toEqual(['5亿元', '3%']);
    expect(quotes[0]?.pieces.map(({ text }) => text).join('')).toBe(QUOTE);
  });
});
