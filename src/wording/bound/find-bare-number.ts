import type { Language } from '../../model/vocabulary.ts';

/** A number that is typed where it should be bound. */
export interface BareNumber {
  text: string;
  /** Offset in the text. */
  at: number;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const YEAR = '(?:19|20)\\d{2}';
/** A line of a table, alone or in a list: 7, 25.2, 8 and 9, 3–5. */
const LINES = '\\d+(?:\\.\\d)?(?:(?:, | and | or |, and |–|-)\\d+(?:\\.\\d)?)*';
const TABLES = '\\d-\\d(?:(?:, | and | or )\\d-\\d)*';

/** What may stand bare: years and dates, plans, places in a document, names. */
const ALLOWED: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(`\\b\\d{1,2} (?:${MONTHS})\\b|\\b(?:${MONTHS}) \\d{1,2}\\b(?!\\.?\\d)`, 'gu'),
    new RegExp(`\\b${YEAR}(?:[–-](?:${YEAR}|\\d{2}))?(?:s\\b)?(?![\\d.,]?\\d)`, 'gu'),
    /\b1[2-5]th\b/gu,
    /\b(?:per|every|each) 1(?:0{1,2}|0{0,2},000)\b/gu,
    new RegExp(`\\b[Tt]ables? ${TABLES}`, 'gu'),
    new RegExp(
      `\\b(?:[Rr]ows?|[Ll]ines?|[Pp]ages?|[Cc]hapters?|[Nn]otes?|[Ff]ootnotes?|[Ss]ections?) ${LINES}`,
      'gu',
    ),
  ],
  zh: [
    new RegExp(`${YEAR}(?:[—–-]${YEAR})?(?=年|[—–-]|\\D|$)(?![\\d.,]?\\d)`, 'gu'),
    /\d{1,2}月(?:\d{1,2}日)?/gu,
    /表\d-\d(?:(?:、|和|与|及)(?:表)?\d-\d)*/gu,
    /第\d+(?:\.\d)?(?:(?:、|和|与|至|—)(?:第)?\d+(?:\.\d)?)*(?:行|页|版|章|节|号|条|注)/gu,
    /[“"]?十[二三四五][五][”"]?/gu,
    /第[一二三四五六七八九十]+(?:行|页|版|章|节|条|号)/gu,
  ],
};
/** Names with a digit (G60, PM2.5, 5G), times of day, and the start of a scale. */
const NAMES = [
  /(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/gu,
  /(?<![\d.,])0(?!\d|[.,]\d|\s?[%％])/gu,
  /[A-Za-z]\d+(?:\.\d+)?(?![\d.])/gu,
  /(?<!\d)\dG(?![A-Za-z])/gu,
];

const DIGITS = /[0-9０-９]+(?:[.,:]\d+)*(?:\s?[%％])?/u;
const NUMERALS = /[一二两三四五六七八九十百千万亿]+[\p{Script=Han}]{1,2}/gu;
/** Words of the language, though a document counts with them too: 两个, 五年. */
const EVERYDAY = /^[一二两三四五六七八九十][个年次]$/u;

/**
 * The first number that is typed: any digit that is no year, date, plan, table, line or name; in Chinese also numerals
 * with a measure word that a document holds as a figure (四大, 八大).
 */
export function findBareNumber(
  text: string,
  language: Language,
  isFigureToken: (words: string) => boolean,
): BareNumber | null {
  const rest = blankOut(text, [...ALLOWED[language], ...NAMES]);
  const digits = DIGITS.exec(rest);
  const numerals = language === 'zh' ? findNumerals(rest, isFigureToken) : null;
  if (digits === null) return numerals;
  const found = { text: digits[0], at: digits.index };
  return numerals !== null && numerals.at < found.at ? numerals : found;
}

/** Allowed stretches become blanks, so that offsets stay. */
function blankOut(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, (match) => ' '.repeat(match.length)), text);
}

function findNumerals(text: string, isFigureToken: (words: string) => boolean): BareNumber | null {
  for (const match of text.matchAll(NUMERALS)) {
    const [words] = match;
    const token = [words, words.slice(0, -1)].find(
      (candidate) => !EVERYDAY.test(candidate) && isFigureToken(candidate),
    );
    if (token !== undefined) return { text: token, at: match.index };
  }
  return null;
}
