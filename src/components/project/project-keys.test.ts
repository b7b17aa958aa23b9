import { describe, expect, test } from 'vitest';
import type { Amount } from '../../model/schema/dataset.ts';
import { investmentInYuan, mainAmount, pickAmounts } from './project-keys.ts';

const amount = (role: Amount['role'], value: number | null, unit: string | null): Amount => ({
  role,
  value,
  valueHigh: null,
  printed: String(value),
  unit,
  qualifier: 'exact',
  kind: 'target',
  period: null,
  figure: 'plan-1',
  source: 'plan',
});

describe('mainAmount', () => {
  test('an investment goes before what stands first', () => {
    const investment = amount('investment-plan', 3, '亿元');
    expect(mainAmount({ amounts: [amount('area', 20, '亩'), investment] })).toBe(investment);
  });
});

describe('pickAmounts', () => {
  const report = (role: Amount['role']): Amount => ({ ...amount(role, 2, '亿元'), kind: 'actual' });

  test('promise and report stand apart, what has a role of its own goes before what has none', () => {
    const [promised, reported] = [amount('output-expected', 150, '亿元'), report('output')];
    const amounts = [amount('other', 100, '亿元'), promised, report('other'), reported];
    expect(pickAmounts({ amounts })).toEqual({ promised, reported });
  });

  test('of equal roles the first stands', () => {
    const first = amount('other', 1, '家');
    expect(pickAmounts({ amounts: [first, amount('other', 2, '家')] })).toEqual({ promised: first });
  });
});

describe('investmentInYuan', () => {
  test.each([
    [10.5, '亿元', 10.5e8],
    [3000, '万元', 3e7],
    [1, '千亿元', 1e11],
    [800, '元', 800],
    [2, '亿美元', null],
    [20, '亩', null],
    [null, '亿元', null],
    [5, null, null],
  ])('%j %j is %j', (value, unit, yuan) => {
    expect(investmentInYuan({ amounts: [amount('investment', value, unit)] })).toBe(yuan);
  });

  test('output is no investment', () => {
    expect(investmentInYuan({ amounts: [amount('output', 5, '亿元')] })).toBeNull();
  });
});
