import { conclude } from '../../src/derive/conclude.ts';
import type { Finding } from '../../src/derive/types.ts';
import { buildDataset, requireDataset } from '../../src/model/build.ts';
import { shorten } from '../../src/model/format-issue.ts';
import { readTranslations } from '../../src/model/read-translations.ts';
import type { Dataset, Passage } from '../../src/model/schema/dataset.ts';
import type { TranslationRecord } from '../../src/model/schema/translation.ts';
import { indexPassages, isTableLine, keyOf } from '../../src/model/translated-passages.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { readContent } from '../../src/read.ts';

/** A passage of a source as a page quotes it. */
type Quoted = Pick<TranslationRecord, 'source' | 'quote'>;

/** Passages that pages quote, each once: of indicators, of findings and of projects. Lines of tables do not count. */
export function passagesOnPages(dataset: Dataset, findings: readonly Finding[]): Quoted[] {
  const printed = new Set(
    dataset.indicators
      .flatMap(({ observations }) => observations.flatMap(({ evidence }) => evidence))
      .flatMap(({ figure, cell }) => (cell === undefined ? figure : [])),
  );
  const disputed = new Set(findings.flatMap(({ figures }) => figures));
  const evidence = findings.flatMap((finding) => finding.evidence);
  const spans = new Set(evidence.map(spanOf));
  const passages = [
    ...dataset.figures.filter(
      (figure) => printed.has(figure.id) || disputed.has(figure.id) || spans.has(spanOf(figure)),
    ),
    ...evidence,
    ...dataset.projects.flatMap(({ sources }) => sources),
  ].filter(({ quote }) => !isTableLine(quote));
  return [
    ...new Map(passages.map(({ source, quote }) => [keyOf(source, quote), { source, quote }])).values(),
  ];
}

/** Evidence that is a figure is shown as the sentence of that figure. */
function spanOf({ source, start, end }: Pick<Passage, 'source' | 'start' | 'end'>): string {
  return `${source} ${String(start)} ${String(end)}`;
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
