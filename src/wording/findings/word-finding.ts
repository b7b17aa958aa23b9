import type { Finding, Param } from '../../derive/types.ts';
import type { Bilingual } from '../../model/schema/record.ts';
import type { Language, Qualifier } from '../../model/vocabulary.ts';
import { formatInteger, formatQuantity, joinQuantity } from '../../i18n/format-number.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { fillTemplate, type FindingWords, type RuleWords } from './template.ts';
import { GROWTH_WORDS } from './words-of-growth.ts';
import { INNOCENT_WORDS } from './innocent-words.ts';
import { PRINT_WORDS } from './words-of-print.ts';
import { PROJECT_WORDS } from './words-of-projects.ts';
import { TARGET_WORDS } from './words-of-targets.ts';
import { VERDICT_WORDS } from './words-of-verdicts.ts';

const WORDS: Readonly<Record<string, RuleWords>> = {
  ...GROWTH_WORDS,
  ...TARGET_WORDS,
  ...VERDICT_WORDS,
  ...PRINT_WORDS,
  ...PROJECT_WORDS,
};

/** What a sentence needs to know of the records it names. */
export interface FindingNames {
  indicator: (id: string) => Bilingual;
  project: (id: string) => Bilingual;
  source: (id: string) => Bilingual;
  /** English of a word of a document (a printed verdict, a unit), null where none is known. */
  word: (zh: string) => string | null;
  figure: (id: string) => { value: number | null; valueHigh: number | null; qualifier: Qualifier } | null;
}

/** A finding in words of one language. */
export interface WordedFinding {
  title: string;
  explanation: string;
  /** The innocent explanation, null where the rule allows for none. */
  innocent: string | null;
}

/** Says a finding. @throws {RangeError} naming the finding where its rule, variant or a param has no words */
export function wordFinding(finding: Finding, language: Language, names: FindingNames): WordedFinding {
  const words = wordsOf(finding);
  const param = (name: string): string | null => {
    const given = finding.params[name];
    return given === undefined ? null : paramText(given, language, names);
  };
  try {
    return {
      title: capitalise(fillTemplate(words.title[language], param), language),
      explanation: capitalise(fillTemplate(words.explanation[language], param), language),
      innocent: innocentText(finding, language),
    };
  } catch (cause) {
    throw new RangeError(
      `Cannot say finding ${finding.id}: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

function wordsOf({ id, rule, variant }: Finding): FindingWords {
  const words = WORDS[rule]?.[variant];
  if (!words)
    throw new RangeError(
      `Unexpected finding ${id} of rule ${rule}, variant ${variant}, expected words for it in src/wording/findings`,
    );
  return words;
}

function innocentText({ id, innocent }: Finding, language: Language): string | null {
  if (innocent === null) return null;
  const words = INNOCENT_WORDS[innocent];
  if (!words)
    throw new RangeError(
      `Unexpected innocent explanation “${innocent}” in finding ${id}, expected one of innocent-words.ts`,
    );
  return words[language];
}

/** A sentence that begins with a param (about …) begins with a capital all the same. */
function capitalise(words: string, language: Language): string {
  return language === 'en' ? words.replace(/(?:^|[.?!] )[a-z]/gu, (start) => start.toUpperCase()) : words;
}

function paramText(param: Param, language: Language, names: FindingNames): string {
  switch (param.kind) {
    case 'printed':
      return printedText(param, language, names);
    case 'computed':
      return computedText(param, language);
    case 'year':
      return language === 'zh'
        ? formatPeriod('en', param.value).replace('–', '—')
        : formatPeriod('en', param.value);
    case 'count':
      return formatInteger(param.value, language);
    case 'word':
      return language === 'zh' ? `“${param.zh}”` : `“${names.word(param.zh) ?? param.zh}”`;
    case 'row':
      return language === 'zh'
        ? `表${param.id.replace('/', '第')}行`
        : `table ${param.id.replace('/', ', row ')}`;
    case 'indicator':
    case 'project':
    case 'source':
      return names[param.kind](param.id)[language];
  }
}

function printedText(
  param: Extract<Param, { kind: 'printed' }>,
  language: Language,
  names: FindingNames,
): string {
  const figure = names.figure(param.figure);
  const { printed, unit, cumulative = false } = param;
  const qualifier = figure?.qualifier ?? 'exact';
  const quantity = {
    printed,
    value: figure?.value ?? null,
    valueHigh: figure?.valueHigh ?? null,
    unit,
    qualifier,
    cumulative,
  };
  return joinQuantity(formatQuantity(quantity, language, 'long'));
}

/** Shares of a promised change and multiples are told in times. */
function computedText(
  { value, decimals, unit }: Extract<Param, { kind: 'computed' }>,
  language: Language,
): string {
  if (unit === 'times')
    return language === 'zh' ? `${value.toFixed(decimals)}倍` : `${value.toFixed(decimals)} times`;
  return joinQuantity(
    formatQuantity({ printed: value.toFixed(decimals), value, unit, qualifier: 'exact' }, language, 'long'),
  );
}
