import { text } from '../../i18n/keys.ts';
import type { Amount } from '../../model/schema/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';

/** What an amount counts: its own label, else the name of its role. */
export function amountLabel(language: Language, amount: Amount): string {
  return amount.label?.[language] ?? text(language, `amount.${amount.role}`);
}
