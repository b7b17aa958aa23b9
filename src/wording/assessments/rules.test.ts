import { describe, expect, test } from 'vitest';
import { conclude } from '../../derive/conclude.ts';
import { buildDataset, requireDataset } from '../../model/build.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { parseDocument } from '../../parse/parse-document.ts';
import { readContent } from '../../read.ts';
import { askedSentence, askedText } from './asked-text.ts';
import { lifeEvent } from './life-event.ts';
import { methodSum } from './method-sums.ts';
import { firstExample, RULES } from './rules.ts';
import { SECOND_OPINION_RULES } from './second-opinion-rules.ts';
import { stepTexts } from './step-text.ts';
import { verdictSentence } from './verdict-sentence.ts';

const { assessments, promises } = conclude(requireDataset(buildDataset(readContent(), parseDocument)));
const lines = assessments.flatMap((assessment) => {
  const promise = promises.find(({ id }) => id === assessment.id);
  return promise ? [{ assessment, promise }] : [];
});

/** What a calculator makes of an expression in printed numbers: brackets, then powers, then × ÷, then + −. */
function calculate(expression: string): number {
  const [, rounded, places] = /^round\((.+), (\d+)\)$/u.exec(expression) ?? [];
  if (rounded !== undefined) return Number(calculate(rounded).toFixed(Number(places)));
  const tokens = expression.match(/\d+(?:\.\d+)?|[()÷×−+^]/gu) ?? [];
  expect(tokens.join('')).toBe(expression.replaceAll(' ', ''));
  const chain = (
    next: () => number,
    signs: Readonly<Record<string, (a: number, b: number) => number>>,
  ): number => {
    let value = next();
    for (let apply = signs[tokens[0] ?? '']; apply; apply = signs[tokens[0] ?? '']) {
      tokens.shift();
      value = apply(value, next());
    }
    return value;
  };
  const atom = (): number => {
    const token = tokens.shift();
    if (token === '−') return -atom();
    if (token !== '(') return Number(token);
    const inner = sum();
    tokens.shift();
    return inner;
  };
  const power = (): number => chain(atom, { '^': Math.pow });
  const product = (): number => chain(power, { '×': (a, b) => a * b, '÷': (a, b) => a / b });
  const sum = (): number => chain(product, { '+': (a, b) => a + b, '−': (a, b) => a - b });
  return sum();
}

describe('rules of judging', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s shows itself on a line of the documents',
    (_, rule) => {
      const example = firstExample(rule, lines);
      expect(example).not.toBeNull();
      expect(
        lines
          .slice(0, example ? lines.indexOf(example) : 0)
          .some(({ assessment, promise }) => rule.shows(assessment, promise)),
      ).toBe(false);
    },
  );

  test('each has an id of its own, words and a formula in both languages', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { words, formula, name } of RULES)
      for (const language of LANGUAGES)
        expect([words[language], formula[language], name[language]]).not.toContain('');
  });
});

describe('sums', () => {
  test('a calculator gets the result of every step', () => {
    for (const { assessment } of lines)
      for (const { code, expression, result, decimals } of assessment.steps)
        expect(calculate(expression).toFixed(decimals), `${assessment.id} ${code}`).toBe(
          result.toFixed(decimals),
        );
  });

  test('and of every second opinion on a finished line', () => {
    const sums = lines.flatMap(({ assessment, promise }) =>
      SECOND_OPINION_RULES.flatMap(({ method }) => methodSum(method, assessment, promise) ?? []),
    );
    expect(sums.length).toBeGreaterThan(SECOND_OPINION_RULES.length);
    for (const { expression, result } of sums) expect(calculate(expression)).toBeCloseTo(result, 8);
  });

  test.each(LANGUAGES)('every step and every verdict has words (%s)', (language) => {
    for (const { assessment, promise } of lines) {
      const said = [
        verdictSentence(language, assessment, promise),
        ...stepTexts(language, assessment).map(({ name }) => name),
      ];
      for (const words of said) expect(words).not.toMatch(/undefined|null|NaN|^$/u);
    }
  });

  test('an unknown step stops the build', () => {
    const computed = { class: 'met', reason: null, level: null, growth: null } as const;
    const steps = [{ code: 'guess', expression: '1', result: 1, decimals: 0, unit: null }];
    expect(() => stepTexts('en', { steps, computed })).toThrow(
      'Unexpected step “guess”, expected one of share',
    );
  });
});

describe('what is asked a year', () => {
  test('per cent for amounts, points for shares', () => {
    expect(askedText('en', 5.843, '%')).toBe('5.8%');
    expect(askedText('en', 0.23, 'points')).toBe('0.23 points');
    expect(askedText('zh', -0.032, 'points')).toBe('−0.032个百分点');
    expect(askedText('en', 0.004, 'points')).toBe('0.004 points');
  });

  test('says what was delivered before only where that is known', () => {
    for (const { assessment, promise } of lines) {
      const sentence = askedSentence('en', assessment, promise);
      if (!assessment.asked) expect(sentence).toBeNull();
      else expect(sentence?.includes('delivered') ?? false).toBe(assessment.asked.delivered !== null);
    }
  });
});

test('the life of a target is told in whole sentences', () => {
  expect(lifeEvent('en', 'raised', { value: '100 billion yuan', when: '2025' })).toBe(
    'Sets a higher target: 100 billion yuan for 2025.',
  );
  expect(lifeEvent('en', 'reported', { value: '7%', when: '' })).toBe('Reports 7%.');
  expect(lifeEvent('zh', 'silent', { value: '', when: '2023年6月' })).toBe(
    '截至2023年6月的文献，没有一份报告这个目标的完成值。',
  );
});
