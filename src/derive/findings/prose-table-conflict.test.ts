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
