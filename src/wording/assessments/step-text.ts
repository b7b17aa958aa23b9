import type { Step } from '../../derive/arithmetic.ts';
import type { Assessment } from '../../derive/types.ts';
import { text, type Key } from '../../i18n/keys.ts';
import type { Language } from '../../model/vocabulary.ts';
import { formatDecimal, rateText, shareText } from './value-text.ts';

/** A sum as a reader redoes it: what it works out, the expression in printed numbers, and the result. */
export interface StepText {
  name: string;
  expression: string;
  result: string;
}

const NAMES: Readonly<Record<string, Key>> = {
  share: 'step.share',
  'time-share': 'step.time-share',
  'recomputed-growth': 'step.recomputed-growth',
  'required-growth': 'step.required-growth',
  'level-due': 'step.level-due',
  'implied-level': 'step.implied-level',
};

/** The sums behind a verdict in words. @throws for a step that has no name */
export function stepTexts(
  language: Language,
  { steps, computed }: Pick<Assessment, 'steps' | 'computed'>,
): StepText[] {
  return steps.map((step) => ({
    name: stepName(language, step, computed.level?.kind === 'cumulative'),
    expression: step.expression,
    result: stepResult(step),
  }));
}

function stepName(language: Language, { code }: Step, isSum: boolean): string {
  const key = NAMES[code];
  if (key === undefined)
    throw new Error(`Unexpected step “${code}”, expected one of ${Object.keys(NAMES).join(', ')}`);
  return text(language, code === 'share' && isSum ? 'step.share-of-sum' : key);
}

/** Shares as a number and in per cent, rates in per cent, levels with the printed unit. */
function stepResult({ code, result, decimals, unit }: Step): string {
  if (code === 'share' || code === 'time-share')
    return `${formatDecimal(result, decimals)} = ${shareText(result)}`;
  if (unit === '%') return rateText(result);
  return [formatDecimal(result, decimals), unit].filter((part) => part !== null).join(' ');
}
