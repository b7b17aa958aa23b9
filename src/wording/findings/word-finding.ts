import type { Finding } from '../../derive/types.ts';
import type { Bilingual } from '../../model/schema/record.ts';
import type { Language, Qualifier } from '../../model/vocabulary.ts';
import { paramText } from './param-text.ts';
import { fillTemplate, type FindingWords, type ParamStyle, type RuleWords } from './template.ts';
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
  const param = (name: string, style: ParamStyle): string | null => {
    const given = finding.params[name];
    return given === undefined ? null : paramText(given, style, language, names);
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
