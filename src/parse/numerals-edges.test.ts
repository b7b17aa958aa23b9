import { describe, expect, it } from 'vitest';
import { foldWidth, numeralRuns, readNumeral, splitScale } from './numerals.ts';

describe('every sign has its value', () => {
  it.each([...'〇一二三四五六七八九'].map((sign, value): [string, number] => [sign, value]))('%s', (sign, value) => {
    expect(readNumeral(sign)).toBe(value);
  });

  it.each([...'零壹贰叁肆伍陆柒捌玖'].map((sign, value): [string, number] => [sign, value]))('%s', (sign, value) => {
    expect(readNumeral(sign)).toBe(value);
  });

  it.each([
    ['十', 10], ['百', 100], ['千', 1000], ['拾', 10], ['佰', 100], ['仟', 1000], ['万', 1e4], ['亿', 1e8], ['兆', 1e12],
    ['两', 2],
  ])('%s', (sign, value) => {
    expect(readNumeral(sign)).toBe(value);
  });
}); // prettier-ignore

describe('readNumeral at the edges', () => {
  it.each([
    ['+5', 5],
    ['−5.25', -5.25],
    ['－３', -3],
    [' 12 ', 12],
    ['1234,567', 1234567],
    ['12.50', 12.5],
    ['负十', -10],
    ['负3.5', -3.5],
    ['十五', 15],
    ['二十', 20],
    ['十点五', 10.5],
    ['零点五', 0.5],
    ['三点一四', 3.14],
    ['三点五亿', 3.5e8],
    ['一点二万亿', 1.2e12],
    ['一万二', 12000],
    ['一百二', 120],
    ['一百零二', 102],
    ['三百二十', 320],
    ['一千五百', 1500],
    ['十二', 12],
    ['三亿二', 320000000],
    ['三万零五', 30005],
    ['三十万', 300000],
    ['十亿', 1e9],
    ['万亿', 1e12],
    ['三万亿', 3e12],
    ['万万', 1e8],
    ['二万五千亿', 2.5e12],
    ['一亿二千万', 120000000],
    ['一亿三', 130000000],
    ['一亿零三万', 100030000],
    ['一亿万', 1e12],
    ['一兆三亿', 1000300000000],
    ['2千5百', 2500],
    ['3万5', 35000],
    ['1.5万', 15000],
    ['一二三', 123],
    ['零五', 5],
    ['〇', 0],
  ])('reads %s', (token, value) => {
    expect(readNumeral(token)).toBeCloseTo(value, 6);
  });

  it.each([
    '三十三三',
    '12,34',
    ',123',
    '1,2345',
    '--5',
    '5-',
    '.5',
    '5.',
    '负',
    '负吴',
    '三点',
    '三点十',
    '吴点五',
    '百分',
    '三x',
    '5%',
    '3万x',
    '点',
  ])('reads no number in “%s”', (token) => {
    expect(readNumeral(token)).toBeNull();
  });
});

describe('splitScale at the edges', () => {
  it.each([
    ['万', { value: 1, scale: '万' }],
    ['兆', { value: 1, scale: '兆' }],
    ['三兆', { value: 3, scale: '兆' }],
    ['三万亿', { value: 3, scale: '万亿' }],
    ['三亿万', { value: 3e12, scale: '' }],
    ['三万二', { value: 32000, scale: '' }],
    ['六点四亿', { value: 6.4, scale: '亿' }],
    ['吴万', null],
    ['吴', null],
    ['一二百万', null],
    ['', null],
  ])('splits %s', (numeral, expected) => {
    expect(splitScale(numeral)).toEqual(expected);
  });
});

describe('runs and widths', () => {
  it('Roman numerals of both cases, up to twelve', () => {
    expect([...'Ⅰ、ⅻ、Ⅻ、ⅰ；０9'.matchAll(numeralRuns())].map(([run]) => run)).toEqual([
      'Ⅰ',
      'ⅻ',
      'Ⅻ',
      'ⅰ',
      '０9',
    ]);
    expect('ⅩⅢ第三ⅬⅭ'.match(numeralRuns())).toEqual(['ⅩⅢ', '三']);
  });

  it('signs are folded one by one, other full-width characters stay', () => {
    expect(foldWidth('＋５，０００．５％Ａ：（）')).toBe('+5,000.5%Ａ：（）');
  });
});
