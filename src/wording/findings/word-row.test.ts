import { expect, test } from 'vitest';
import type { Finding } from '../../derive/types.ts';
import { ROW_WORDS } from './row-words.ts';
import type { FindingNames } from './word-finding.ts';
import { wordRow } from './word-row.ts';

const names: FindingNames = {
  indicator: () => ({ zh: '渔获', en: 'Fish landed' }),
  project: () => ({ zh: '渔港', en: 'Harbour' }),
  source: () => ({ zh: '规划', en: 'the plan' }),
  word: () => null,
  figure: () => null,
};
const finding = (rule: string, variant: string, params: Finding['params']): Finding => ({
  ...{ id: 'a', rule, variant, severity: 'low', params, steps: [], evidence: [] },
  ...{ figures: [], indicators: ['fish'], rows: ['1/1'], projects: [], innocent: null },
});
const printed = (value: string, unit: string) =>
  ({ kind: 'printed', printed: value, unit, figure: 'f' }) as const;
const indicator = { kind: 'indicator', id: 'fish' } as const;

test('a rule with words for a row says its sum alone', () => {
  const rates = finding('growth-mismatch', 'below-levels', {
    indicator,
    printed: printed('7.1', '%'),
    recomputed: { kind: 'computed', value: 14.1, decimals: 1, unit: '%' },
  });
  expect(wordRow(rates, 'en', names)).toBe('The two levels give 14.1% a year; the table prints 7.1%.');
  expect(wordRow(rates, 'zh', names)).toBe('按两端数值算，年均14.1%；表上写的是7.1%。');
});

test('a note that does not say since when leaves that out', () => {
  const withheld = finding('outcome-withheld', 'growth-printed', { indicator });
  expect(wordRow(withheld, 'en', names)).toBe('Totals have not been published, says a note.');
  const since = { ...withheld, params: { indicator, since: { kind: 'year', value: '2018' } as const } };
  expect(wordRow(since, 'en', names)).toBe('Totals have not been published since 2018, says a note.');
});

test('a rule without them says its title without the name, which may be the one that the row prints', () => {
  const over = finding('overshoot', 'overshoot', {
    indicator,
    baseline: printed('31.2', '%'),
    target: printed('40', '%'),
    outcome: printed('78.04', '%'),
    share: { kind: 'computed', value: 5.3, decimals: 1, unit: '倍' },
  });
  expect(wordRow(over, 'en', names)).toBe('5.3 times the change that was promised.');
  expect(wordRow(over, 'zh', names)).toBe('实际变化是承诺的5.3倍。');
  const amount = finding('unit-doubt', 'amount-in-percent', {
    indicator,
    name: { kind: 'word', zh: '渔获总量' },
    unit: { kind: 'word', zh: '%' },
    value: printed('−13', '%'),
  });
  expect(wordRow(amount, 'zh', names)).toBe('名称是总额，单位是百分数。');
});

test('no words for a row begin with a name, and each stands in both languages', () => {
  for (const variant of Object.values(ROW_WORDS).flatMap((rule) => Object.values(rule))) {
    expect(variant.en).toMatch(/[.]$/u);
    expect(variant.zh).toMatch(/。$/u);
    expect(`${variant.en}${variant.zh}`).not.toMatch(/^\{indicator\}/u);
  }
});
