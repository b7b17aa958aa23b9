import { expect, test } from 'vitest';
import { findIn, type Invented } from './fixtures/invent-district.ts';
import { rule as otherScopePassed } from './other-scope-passed.ts';
import { rule as scopeUnstated } from './scope-unstated.ts';

const observe = (source: string, quote: string, period = '2020') =>
  `  - { source: ${source}, quote: '${quote}', role: actual, period: '${period}' }`;

const district = (wide: string, target = '1000'): Invented => ({
  prose: [`2020年,小河区生产总值实现612.5亿元,大河区生产总值实现${wide}亿元。`],
  targets: [`1 | 生产总值 | 亿元 | 612.5 | ${target} | — | 预期性`],
  indicators: {
    gdp: `生产总值 | 亿元 | 1-2/1\nscope: lesser\notherScope: wide\nobservations:\n${observe('river-plan', '小河区生产总值实现⟦612.5亿元⟧')}`,
    wide: `生产总值 | 亿元\nscope: greater\notherScope: gdp\nobservations:\n${observe('river-plan', `大河区生产总值实现⟦${wide}亿元⟧`)}`,
  },
});

test('a target that the other scope has passed already', () => {
  const [finding] = findIn(otherScopePassed, district('1003.2'));
  expect(finding).toMatchObject({
    id: 'other-scope-passed-gdp-2025',
    severity: 'medium',
    innocent: 'scope',
    params: { own: { printed: '612.5' } },
  });
  expect(finding?.steps).toMatchObject([{ expression: '1003.2 − 1000', result: 3.2 }]);
});

test('silent where it has not, and where both scopes have', () => {
  expect(findIn(otherScopePassed, district('999.9'))).toEqual([]);
  expect(findIn(otherScopePassed, district('1003.2', '600'))).toEqual([]);
});

const press = (sentence: string): Invented => {
  const base = district('1003.2');
  const quote = sentence
    .replace(/1003\.2亿元/u, '⟦1003.2亿元⟧')
    .replace(/^[^,]*,/u, '')
    .replace('。', '');
  return {
    ...base,
    daily: [sentence],
    indicators: {
      ...base.indicators,
      wide: `${base.indicators?.wide ?? ''}\n${observe('river-daily', quote)}`,
    },
  };
};

test('a document that leaves out the scope of a figure which another prints with it', () => {
  const [finding] = findIn(scopeUnstated, press('2020年,河区生产总值达到1003.2亿元。'));
  expect(finding).toMatchObject({
    id: 'scope-unstated-wide-river-daily',
    variant: 'named-elsewhere',
    severity: 'low',
    innocent: 'scope-known',
    params: { otherValue: { printed: '612.5亿元' }, elsewhere: { id: 'river-plan' } },
  });
  expect(finding?.evidence).toHaveLength(2);
});

test('a document that prints a figure of one scope without saying so', () => {
  const [finding] = findIn(scopeUnstated, {
    prose: ['2020年,小河区生产总值实现612.5亿元。'],
    daily: ['2020年,河区生产总值达到1003.2亿元。'],
    indicators: {
      gdp: `生产总值 | 亿元\nscope: lesser\notherScope: wide\nobservations:\n${observe('river-plan', '小河区生产总值实现⟦612.5亿元⟧')}`,
      wide: `生产总值 | 亿元\nscope: greater\notherScope: gdp\nobservations:\n${observe('river-daily', '河区生产总值达到⟦1003.2亿元⟧')}`,
    },
  });
  expect(finding).toMatchObject({ variant: 'unstated', severity: 'medium', innocent: 'scope' });
  expect(finding?.params).not.toHaveProperty('elsewhere');
  expect(finding?.evidence).toHaveLength(2);
});

test('silent where the document names the scope, and in the document that names both', () => {
  expect(findIn(scopeUnstated, press('2020年,大河区生产总值达到1003.2亿元。'))).toEqual([]);
  expect(findIn(scopeUnstated, district('1003.2'))).toEqual([]);
});
