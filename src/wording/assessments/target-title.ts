import type { Promise } from '../../derive/types.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { text } from '../../i18n/keys.ts';
import type { Language } from '../../model/vocabulary.ts';
import { valueText } from './value-text.ts';

/** A target by name: “Target for 2025: 100 billion yuan”. */
export function targetTitle(language: Language, { target, targetGrowth }: Promise): string {
  const stated = target ?? targetGrowth;
  if (stated === null) return text(language, 'judged.unset');
  const value = valueText(language, stated);
  if (stated.period === null) return text(language, 'judged.undated', { value });
  const due = formatPeriod(language, stated.period);
  return text(language, target ? 'judged.target' : 'judged.target-growth', { due, value });
}
