import { z } from 'zod';
import type { ContentFile } from '../lib/content-file.ts';
import { BuildError } from './build-error.ts';
import { typedFigures } from './check-bound-numbers.ts';
import { shorten } from './format-issue.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { TRANSLATION_FORMS, TranslationRecordSchema } from './schema/translation.ts';
import type { Translation, TranslationRecord } from './schema/translation.ts';
import { isTableLine, keyOf } from './translated-passages.ts';
import type { QuotedPassages } from './translated-passages.ts';
import { validateRecord } from './validate-record.ts';

const PLACEHOLDER = /\{([^{}]*)\}/gu;

type Mend = Omit<Problem, 'file' | 'line'>;

/**
 * Our translations of quoted passages, each with the figures that its placeholders count.
 * @throws {BuildError} for a passage that no page quotes, a wrong placeholder, a figure that is left out or typed
 */
export function readTranslations(file: ContentFile | null, passages: QuotedPassages): Translation[] {
  if (file === null) return [];
  const yaml = readYaml(file.file, new TextDecoder().decode(file.bytes));
  const { record, problems } = validateRecord(z.array(TranslationRecordSchema), file.file, yaml);
  const translations = (record?.data ?? []).map((entry, at) => {
    const lineOf = (field: keyof TranslationRecord): number => yaml.lineOf([at, field]);
    const figures = passages.figuresOf(entry.source, entry.quote);
    const report = (field: keyof TranslationRecord, mends: readonly Mend[]): void => {
      problems.push(...mends.map((mend) => ({ file: file.file, line: lineOf(field), ...mend })));
    };
    report('quote', figures === null ? [unknownPassage(entry, passages)] : []);
    const translation = { ...entry, file: file.file, line: lineOf('en'), figures: figures ?? [] };
    if (figures !== null) report('en', mendsOf(translation));
    return translation;
  });
  problems.push(...repeated(translations));
  if (problems.length > 0) throw new BuildError(problems);
  return translations;
}

function unknownPassage({ source, quote }: TranslationRecord, passages: QuotedPassages): Mend {
  const found = `passage “${shorten(quote)}” of ${source}`;
  if (isTableLine(quote)) {
    const hint = 'Lines of tables are shown without a translation: take the entry away';
    return { found, expected: 'a sentence', hint };
  }
  const closest = passages.closest(source, quote);
  return {
    found,
    expected: 'a passage that pages quote, letter for letter',
    hint:
      closest === null
        ? 'Check the id of the source; the list is in sources.json'
        : `The closest is “${closest}”`,
  };
}

function mendsOf(translation: Translation): Mend[] {
  return [...wrongPlaceholders(translation), ...typedDigits(translation), ...leftOut(translation)];
}

function wrongPlaceholders({ en, figures }: Translation): Mend[] {
  return Array.from(en.matchAll(PLACEHOLDER), ([mark, inner = '']) => ({ mark, inner }))
    .filter(({ inner }) => !isPlaceholder(inner, figures.length))
    .map(({ mark }) => ({
      found: mark,
      expected: `${rangeOf(figures.length)}, alone or with ${TRANSLATION_FORMS.map((form) => `:${form}`).join(', ')}`,
      hint: `The figures of the passage are ${listOf(figures)}`,
    }));
}

function isPlaceholder(inner: string, count: number): boolean {
  const [number = '', ...forms] = inner.split(':');
  const known = forms.every((form) => TRANSLATION_FORMS.some((one) => one === form));
  return known && /^[1-9]\d*$/u.test(number) && Number(number) <= count;
}

function typedDigits({ en, figures }: Translation): Mend[] {
  const tokens = figures.map(({ token }) => token);
  return typedFigures(en, tokens).map(({ number, token }) => ({
    found: `“${number}” typed in the translation`,
    expected: `{${String(tokens.indexOf(token) + 1)}}, as the passage has it as “${token}”`,
    hint: 'Numbers of a document are bound, never typed',
  }));
}

/** A figure without its placeholder is either lost or typed in words. */
function leftOut({ en, figures }: Translation): Mend[] {
  const used = new Set(Array.from(en.matchAll(PLACEHOLDER), ([, inner = '']) => inner.split(':')[0]));
  return figures.flatMap(({ token }, at) => {
    const number = String(at + 1);
    if (used.has(number)) return [];
    const hint = `The figures of the passage are ${listOf(figures)}; {${number}:word} says a small count in words`;
    return [
      {
        found: `absence of {${number}} (${token})`,
        expected: 'every figure of the passage in its translation',
        hint,
      },
    ];
  });
}

function repeated(translations: readonly Translation[]): Problem[] {
  const seen = new Map<string, number>();
  return translations.flatMap(({ file, line, source, quote }) => {
    const first = seen.get(keyOf(source, quote));
    seen.set(keyOf(source, quote), first ?? line);
    if (first === undefined) return [];
    const hint = `The first stands at line ${String(first)}: keep one of them`;
    return [
      {
        file,
        line,
        found: `second translation of “${shorten(quote)}”`,
        expected: 'one for each passage',
        hint,
      },
    ];
  });
}

function rangeOf(count: number): string {
  if (count === 0) return 'no placeholder';
  return count === 1 ? '{1}' : `{1} to {${String(count)}}`;
}

function listOf(figures: Translation['figures']): string {
  if (figures.length === 0) return 'none';
  return figures.map(({ token }, at) => `{${String(at + 1)}} ${token}`).join(', ');
}
