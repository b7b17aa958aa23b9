import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './part-exceeds-whole.ts';

const plan = (whole: string, first: string, second: string) =>
  findIn(rule, {
    targets: [
      `1 | 总产值 | 亿元 | 550 | ${whole} | — | 预期性`,
      `2 | 甲产值 | 亿元 | 200 | ${first} | — | 预期性`,
      `3 | 乙产值 | 亿元 | 200 | ${second} | — | 预期性`,
    ],
    indicators: {
      whole: '总产值 | 亿元 | 1-2/1',
      first: '甲产值 | 亿元 | 1-2/2\npartOf: whole',
      second: '乙产值 | 亿元 | 1-2/3\npartOf: whole',
    },
  });

test('parts that add up to more than their whole', () => {
  const [finding] = plan('1000', '700', '800');
  expect(finding).toMatchObject({
    id: 'part-exceeds-whole-whole-2025',
    variant: 'parts-together',
    severity: 'medium',
    innocent: 'wider-parts',
    params: { part1: { id: 'first' }, part2: { id: 'second' } },
    indicators: ['whole', 'first', 'second'],
  });
  expect(finding?.steps).toMatchObject([{ expression: '700 + 800', result: 1500 }]);
});

test('silent where they fit, and where rounding may explain the rest', () => {
  expect(plan('1000', '400', '500')).toEqual([]);
  expect(plan('1000', '500', '501')).toEqual([]);
});

test('reported parts weigh more, one part alone too', () => {
  const reported = (part: string) =>
    findIn(rule, {
      results: [
        '1 | 财政收入 | 亿元 | 41.0 | 60 | — | 80.5 | — | 提前完成',
        `2 | 其中:地方收入 | 亿元 | 20.2 | 30 | — | ${part} | — | 提前完成`,
      ],
      indicators: { whole: '财政收入 | 亿元 | 1-1/1', part: '地方收入 | 亿元 | 1-1/2\npartOf: whole' },
    });
  expect(reported('88.2')).toMatchObject([{ variant: 'one-part', severity: 'high' }]);
  expect(reported('48.2')).toEqual([]);
});

test('names four parts at most', () => {
  const names = ['甲', '乙', '丙', '丁', '戊'];
  const many = (count: number) => {
    const parts = names.slice(0, count);
    return findIn(rule, {
      targets: [
        '1 | 总产值 | 亿元 | 550 | 1000 | — | 预期性',
        ...parts.map((name, at) => `${String(at + 2)} | ${name}产值 | 亿元 | 200 | 400 | — | 预期性`),
      ],
      indicators: {
        whole: '总产值 | 亿元 | 1-2/1',
        ...Object.fromEntries(
          parts.map((name, at) => [
            `part-${String(at)}`,
            `${name}产值 | 亿元 | 1-2/${String(at + 2)}\npartOf: whole`,
          ]),
        ),
      },
    })[0]?.params;
  };
  expect(many(4)).toMatchObject({ parts: { value: 4 }, part4: { id: 'part-3' } });
  expect(many(5)).toMatchObject({ parts: { value: 5 } });
  expect(many(5)).not.toHaveProperty('part1');
});
