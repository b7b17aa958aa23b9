import { describe, expect, test } from 'vitest';
import { findIn, type Invented } from './fixtures/invent-district.ts';
import { rule } from './implied-heads.ts';

/** GDP from 500 to 750, with two lines per head. */
const heads = (first: string, second: string, more: Partial<Invented['indicators']> = {}) =>
  findIn(rule, {
    results: [
      '1 | 生产总值 | 亿元 | 500.0 | 700 | — | 750.0 | — | 提前完成',
      `2 | 甲人均产出 | 元 | ${first} | — | 提前完成`,
      `3 | 乙人均产出 | 万元/人 | ${second} | — | 没有完成`,
    ],
    indicators: {
      gdp: '生产总值 | 亿元 | 1-1/1',
      first: '甲人均产出 | 元 | 1-1/2\nperHeadOf: gdp',
      second: '乙人均产出 | 万元/人 | 1-1/3\nperHeadOf: gdp',
      ...(more as Record<string, string>),
    },
  });

describe('between two reported years', () => {
  test('the heads of one line rise while those of another fall', () => {
    // 50.0 to 45.0 by the first, 40.0 to 50.0 by the second.
    const [finding] = heads('100000 | 120000 | — | 166667', '12.5 | 16 | — | 15.0');
    expect(finding).toMatchObject({
      id: 'implied-heads-gdp-2020',
      variant: 'apart',
      severity: 'medium',
      innocent: 'heads',
      indicators: ['gdp', 'second', 'first'],
      rows: ['1-1/3', '1-1/2'],
      params: {
        rising: { id: 'second' },
        risingFrom: { value: 40, unit: '万人' },
        risingTo: { value: 50 },
        rise: { value: 25, unit: '%' },
        falling: { id: 'first' },
        fallingFrom: { value: 50 },
        fallingTo: { value: 45 },
        fall: { value: 10 },
      },
    });
    expect(finding?.steps.map(({ expression }) => expression)).toEqual([
      '500.0 ÷ 12.5',
      '750.0 ÷ 15.0',
      '500.0 × 10000 ÷ 100000',
      '750.0 × 10000 ÷ 166667',
    ]);
    expect(finding?.params).not.toHaveProperty('doubtedUnit');
  });

  test.each([
    ['both fall', '100000 | 120000 | — | 166667', '12.5 | 16 | — | 20.0'],
    ['both rise', '100000 | 120000 | — | 130000', '12.5 | 16 | — | 15.0'],
    ['one may only be rounded', '100000 | 120000 | — | 166667', '12.5 | 16 | — | 18.7'],
    ['less than a tenth apart', '100000 | 120000 | — | 153000', '12.5 | 16 | — | 18.0'],
    ['a level of nothing', '100000 | 120000 | — | 166667', '0 | 16 | — | 15.0'],
    ['a start that is not printed', '100000 | 120000 | — | 166667', '— | 16 | — | 15.0'],
  ])('silent: %s', (_, first, second) => {
    expect(heads(first, second)).toEqual([]);
  });

  test('a tenth apart is enough', () => {
    expect(heads('100000 | 120000 | — | 157500', '12.5 | 16 | — | 17.7')).toMatchObject([
      { params: { rise: { value: 5.9 }, fall: { value: 4.8 } } },
    ]);
  });

  test('silent where only one line divides the amount', () => {
    expect(
      heads('100000 | 120000 | — | 166667', '12.5 | 16 | — | 15.0', {
        second: '乙人均产出 | 万元/人 | 1-1/3',
      }),
    ).toEqual([]);
  });

  test('of three lines, the two furthest apart; a quotient counts too', () => {
    const [finding] = findIn(rule, {
      results: [
        '1 | 生产总值 | 亿元 | 500.0 | 700 | — | 750.0 | — | 提前完成',
        '2 | 甲人均产出 | 元 | 100000 | 120000 | — | 155000 | — | 提前完成',
        '3 | 乙人均产出 | 元 | 125000 | 160000 | — | 150000 | — | 没有完成',
        '4 | 丙人均产出 | 元 | 100000 | 120000 | — | 166667 | — | 没有完成',
        '5 | 常住人口 | 万人 | — | 80 | — | — | — | 没有完成',
      ],
      indicators: {
        gdp: '生产总值 | 亿元 | 1-1/1',
        first: '甲人均产出 | 元 | 1-1/2\nperHeadOf: gdp',
        second: '乙人均产出 | 元 | 1-1/3\nperHeadOf: gdp',
        third: '丙人均产出 | 元 | 1-1/4\nquotient: { numerator: gdp, denominator: people }',
        people: '常住人口 | 万人 | 1-1/5',
      },
    });
    expect(finding?.params).toMatchObject({ rising: { id: 'second' }, falling: { id: 'third' } });
  });

  test('a line whose unit is known to be misprinted is read in its own', () => {
    const doubted = (rows: string) =>
      findIn(rule, {
        results: [
          '1 | 生产总值 | 亿元 | 500.0 | 700 | — | 750.0 | — | 提前完成',
          '2 | 甲人均产出 | 元 | 100000 | 120000 | — | 166667 | — | 提前完成',
          '3 | 乙人均产出 | % | 12.5 | 16 | — | 15.0 | — | 没有完成',
        ],
        targets: ['3 | 乙人均产出 | 万元/人 | 15.0 | 20 | — | 预期性'],
        indicators: {
          gdp: '生产总值 | 亿元 | 1-1/1',
          first: '甲人均产出 | 元 | 1-1/2\nperHeadOf: gdp',
          second: `乙人均产出 | 万元/人 | ${rows}\nperHeadOf: gdp`,
          ...(rows === '1-1/3' ? { third: '丙人均产出 | 万元/人 | 1-2/3' } : {}),
        },
      });
    const [finding] = doubted('1-1/3, 1-2/3');
    expect(finding?.params).toMatchObject({ risingTo: { value: 50 }, doubtedUnit: { zh: '%' } });
    expect(doubted('1-1/3')).toEqual([]);
  });
});

describe('goals', () => {
  const goals = (perHead: string, people = '60', later = '') => {
    const observe = (quote: string, period: string) =>
      `  - { source: river-plan, quote: '${quote}', role: target, period: '${period}' }`;
    return findIn(rule, {
      prose: [
        `到2025年,河区常住人口达到${people}万人。`,
        `到2035年,河区生产总值突破1800亿元,人均产出突破${perHead}万元/人${later}。`,
      ],
      targets: [
        '1 | 生产总值 | 亿元 | 700 | 900 | — | 预期性',
        '2 | 人均产出 | 万元/人 | 13 | 18 | — | 预期性',
      ],
      indicators: {
        gdp: `生产总值 | 亿元 | 1-2/1\nobservations:\n${observe('生产总值⟦突破1800亿元⟧', '2035')}`,
        head: `人均产出 | 万元/人 | 1-2/2\nquotient: { numerator: gdp, denominator: people }\nobservations:\n${observe(`人均产出⟦突破${perHead}万元/人⟧`, '2035')}`,
        people: `常住人口 | 万人\nobservations:\n${observe(`常住人口达到⟦${people}万人⟧`, '2025')}${later === '' ? '' : `\n${observe('常住人口为⟦90万人⟧', '2035')}`}`,
      },
    });
  };

  test('that imply far more people than the date before', () => {
    // 90 against the 60 printed and the 50 of 900 ÷ 18.
    const [finding] = goals('20.0');
    expect(finding).toMatchObject({
      id: 'implied-heads-head-2035',
      variant: 'leap',
      severity: 'low',
      innocent: 'goals-apart',
      indicators: ['head', 'gdp', 'people'],
      params: {
        implied: { value: 90 },
        goalYear: { value: '2035' },
        lastYear: { value: '2025' },
        lastImplied: { value: 50 },
        lastPrinted: { printed: '60万人' },
      },
    });
    expect(finding?.steps.map(({ expression }) => expression)).toEqual(['1800 ÷ 20.0', '900 ÷ 18']);
  });

  test('or far fewer', () => {
    expect(goals('45.0')).toMatchObject([{ params: { implied: { value: 40 } } }]);
  });

  test.each([
    ['near what is printed', '20.0', '85', ''],
    ['near what the targets before imply', '35.0', '90', ''],
    ['printed for the same year', '20.0', '60', ',常住人口为90万人'],
  ])('silent: %s', (_, perHead, people, later) => {
    expect(goals(perHead, people, later)).toEqual([]);
  });
});
