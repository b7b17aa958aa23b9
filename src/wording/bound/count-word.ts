import { formatInteger } from '../../i18n/format-number.ts';
import type { Language } from '../../model/vocabulary.ts';

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  zh: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'],
};

/** A small count in words, as it stands before a noun (no lines, two lines, 两项); larger ones in digits. */
export function countWord(count: number, language: Language): string {
  return WORDS[language][count] ?? formatInteger(count, language);
}
