import { idAt } from './built-source.ts';
import type { BuiltSource } from './built-source.ts';
import { quoteSentence } from './fit-quotes.ts';
import type { DatasetFigure } from './schema/dataset.ts';
import type { Bilingual, TermRecord } from './schema/record.ts';

/**
 * The source's figures in print order; `usedBy` is filled when the records are built. `indicators` are the names of
 * what is recorded: a figure of a recorded thing is known as one even where the glossary lacks the term.
 */
export function buildFigures(
  source: BuiltSource,
  glossary: readonly TermRecord[],
  indicators: readonly Bilingual[] = [],
): DatasetFigure[] {
  const terms = [...glossary, ...namesAsTerms(indicators, glossary)];
  return source.parsed.figures.map((figure) => {
    const { start, end, line, token, value, valueHigh, unit, qualifier, kind, basis, period, place, scope } =
      figure;
    return {
      ...{ id: idAt(source.id, figure.anchor), source: source.id, start, end, line, token },
      ...quoteSentence(source, figure),
      ...{ value, valueHigh, unit, qualifier, kind, basis, period, place, scope },
      ...(figure.movement === null ? {} : { movement: figure.movement }),
      measure: figure.measure === null ? null : findTerm(figure.measure, terms),
      usedBy: [],
    };
  });
}

/** Names of indicators that the glossary has not; where both have a word, the glossary's English stands. */
function namesAsTerms(names: readonly Bilingual[], glossary: readonly TermRecord[]): TermRecord[] {
  const known = new Set(glossary.flatMap(({ zh }) => zh));
  return names
    .filter(({ zh }) => !known.has(zh))
    .map(({ zh, en }) => ({
      zh: [zh],
      en: en.replace(/^[A-Z](?=[a-z])/u, (letter) => letter.toLowerCase()),
    }));
}

/** The glossary's term for the words that say what is measured: the longest one that stands in them. */
export function findTerm(words: string, glossary: readonly TermRecord[]): Bilingual | null {
  let best: { length: number; term: TermRecord } | null = null;
  for (const term of glossary) {
    for (const variant of term.zh) {
      if (words.includes(variant) && variant.length > (best?.length ?? 0))
        best = { length: variant.length, term };
    }
  }
  return best === null ? null : { zh: best.term.zh[0] ?? words, en: best.term.en };
}
