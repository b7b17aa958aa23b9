import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../derive/types.ts';
import type { DatasetCell, DatasetFigure, PlanRow } from '../../model/schema/dataset.ts';
import { bindNumber } from './bind-number.ts';
import { bindText } from './bind-text.ts';
import type { BoundContext } from './bound-context.ts';
import { checkClaim } from './check-claim.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { evaluateNumber } from './evaluate-number.ts';
import { findBareNumber } from './find-bare-number.ts';

/** An invented district: the values are nobody's. */
const figure = (
  id: string,
  token: string,
  value: number | null,
  unit: string | null,
  rest: Partial<DatasetFigure> = {},
): [string, DatasetFigure] => [
  id,
  { id, token, value, unit, valueHigh: null, qualifier: 'exact', basis: 'level', ...rest } as DatasetFigure,
];
const FIGURES = new Map([
  figure('a-page-10', '超150亿元', 150, '亿元', { qualifier: 'over' }),
  figure('a-page-20', '28个', 28, '个'),
  figure('a-page-30', '36.5万人次', 36.5, '万人次'),
  figure('a-page-40', '百亿元级', 100, '亿元', { qualifier: 'about' }),
  figure('a-page-50', '1.1亿元', 1.1, '亿元'),
  figure('a-page-60', '4.5%-5%', 4.5, '%', { qualifier: 'range', valueHigh: 5 }),
  figure('a-page-70', '12.53万', 12.53, '万'),
  figure('a-page-80', '50强', 50, '强', { qualifier: 'at_most', basis: 'rank' }),
  figure('a-page-90', '20多件', 20, '件', { qualifier: 'over' }),
  figure('a-page-95', '3斛', 3, '斛'),
]);
const cell = (raw: string, value: number | null, unit: string | null = null): DatasetCell =>
  ({
    raw,
    value,
    valueHigh: null,
    unit,
    qualifier: value === null ? null : 'exact',
    status: value === null ? 'dash' : 'value',
    figure: null,
  }) as DatasetCell;
const row = (id: string, unit: string, cells: Record<string, DatasetCell>): [string, PlanRow] => [
  id,
  { id, unit, cells } as PlanRow,
];
const ROWS = new Map([
  row('1-1/1', '亿元', {
    baseline2015: cell('500.0', 500),
    actual2020: cell('805.3', 805.3),
    actualGrowth: cell('9', 9, '%'),
    target2020: cell('——', null),
  }),
  row('1-1/2', '元', { actual2020: cell('40000', 40000) }),
  row('1-1/3', '%', { baseline2015: cell('2.31', 2.31), actual2020: cell('2.15', 2.15) }),
]);
const ASSESSMENT = {
  id: '1-1/1',
  computed: { level: { share: 1.26 } },
  asked: { perYear: 5.84, delivered: -0.03, unit: 'points' },
  implied: { value: 1234.56, unit: '亿元' },
  steps: [{ code: 'implied-level', result: 1234.56, decimals: 1, unit: '亿元', expression: '' }],
} as unknown as Assessment;
const CONTEXT: BoundContext = {
  figure: (id) => FIGURES.get(id),
  figuresLike: () => ['a-page-10', 'a-page-20'],
  row: (id) => ROWS.get(id),
  assessment: (id) => (id === '1-1/1' ? ASSESSMENT : undefined),
  set: () => ({
    items: [
      { class: ['met'], table: ['1-1'] },
      { class: ['missed'], table: ['1-1'] },
      { class: ['met'], table: ['1-2'] },
    ],
    keys: { class: new Set(['met', 'missed', 'exceeded']), table: new Set(['1-1', '1-2']) },
  }),
  isFigureToken: (words) => ['四大', '五年'].includes(words),
};
const en = (inner: string): string => bindNumber(inner, CONTEXT, 'en').text;
const zh = (inner: string): string => bindNumber(inner, CONTEXT, 'zh').text;

describe('printed numbers', () => {
  test.each([
    ['a-page-10', 'over 15 billion yuan', '超150亿元'],
    ['a-page-10:short', 'over 15 bn yuan', '超150亿元'],
    ['a-page-10:number', 'over 15', '超150亿'],
    ['a-page-10:plain', '15 billion yuan', '150亿元'],
    ['a-page-10:plain:number', '15', '150亿'],
    ['a-page-20:number', '28', '28'],
    ['a-page-30:number', '365,000', '36.5万'],
    ['a-page-40', 'about 10 billion yuan', '百亿元级'],
    ['a-page-40:plain', '10 billion yuan', '百亿元'],
    ['a-page-60', '4.5–5%', '4.5%—5%'],
    ['a-page-70', '125,300', '12.53万'],
    ['a-page-80:number', '50', '50'],
    ['1-1/1#baseline2015', '50.00 billion yuan', '500.0亿元'],
    ['1-1/1#actualGrowth', '9%', '9%'],
  ])('%s is %s, %s', (inner, english, chinese) => {
    expect([en(inner), zh(inner)]).toEqual([english, chinese]);
  });

  test('keep the print of what English converts, and the figure they come from', () => {
    expect(bindNumber('a-page-50', CONTEXT, 'en')).toEqual({
      text: '0.11 billion yuan',
      printed: '1.1亿元',
      figures: ['a-page-50'],
      computed: false,
    });
    expect(bindNumber('1-1/1#actualGrowth', CONTEXT, 'en')).toEqual({
      text: '9%',
      figures: [],
      computed: false,
    });
  });

  test('a unit that English lacks follows in Chinese', () => {
    expect(bindNumber('a-page-95', CONTEXT, 'en')).toMatchObject({ text: '3', unitZh: '斛' });
    expect(bindText('It holds {a-page-95}.', CONTEXT, 'en').text).toBe('It holds 3 斛.');
  });
});

describe('sums', () => {
  test.each([
    ['= growth(1-1/1#baseline2015, 1-1/1#actual2020, 5) : % 1', '10.0%', '10.0%'],
    ['= (1-1/1#actual2020 / 1-1/1#baseline2015 - 1) * 100 : % 1', '61.1%', '61.1%'],
    ['= a-page-10 / 1-1/1#actual2020 : times 2', '0.19 times', '0.19倍'],
    ['= a-page-10 / 5 * 12 : 亿元 1', '36.00 billion yuan', '360.0亿元'],
    ['= a-page-10 / 5 * 12 : 亿元 1 short', '36.00 bn yuan', '360.0亿元'],
    ['= a-page-50 / a-page-30 * 100 * 100 : 元 0', '301 yuan', '301元'],
    ['= a-page-10 / a-page-20 : 亿元 1', '0.54 billion yuan', '5.4亿元'],
    ['= 1-1/3#actual2020 / 100 * 1-1/1#actual2020 : 亿元 1', '1.73 billion yuan', '17.3亿元'],
    ['= 1-1/3#actual2020 - 1-1/3#baseline2015 : points 2', '−0.16 percentage points', '−0.16个百分点'],
    ['= 1-1/1#baseline2015 * (1 + 1-1/1#actualGrowth / 100) ^ 5 : 亿元 1', '76.93 billion yuan', '769.3亿元'],
    [
      '= (1-1/2#actual2020 * a-page-30 / 100 / 100 - 1-1/1#actual2020) : 亿元 1',
      '−65.93 billion yuan',
      '−659.3亿元',
    ],
    ['= abs(1-1/3#actual2020 - 1-1/3#baseline2015) : points 2', '0.16 percentage points', '0.16个百分点'],
    ['= max(1-1/3#actual2020, 1-1/3#baseline2015) : % 2', '2.31%', '2.31%'],
    ['= 12 : none 0', '12', '12'],
    ['= 2 ^ 3 ^ 2 : none 0', '512', '512'],
    ['= 10 - 2 - 3 : none 0', '5', '5'],
    ['= -2 * 3 : none 0', '−6', '−6'],
    ['= 24 / 4 / 2 : none 0', '3', '3'],
    ['= 1005 / 1000 : none 2', '1.01', '1.01'],
    ['= 0 - 1 / 1000 : none 2', '0.00', '0.00'],
  ])('%s is %s, %s', (inner, english, chinese) => {
    expect([en(inner), zh(inner)]).toEqual([english, chinese]);
  });

  test('are ours unless they hold typed numbers only', () => {
    expect(bindNumber('= a-page-10 + a-page-50 : 亿元 1', CONTEXT, 'zh')).toEqual({
      text: '151.1亿元',
      figures: ['a-page-10', 'a-page-50'],
      computed: true,
    });
    expect(bindNumber('= 5 : none 0', CONTEXT, 'zh').computed).toBe(false);
  });

  test('a chart gets the value unrounded', () => {
    expect(evaluateNumber('= a-page-10 / 7 : 亿元 1', CONTEXT)).toEqual({
      value: 150 / 7,
      printed: '21.4',
      unit: '亿元',
      figures: ['a-page-10'],
    });
  });

  test('follow the rules of arithmetic', () => {
    const number = fc.integer({ min: 1, max: 999 });
    const leaf = number.map((value) => ({ text: String(value), value }));
    const { tree } = fc.letrec<{ tree: { text: string; value: number } }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*'), tie('tree')).map(([a, sign, b]) => ({
          text: `(${a.text} ${sign} ${b.text})`,
          value: sign === '+' ? a.value + b.value : sign === '-' ? a.value - b.value : a.value * b.value,
        })),
      ),
    }));
    fc.assert(
      fc.property(tree, ({ text, value }) => {
        expect(evaluateExpression(text, CONTEXT).value).toBe(value);
      }),
    );
  });

  test('without brackets, products come first and signs go from left to right', () => {
    const numbers = fc.array(fc.tuple(fc.constantFrom('+', '-', '*'), fc.integer({ min: 0, max: 99 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), numbers, (first, rest) => {
        const text = `${String(first)} ${rest.map(([sign, value]) => `${sign} ${String(value)}`).join(' ')}`;
        const terms = text.split(/ (?=[+-] )/u).map((term) => term.replace(/^\+ /u, '').replace(/^- /u, '-'));
        const expected = terms
          .map((term) =>
            term
              .split(' * ')
              .map(Number)
              .reduce((a, b) => a * b, 1),
          )
          .reduce((a, b) => a + b, 0);
        expect(evaluateExpression(text, CONTEXT).value).toBe(expected);
      }),
    );
  });
});

describe('verdicts and counts', () => {
  test.each([
    ['share 1-1/1', '126%', '126%'],
    ['asked 1-1/1', '5.84 points', '5.84个百分点'],
    ['delivered 1-1/1', '−0.03 points', '−0.03个百分点'],
    ['implied 1-1/1', '123.46 billion yuan', '1234.6亿元'],
    ['step 1-1/1 implied-level', '123.46 billion yuan', '1234.6亿元'],
    ['count assessments', '3', '3'],
    ['count assessments class=met', '2', '2'],
    ['count assessments class=met,missed table=1-1', '2', '2'],
    ['count assessments class=exceeded', '0', '0'],
    ['count:word assessments class=met', 'two', '两'],
  ])('%s is %s, %s', (inner, english, chinese) => {
    expect([en(inner), zh(inner)]).toEqual([english, chinese]);
  });
});

describe('what stops the build', () => {
  test.each([
    ['', 'Unexpected an empty bound number'],
    ['12', 'Unexpected bare number 12, expected the id of the figure'],
    [
      'a-page-11',
      'Unexpected “a-page-11”, expected the id of a figure, or a table cell as 1-1/7#actual2020. Like it: a-page-10, a-page-20',
    ],
    ['a-page-10:long', 'Unexpected form “:long”, expected :short, :number, :plain'],
    ['a-page-10 a-page-20', 'expected one id, or “=” before a sum'],
    ['9-9/1#actual2020', 'Unexpected line “9-9/1” in “9-9/1#actual2020”'],
    [
      '1-1/1#actual2021',
      'Unexpected column “actual2021” in “1-1/1#actual2021”, expected one of baseline2015, actual2020, actualGrowth, target2020',
    ],
    [
      '1-1/1#target2020',
      'Unexpected “1-1/1#target2020”, which prints “——”, expected a cell with a number. The line has numbers in baseline2015, actual2020, actualGrowth',
    ],
    ['= a-page-10', 'expected “= EXPRESSION : UNIT DECIMALS”'],
    [
      '= a-page-10 + 1-1/3#actual2020 : 亿元 1',
      'Unexpected 亿元 + % in “超150亿元 + 1-1/3#actual2020”, expected two values of one unit',
    ],
    ['= a-page-10 + 1-1/2#actual2020 : 亿元 1', 'Unexpected 亿元 + 元'],
    ['= a-page-20 + a-page-90 : 个 0', 'Unexpected 个 + 件'],
    ['= a-page-10 + 5 : 亿元 1', 'Unexpected 亿元 + a typed number'],
    ['= a-page-10 : % 1', 'Unexpected unit % for “超150亿元”, which is 亿元'],
    ['= a-page-10 / a-page-50 : % 1', 'Multiply a ratio by 100 for %'],
    ['= a-page-50 / a-page-30 : 元 0', 'change a scale by 100 * 100'],
    ['= a-page-10 : 元 0', 'Unexpected unit 元'],
    ['= growth(a-page-10, 1-1/2#actual2020, 5) : % 1', 'Unexpected 亿元 and 元 in growth()'],
    ['= growth(a-page-10, a-page-50) : % 1', 'Unexpected 2 values in growth(), expected 3'],
    ['= a-page-60 * 2 : % 1', 'Unexpected “a-page-60” in a sum (4.5%-5%), expected one number'],
    ['= 10000 : none 0', 'Unexpected typed number 10000, expected one up to 9999'],
    ['= a-page-10:short : 亿元 1', 'Unexpected “a-page-10:short” in a sum'],
    ['= 5 / 0 : none 0', 'which has no value'],
    ['= (5 + 2 : none 0', 'Unexpected the end of the expression, expected a closing bracket'],
    ['= 5 + : none 0', 'expected an id, a table cell, a number or a function'],
    ['= 5 5 : none 0', 'Unexpected “5”, expected an operator or the end'],
    ['= 5 & 5 : none 0', 'Unexpected “&” in a bound number'],
    ['= a-page-10 ^ 2 : none 0', 'Unexpected power of 亿元, expected the power of a ratio'],
    ['share 1-1/9', 'Unexpected verdict “1-1/9”, expected the id of an assessment'],
    ['share', 'Unexpected “share”, expected “share ID”'],
    ['step 1-1/1 time-share', 'Unexpected step “time-share” of 1-1/1, expected one of implied-level'],
    ['count targets', 'Unexpected set “targets” in a count, expected one of assessments'],
    [
      'count assessments verdict=met',
      'Unexpected “verdict=met” in a count of assessments, expected class=, table=',
    ],
    [
      'count assessments class=exceded',
      'Unexpected “exceded” for class= in a count of assessments, expected one of exceeded, met, missed',
    ],
    ['count:digits assessments', 'Unexpected “count:digits”, expected “count” or “count:word”'],
  ])('%s', (inner, message) => {
    expect(() => bindNumber(inner, CONTEXT, 'en')).toThrow(message);
  });

  test.each([
    ['It grew {a-page-10', '“{” without its partner'],
    ['It grew a-page-10}', '“}” without its partner'],
    ['It grew {}', 'an empty bound number'],
    ['It grew 12 per cent', 'Unexpected typed number “12”'],
  ])('the text “%s”', (text, message) => {
    expect(() => bindText(text, CONTEXT, 'en')).toThrow(message);
  });
});

describe('bindText', () => {
  test('puts numbers in and keeps the parts', () => {
    const bound = bindText('In 2020 it made {a-page-50:short}, table 1-1.', CONTEXT, 'en');
    expect(bound.text).toBe('In 2020 it made 0.11 bn yuan, table 1-1.');
    expect(bound.parts).toHaveLength(3);
  });
});

describe('checkClaim', () => {
  test.each([
    '1-1/1#actual2020 > 1-1/1#baseline2015',
    'growth(1-1/1#baseline2015, 1-1/1#actual2020, 5) > 1-1/1#actualGrowth * 1.1',
    'delivered 1-1/1 < 0',
    'delivered 1-1/1 < asked 1-1/1',
    'count assessments class=met = 2',
    'count assessments class=met != count assessments class=missed',
    '1-1/1#actual2020 ≥ 1-1/1#actual2020',
  ])('%s holds', (claim) => {
    expect(() => checkClaim(claim, CONTEXT)).not.toThrow();
  });

  test.each([
    ['1-1/1#actual2020 < 1-1/1#baseline2015', 'which the data contradict (805.3 < 500)'],
    ['1-1/1#actual2020', 'expected one comparison of two values'],
    ['1-1/1#actual2020 > 1-1/3#actual2020', 'Unexpected 亿元 > %'],
    ['1 < 2 < 3', 'expected one comparison'],
  ])('%s stops the build', (claim, message) => {
    expect(() => checkClaim(claim, CONTEXT)).toThrow(message);
  });
});

describe('findBareNumber', () => {
  const english = (text: string): string | undefined =>
    findBareNumber(text, 'en', CONTEXT.isFigureToken)?.text;
  const chinese = (text: string): string | undefined =>
    findBareNumber(text, 'zh', CONTEXT.isFigureToken)?.text;

  test.each([
    'From 2016 to 2020, 2016–2020 and 2016–20, as in the 2020s',
    'On 24 December 2021 and on July 13',
    'The 13th plan and the 14th Five-Year Plan',
    'Table 1-1, tables 1-1 and 1-2, rows 8 and 9, line 25.2, page 16, note 5',
    'the G60 corridor, PM2.5 and 5G',
    'two of the eighteen, for every 1,000 people',
    'the start is at 0, the end beyond it',
  ])('“%s” may stand', (text) => {
    expect(english(text)).toBeUndefined();
  });

  test.each([
    ['grew 12%', '12%'],
    ['in 2020 1,500 people', '1,500'],
    ['2020.5 of them', '2020.5'],
    ['20210 people', '20210'],
    ['the 18 lines', '18'],
    ['the 16th time', '16'],
    ['the target at 0.5', '0.5'],
    ['the target at 100%', '100%'],
  ])('“%s” holds %s', (text, found) => {
    expect(english(text)).toBe(found);
  });

  test.each([
    '2021年7月13日',
    '2016—2020年',
    '“十三五”与“十四五”',
    '表1-1、1-2和表1-2第7行',
    '第16版',
    '1月至5月',
    '在三个版面里',
    '走五年',
    '起点为0',
    'G60科创走廊',
  ])('“%s” may stand', (text) => {
    expect(chinese(text)).toBeUndefined();
  });

  test.each([
    ['增长12%', '12%'],
    ['四大主导产业', '四大'],
    ['共28个', '28'],
    ['增长１２％', '１２％'],
  ])('“%s” holds %s', (text, found) => {
    expect(chinese(text)).toBe(found);
  });
});
