import { HTML_LANG } from '../../i18n/keys.ts';
import type { Language } from '../../model/vocabulary.ts';

/** The place of each record in the order of its name: letters in English, pinyin in Chinese. */
export function rankNames<Item extends { id: string }>(
  records: readonly Item[],
  nameOf: (record: Item) => string,
  language: Language,
): ReadonlyMap<string, number> {
  const collator = new Intl.Collator(HTML_LANG[language], { numeric: true });
  const sorted = [...records].sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
  return new Map(sorted.map(({ id }, index) => [id, index]));
}
