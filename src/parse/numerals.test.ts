import { describe, expect, it } from 'vitest';
import { foldWidth, numeralRuns, readNumeral, splitScale } from './numerals.ts';

describe('readNumeral', () => {
  it.each([
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['３.０５', 3.05],
    ['４，５６５', 4565],
    ['-2.43', -2.43],
    ['−7', -7],
    ['三十', 30],
    ['二十一', 21],
    ['十', 10],
    ['两', 2],
    ['一百五十二', 152],
    ['一千零一', 1001],
    ['两千四百五', 2450],
    ['三万五', 35000],
    ['十万零一千', 101000],
    ['五亿零六', 500000006],
    ['一亿五千万零六千三百五十五', 150006355],
    ['10万万', 1e9],
    ['4.78万亿', 4.78e12],
    ['100万三千', 1003000],
    ['8千', 8000],
    ['二十点一万', 201000],
    ['六点四二', 6.42],
    ['二〇三五', 2035],
    ['二零零八', 2008],
    ['负三十二', -32],
    ['壹佰贰拾万', 1200000],
  ])('reads %s', (token, value) => {
    expect(readNumeral(token)).toBeCloseTo(value, 6);
  });

  it.each(['', '吴兴', '1.2.3', '一二百', 'Ⅲ', '5G', '点五'])('reads no number in “%s”', (token) => {
    expect(readNumeral(token)).toBeNull();
  });
});

describe('splitScale', () => {
  it.each([
    ['三千亿', { value: 3000, scale: '亿' }],
    ['亿', { value: 1, scale: '亿' }],
    ['万亿', { value: 1, scale: '万亿' }],
    ['百亿', { value: 100, scale: '亿' }],
    ['二十', { value: 20, scale: '' }],
    ['一百二十五万', { value: 125, scale: '万' }],
    ['一亿五千万', { value: 150000000, scale: '' }],
  ])('splits %s', (numeral, expected) => {
    expect(splitScale(numeral)).toEqual(expected);
  });
});

describe('numeralRuns', () => {
  it('finds digits of both widths, Roman and Chinese numerals', () => {
    const text = '２０２１年Ⅲ类水质占85.5%，三百亿级、两山';
    expect([...text.matchAll(numeralRuns())].map(([run]) => run)).toEqual([
      '２０２１',
      'Ⅲ',
      '85',
      '5',
      '三百亿',
      '两',
    ]);
  });
});

describe('foldWidth', () => {
  it('keeps every character in its place', () => {
    const text = '９８６．４％，－３';
    expect(foldWidth(text)).toBe('986.4%,-3');
    expect(foldWidth(text)).toHaveLength(text.length);
  });
});
