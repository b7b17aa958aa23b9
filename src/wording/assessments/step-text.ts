import type { Step } from '../../derive/arithmetic.ts';
import type { Assessment } from '../../derive/types.ts';
import { text, type Key } from '../../i18n/keys.ts';
import type { Language } from '../../model/vocabulary.ts';
import { askedText } from './asked-text.ts';
import { formatDecimal, rateText, shareText } from './value-text.ts';

/** A sum as a reader redoes it: what it works out, the expression in printed numbers, and the result. */
export interface StepText {
  name: string;
  expression: string;
  /** Whether the result is what the sum gives, or what it is rounded to. */
  sign: '=' | '≈';
  result: string;
  /** Unit of the result. */
  unit: string | null;
}

const NAMES: Readonly<Record<string, Key>> = {
  share: 'step.share',
  'time-share': 'step.time-share',
  'recomputed-growth': 'step.recomputed-growth',
  'required-growth': 'step.required-growth',
  'level-due': 'step.level-due',
  'level-due-rounded': 'step.level-due-rounded',
  'outcome-rounded': 'step.outcome-rounded',
  'implied-level': 'step.implied-level',
  change: 'step.change',
  'asked-yearly': 'step.asked-yearly',
  'delivered-yearly': 'step.delivered-yearly',
};

/** The sums behind a verdict in words. @throws for a step that has no name */
export function stepTexts(
  language: Language,
  { steps, computed }: Pick<Assessment, 'steps' | 'computed'>,
): StepText[] {
  return steps.map((step) => ({
    name: stepName(language, step, computed.level?.kind === 'cumulative'),
    ...roundedText(language, step),
    result: stepResult(language, step),
    unit: step.unit,
  }));
}

function stepName(language: Language, { code }: Step, isSum: boolean): string {
  const key = NAMES[code];
  if (key === undefined)
    throw new Error(`Unexpected step “${code}”, expected one of ${Object.keys(NAMES).join(', ')}`);
  return text(language, code === 'share' && isSum ? 'step.share-of-sum' : key);
}

/** `round(5.1, 0)` in words. */
function roundedText(language: Language, { expression }: Step): Pick<StepText, 'expression' | 'sign'> {
  const [, sum, decimals = ''] = /^round\((.+), (\d+)\)$/u.exec(expression) ?? [];
  if (sum === undefined) return { expression, sign: '=' };
  const key = decimals === '0' ? 'step.to-whole' : decimals === '1' ? 'step.to-one' : 'step.to-decimals';
  return { expression: text(language, key, { sum, decimals }), sign: '≈' };
}

/** Shares as a number and in per cent, rates in per cent, points in points, levels with the printed unit. */
function stepResult(language: Language, { code, result, decimals, unit }: Step): string {
  if (code === 'share' || code === 'time-share')
    return `${formatDecimal(result, decimals)} = ${shareText(result)}`;
  if (code === 'asked-yearly' || code === 'delivered-yearly')
    return askedText(language, result, unit === '%' ? '%' : 'points');
  if (unit === '%') return rateText(result);
  if (unit === '个百分点') return text(language, 'board.points', { value: formatDecimal(result, decimals) });
  return [formatDecimal(result, decimals), unit].filter((part) => part !== null).join(' ');
}
