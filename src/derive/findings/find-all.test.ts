import { beforeEach, expect, test } from 'vitest';
import type { Evidence, Finding, FindingRule } from '../types.ts';
import { findAll, RULES } from './find-all.ts';
import { inventDistrict, type Invented } from './fixtures/invent-district.ts';

const DISTRICT: Invented = {
  prose: ['河区顺利完成“一五”确定的主要目标任务。', '到2025年,河区财政收入翻一番。'],
  results: [
    '1 | 财政收入 | 亿元 | 41.0 | 60 | 12 | 86.9 | 9.0 | 提前完成',
    '2 | 覆盖率 | % | 41.2 | 完成市下达指标 | — | 40.05 | — | 可以完成',
    '3 | 参保率 | % | 90 | 95 | — | 92.5 | — | 没有完成',
  ],
  targets: ['1 | 财政收入 | 亿元 | 83.2 | — | 5 | 预期性', '2 | 参保率 | % | 92.5 | 92 | — | 约束性'],
  indicators: {
    revenue:
      "财政收入 | 亿元 | 1-1/1, 1-2/1\nobservations:\n  - { source: river-plan, quote: '财政收入⟦翻一番⟧', role: target, period: '2025' }",
    forest: '覆盖率 | % | 1-1/2',
    cover: '参保率 | % | 1-1/3, 1-2/2',
  },
};

let evidence: Evidence;
let findings: readonly Finding[];
beforeEach(() => {
  evidence = inventDistrict(DISTRICT);
  findings = findAll(evidence);
});

test('rules have ids of their own', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every finding has an id of its own, built of words, and evidence', () => {
  expect(findings.length).toBeGreaterThan(8);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  for (const finding of findings) {
    expect(finding.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
    expect(finding.evidence.length).toBeGreaterThan(0);
  }
});

test('every sum comes to what its expression says', () => {
  const steps = findings.flatMap(({ steps: all }) => all);
  expect(steps.length).toBeGreaterThan(8);
  for (const { expression, result } of steps)
    expect(calculate(expression), expression).toBeCloseTo(result, 6);
});

test('quotes stand in the documents where they say', () => {
  for (const { source, start, end, quote } of findings.flatMap(({ evidence: passages }) => passages)) {
    expect(evidence.dataset.texts[source]?.slice(start, end)).toBe(quote);
  }
});

test('a rule that breaks is named, with what it says', () => {
  const broken: FindingRule = {
    id: 'broken-rule',
    find: () => {
      throw new Error('indicators/revenue has no start');
    },
  };
  expect(() => findAll(evidence, [broken])).toThrow(
    'Rule broken-rule breaks: indicators/revenue has no start',
  );
});

test('a second finding of one record keeps the first address', () => {
  const twice: FindingRule = {
    id: 'twice',
    find: () => findings.slice(0, 1).flatMap((finding) => [finding, finding]),
  };
  const [first, second] = findAll(evidence, [twice]);
  expect(second?.id).toBe(`${first?.id ?? ''}-2`);
});

/** A pocket calculator: + − × ÷ ^ and brackets, nothing else. */
function calculate(expression: string): number {
  const tokens = expression.match(/\d+(?:\.\d+)?|[()^×÷+−]/gu) ?? [];
  const next = (): string | undefined => tokens[0];
  const level =
    (operators: string, deeper: () => number, apply: (operator: string, a: number, b: number) => number) =>
    (): number => {
      let value = deeper();
      while (next() !== undefined && operators.includes(next() ?? ' '))
        value = apply(tokens.shift() ?? '', value, deeper());
      return value;
    };
  const atom = (): number => {
    const token = tokens.shift();
    if (token === '−') return -atom();
    if (token !== '(') return Number(token);
    const value = sum();
    tokens.shift();
    return value;
  };
  const power = level('^', atom, (_, a, b) => Math.pow(a, b));
  const product = level('×÷', power, (operator, a, b) => (operator === '×' ? a * b : a / b));
  const sum = level('+−', product, (operator, a, b) => (operator === '+' ? a + b : a - b));
  return sum();
}
