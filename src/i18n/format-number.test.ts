import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movePoint } from './convert-number.ts';
import {
  convertPrinted,
  formatInteger,
  formatQuantity,
  formatUnit,
  joinQuantity,
  MISSING,
  scaleOf,
} from './format-number.ts';
import type { Quantity } from './format-number.ts';
import { SCALE_WORDS, UNIT_WORDS } from './unit-table.ts';

/** A quantity of a test; exact unless it says otherwise. */
const quantity = (printed: string, unit: string | null, more: Partial<Quantity> = {}): Quantity => ({
  printed,
  unit,
  qualifier: 'exact',
  ...more,
});
const en = (printed: string, unit: string | null, more?: Partial<Quantity>) =>
  joinQuantity(formatQuantity(quantity(printed, unit, more), 'en', 'short'));
const long = (printed: string, unit: string | null, more?: Partial<Quantity>) =>
  joinQuantity(formatQuantity(quantity(printed, unit, more), 'en', 'long'));
const number = (printed: string, unit: string | null, more?: Partial<Quantity>) =>
  joinQuantity(formatQuantity(quantity(printed, unit, more), 'en', 'number'));
const zh = (printed: string, unit: string | null, more?: Partial<Quantity>) =>
  joinQuantity(formatQuantity(quantity(printed, unit, more), 'zh', 'short'));

describe('English', () => {
  test.each([
    ['752.8', '亿元', '75.28 bn yuan', '75.28 billion yuan'],
    ['700', '亿元', '70 bn yuan', '70 billion yuan'],
    ['39.0', '亿元', '3.90 bn yuan', '3.90 billion yuan'],
    ['1.8', '亿美元', 'US$0.18 bn', 'US$0.18 billion'],
    ['62.9', '万', '629,000', '629,000'],
    ['1.5', '万亿元', '1.5 tn yuan', '1.5 trillion yuan'],
    ['83.7', '万人', '837,000 people', '837,000 people'],
    ['12', '万元/人', '120,000 yuan per person', '120,000 yuan per person'],
    ['20.5', '万元/亩', '205,000 yuan per mu', '205,000 yuan per mu'],
    ['0.0197', '人/亿元', '0.0197 people per 100 million yuan', '0.0197 people per 100 million yuan'],
    ['27', '微克/立方米', '27 µg/m³', '27 micrograms per cubic metre'],
    ['1.3', '亿斤', '130 million jin', '130 million jin'],
    ['10', '亿件', '1 bn', '1 billion items'],
    ['4.3', '千套', '4,300 units', '4,300 units'],
    ['1250', '万元', '12.5 million yuan', '12.5 million yuan'],
    ['2.93', '平方米', '2.93 m²', '2.93 square metres'],
    ['6', '万吨标煤', '60,000 t of coal equivalent', '60,000 tonnes of coal equivalent'],
    ['1.67', '∶1', '1.67 : 1', '1.67 : 1'],
    ['-13', '%', '−13%', '−13%'],
    ['-1', '亿美元', '−US$0.1 bn', '−US$0.1 billion'],
  ])('%s%s is %s, or %s', (printed, unit, short, full) => {
    expect(en(printed, unit)).toBe(short);
    expect(long(printed, unit)).toBe(full);
  });

  test('one and many', () => {
    expect(en('1', '人')).toBe('1 person');
    expect(en('1.0', '个百分点')).toBe('1.0 point');
    expect(en('1.7', '个百分点')).toBe('1.7 points');
    expect(en('28', '张')).toBe('28 beds');
    expect(long('1', '件')).toBe('1 item');
    expect(long('308', '件')).toBe('308 items');
    expect(en('1', '岁')).toBe('1 year');
  });

  test('qualifiers are words', () => {
    expect(en('9.5%左右', '%', { qualifier: 'about' })).toBe('about 9.5%');
    expect(en('1.4', '万家', { qualifier: 'over' })).toBe('over 14,000');
    expect(en('[9]以上', '亿美元', { qualifier: 'at_least', cumulative: true })).toBe('at least US$[0.9] bn');
    expect(en('≤3.5', '%', { qualifier: 'at_most' })).toBe('at most 3.5%');
    expect(en('100', '亩', { qualifier: 'under' })).toBe('under 100 mu');
    expect(en('4.5%-5%', '%', { qualifier: 'range', valueHigh: 5 })).toBe('4.5–5%');
    expect(en('400', '亿元', { qualifier: 'range', valueHigh: 500 })).toBe('40–50 bn yuan');
  });

  test('table cells carry signs, not words', () => {
    expect(number('[9]以上', '亿美元', { qualifier: 'at_least', cumulative: true })).toBe('[0.9]+');
    expect(number('≤4', '%', { qualifier: 'at_most' })).toBe('≤4');
    expect(number('119667', '元')).toBe('119,667');
  });

  test('a unit that is not in the table stays, in Chinese, with its number', () => {
    expect(formatQuantity(quantity('11.4', '万P'), 'en', 'short')).toEqual({ text: '11.4', unitZh: '万P' });
    expect(formatQuantity(quantity('11.4', '万P'), 'en', 'number')).toEqual({ text: '11.4', unitZh: null });
  });

  test('one scale holds a column together', () => {
    const scale = scaleOf('1250', '万元');
    expect(formatQuantity(quantity('85', '万元'), 'en', 'short', scale).text).toBe('0.85 million yuan');
    expect(formatUnit('万元', 'en', scale)).toBe('million yuan');
  });

  test('a printed fall is no plain number', () => {
    expect(en('下降2.5', '%')).toBe('down 2.5%');
  });

  test('nor is one that the words around the number say; a minus says it already', () => {
    expect(en('41.3%', '%', { isFall: true })).toBe('down 41.3%');
    expect(zh('41.3%', '%', { isFall: true })).toBe('下降41.3%');
    expect(en('41.3%', '%', { isFall: false })).toBe('41.3%');
    expect(en('-13', '%', { isFall: true })).toBe('−13%');
    expect(zh('下降2.5', '%', { isFall: true })).toBe('下降2.5%');
  });

  test('what stands in round brackets behind a unit names a variant', () => {
    expect(long('14.5', '亿件(套)')).toBe('1.45 billion items');
  });

  test('numbers printed in words', () => {
    expect(en('三分之二', null, { value: 2 / 3, qualifier: 'at_least' })).toBe('at least 2/3');
    expect(en('2/3以上', null, { value: 2 / 3, qualifier: 'at_least' })).toBe('at least 2/3');
    expect(en('翻一番', '倍', { value: 2 })).toBe('a doubling');
    expect(number('翻一番', '倍', { value: 2 })).toBe('2');
    expect(en('千亿', '亿元', { value: 1000, qualifier: 'over' })).toBe('over 100 bn yuan');
  });
});

describe('Chinese', () => {
  test('a rank keeps the word that makes it one', () => {
    expect(zh('第60位', '位')).toBe('第60位');
    expect(zh('前10强', '强', { qualifier: 'at_most' })).toBe('前10强');
    expect(zh('21位', '位')).toBe('21位');
  });

  test.each([
    ['752.8', '亿元', {}, '752.8亿元'],
    ['119667', '元', {}, '119667元'],
    ['-13', '%', {}, '−13%'],
    ['9.5%左右', '%', { qualifier: 'about' }, '9.5%左右'],
    ['9.5', '%', { qualifier: 'about' }, '约9.5%'],
    ['≤4', '%', { qualifier: 'at_most' }, '≤4%'],
    ['[9]以上', '亿美元', { qualifier: 'at_least', cumulative: true }, '[9]亿美元以上'],
    ['1.67', '∶1', {}, '1.67∶1'],
    ['4.5-5', '%', { qualifier: 'range', valueHigh: 5 }, '4.5%—5%'],
    ['１２.５', '万元', {}, '12.5万元'],
    ['1.4万余家', '万家', { qualifier: 'over' }, '1.4万余家'],
    ['20余件', '件', { qualifier: 'over' }, '20余件'],
    ['下降2.5', '%', {}, '下降2.5%'],
    ['翻一番', '倍', { value: 2 }, '翻一番'],
    ['突破1000亿元', '亿元', { qualifier: 'over' }, '突破1000亿元'],
  ] as const)('%s%s', (printed, unit, more, expected) => {
    expect(zh(printed, unit, more)).toBe(expected);
  });

  test('sentences read signs out', () => {
    expect(formatQuantity(quantity('≤4', '%', { qualifier: 'at_most' }), 'zh', 'long').text).toBe('不超过4%');
  });

  test('tables group, text does not', () => {
    expect(formatQuantity(quantity('119667', '元'), 'zh', 'number').text).toBe('119,667');
    expect(formatQuantity(quantity('1001.6', '亿元'), 'zh', 'number').text).toBe('1001.6');
  });
});

test('what is not printed is a dash in both languages', () => {
  expect(en('——', '亿元')).toBe(MISSING);
  expect(zh('', '亿元')).toBe(MISSING);
  expect(convertPrinted('——', '亿元', 'en').number).toBe(MISSING);
});

test('counts of ours are grouped as each language does', () => {
  expect(formatInteger(1234, 'en')).toBe('1,234');
  expect(formatInteger(1234, 'zh')).toBe('1234');
  expect(formatInteger(-12345, 'zh')).toBe('−12,345');
});

test('units stand alone in heads and subtitles', () => {
  expect(formatUnit('亿元', 'en')).toBe('bn yuan');
  expect(formatUnit('亿元', 'zh')).toBe('亿元');
  expect(formatUnit('∶1', 'en')).toBe('ratio to 1');
  expect(formatUnit(null, 'en')).toBe('');
});

/** Significant digits: what is left without sign, point, separators and outer zeros. */
const significant = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
const decimalString = fc
  .tuple(fc.boolean(), fc.nat({ max: 999_999 }), fc.option(fc.stringMatching(/^\d{1,4}$/)))
  .map(
    ([negative, whole, decimals]) =>
      `${negative ? '-' : ''}${String(whole)}${decimals === null ? '' : `.${decimals}`}`,
  );
const anyUnit = fc
  .tuple(
    fc.constantFrom('', ...SCALE_WORDS.map(([scaleWord]) => scaleWord)),
    fc.constantFrom(...Object.keys(UNIT_WORDS)),
  )
  .map((parts) => parts.join(''));

describe('properties', () => {
  test('moving the point there and back gives the same value, and no digit changes', () => {
    fc.assert(
      fc.property(decimalString, fc.integer({ min: -12, max: 12 }), (printed, places) => {
        const moved = movePoint(printed, places);
        expect(significant(moved)).toBe(significant(printed));
        expect(Number(movePoint(moved, -places))).toBe(Number(printed));
      }),
    );
  });

  test('converting to English never changes a digit, whatever the unit', () => {
    fc.assert(
      fc.property(decimalString, anyUnit, (printed, unit) => {
        const { number: converted } = convertPrinted(printed, unit, 'en');
        expect(significant(converted)).toBe(significant(printed));
      }),
    );
  });

  test('every quantity is printed with a digit, without a doubled space, and known units without Chinese', () => {
    fc.assert(
      fc.property(
        decimalString,
        anyUnit,
        fc.constantFrom('short', 'long', 'number'),
        (printed, unit, style) => {
          const { text, unitZh } = formatQuantity(quantity(printed, unit), 'en', style);
          expect(text).toMatch(/\d/);
          expect(text).not.toMatch(/ {2}|^ | $/);
          if (unitZh === null) expect(text).not.toMatch(/\p{Script=Han}/u);
        },
      ),
    );
  });
});
