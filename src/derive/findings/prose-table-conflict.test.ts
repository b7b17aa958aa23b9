import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './prose-table-conflict.ts';

const plan = (sentence: string, mark: string, row: string) =>
  findIn(rule, {
    prose: [sentence],
    targets: [row],
    indicators: {
      revenue: `财政收入 | 亿元 | 1-2/1\nobservations:\n  - { source: river-plan, quote: '${mark}', role: target, period: '2025' }`,
    },
  });

test('doubled in prose, less than half as much in the table', () => {
  const [finding] = plan(
    '到2025年,河区财政收入翻一番。',
    '财政收入⟦翻一番⟧',
    '1 | 财政收入 | 亿元 | 74.6 | — | 8 | 预期性',
  );
  expect(finding).toMatchObject({
    id: 'prose-table-conflict-revenue',
    variant: 'multiple',
    severity: 'high',
    innocent: null,
    params: { implied: { value: 1.47 }, needed: { value: 14.9 } },
  });
});

test('silent: the table comes within a twentieth of the doubling', () => {
  expect(
    plan('到2025年,河区财政收入翻一番。', '财政收入⟦翻一番⟧', '1 | 财政收入 | 亿元 | 18.4 | 36 | — | 预期性'),
  ).toEqual([]);
  expect(
    plan(
      '到2025年,河区财政收入翻一番。',
      '财政收入⟦翻一番⟧',
      '1 | 财政收入 | 亿元 | 74.6 | — | 14.8 | 预期性',
    ),
  ).toEqual([]);
});

test('level against level, and against growth', () => {
  expect(
    plan(
      '到2025年,河区财政收入达到110亿元。',
      '财政收入达到⟦110亿元⟧',
      '1 | 财政收入 | 亿元 | 74.6 | 100 | — | 预期性',
    ),
  ).toMatchObject([{ variant: 'level', severity: 'high' }]);
  expect(
    plan(
      '到2025年,河区财政收入达到150亿元。',
      '财政收入达到⟦150亿元⟧',
      '1 | 财政收入 | 亿元 | 74.6 | — | 8 | 预期性',
    ),
  ).toMatchObject([{ variant: 'level' }]);
});

test('silent: a bound that the table keeps, and an equal level', () => {
  expect(
    plan(
      '到2025年,河区财政收入超100亿元。',
      '财政收入⟦超100亿元⟧',
      '1 | 财政收入 | 亿元 | 74.6 | 100 | — | 预期性',
    ),
  ).toEqual([]);
  expect(
    plan(
      '到2025年,河区财政收入达到110亿元。',
      '财政收入达到⟦110亿元⟧',
      '1 | 财政收入 | 亿元 | 74.6 | — | 8 | 预期性',
    ),
  ).toEqual([]);
});

test('a text that strives is not held to a promise', () => {
  const row = '1 | 财政收入 | 亿元 | 74.6 | — | 8 | 预期性';
  expect(plan('到2025年,河区财政收入力争翻一番。', '财政收入力争⟦翻一番⟧', row)).toMatchObject([
    { variant: 'multiple-striven', severity: 'medium', innocent: 'aspiration' },
  ]);
  expect(
    plan('到2025年,河区财政收入翻一番奋力迈进,河区更美。', '财政收入⟦翻一番⟧奋力迈进', row),
  ).toMatchObject([{ variant: 'multiple-striven' }]);
  expect(plan('到2025年,河区财政收入力争达到150亿元。', '财政收入力争达到⟦150亿元⟧', row)).toMatchObject([
    { variant: 'level-striven' },
  ]);
});

test('what another clause strives for does not count', () => {
  const row = '1 | 财政收入 | 亿元 | 74.6 | — | 8 | 预期性';
  expect(plan('到2025年,力争河区更美,财政收入翻一番,努力向前。', '财政收入⟦翻一番⟧', row)).toMatchObject([
    { variant: 'multiple', severity: 'high' },
  ]);
});
