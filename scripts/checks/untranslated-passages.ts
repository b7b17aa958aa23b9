import { findingQuotes } from '../../src/components/finding/finding-quotes.ts';
import { markQuotes } from '../../src/components/mark-quotes.ts';
import { conclude } from '../../src/derive/conclude.ts';
import type { Finding } from '../../src/derive/types.ts';
import { buildDataset, requireDataset } from '../../src/model/build.ts';
import { shorten } from '../../src/model/format-issue.ts';
import { readTranslations } from '../../src/model/read-translations.ts';
import type { Dataset } from '../../src/model/schema/dataset.ts';
import type { TranslationRecord } from '../../src/model/schema/translation.ts';
import { indexPassages, isTableLine, keyOf } from '../../src/model/translated-passages.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { readContent } from '../../src/read.ts';

/** A passage of a source as a page quotes it. */
type Quoted = Pick<TranslationRecord, 'source' | 'quote'>;

/** Passages that pages quote, each once: of indicators, of findings and of projects. Lines of tables do not count. */
export function passagesOnPages(dataset: Dataset, findings: readonly Finding[]): Quoted[] {
  const figureById = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  const printed = dataset.indicators
    .flatMap(({ observations }) => observations.flatMap(({ evidence }) => evidence))
    .filter(({ cell }) => cell === undefined)
    .flatMap(({ figure }) => figureById.get(figure) ?? []);
  const passages = [
    ...markQuotes(printed),
    ...findings.flatMap((finding) =>
      findingQuotes(finding, figureById, () => undefined).map(({ quote }) => quote),
    ),
    ...dataset.projects.flatMap(({ sources }) => sources),
  ].filter(({ quote }) => !isTableLine(quote));
  return [
    ...new Map(passages.map(({ source, quote }) => [keyOf(source, quote), { source, quote }])).values(),
  ];
}

/** The passages among `quoted` that have no translation. */
export function untranslated(quoted: readonly Quoted[], translations: readonly Quoted[]): Quoted[] {
  const known = new Set(translations.map(({ source, quote }) => keyOf(source, quote)));
  return quoted.filter(({ source, quote }) => !known.has(keyOf(source, quote)));
}

/** What is left to translate, as text for editors: English pages show those passages in Chinese only. */
export function reportUntranslated(root: string = process.cwd()): string {
  const files = readContent(root);
  const dataset = requireDataset(buildDataset(files, parseDocument));
  const { findings } = conclude(dataset);
  const quoted = passagesOnPages(dataset, findings);
  const records = [...dataset.projects, ...dataset.milestones].flatMap(({ sources }) => sources);
  const passages = indexPassages(dataset.figures, [
    ...records,
    ...findings.flatMap(({ evidence }) => evidence),
  ]);
  return describeUntranslated(quoted, untranslated(quoted, readTranslations(files.translations, passages)));
}

/** How many of the passages have a translation, and those that are `left`. */
export function describeUntranslated(quoted: readonly Quoted[], left: readonly Quoted[]): string {
  const count = `translations: ${String(quoted.length - left.length)} of ${String(quoted.length)} passages on pages have one`;
  const lines = left.map(({ source, quote }) => `  ${source}: ${shorten(quote)}\n`).join('');
  return left.length === 0 ? `${count}\n` : `${count}; add to content/translations.yaml:\n${lines}`;
}
