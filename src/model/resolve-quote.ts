import type { Span } from '../parse/types.ts';
import type { BuildContext } from './build-context.ts';
import type { Problem } from './problem.ts';
import { overlaps } from './built-source.ts';
import type { BuiltSource } from './built-source.ts';
import { closestPassage } from './closest-passage.ts';
import { decideByNear, findQuote, NEAR_REACH } from './find-quote.ts';
import type { QuoteMatch } from './find-quote.ts';
import { shorten } from './format-issue.ts';
import { parseMarks } from './parse-marks.ts';
import { MAX_QUOTE } from './press-quote.ts';
import type { DatasetFigure, Passage } from './schema/dataset.ts';
import type { Quote } from './schema/record.ts';

/** Where a quote is written. */
export interface QuotePlace {
  file: string;
  line: number;
}

/** A quote with its place in the source and the figures that its marks mean, in their order. */
export interface ResolvedQuote {
  passage: Passage;
  figures: DatasetFigure[];
}

type Message = Omit<Problem, 'file' | 'line'>;

/** Finds the passage and the figures of a quote. Null where it cannot; then a problem says why (here, or where its source failed). */
export function resolveQuote(context: BuildContext, quote: Quote, place: QuotePlace): ResolvedQuote | null {
  const fail = (message: Message): null => {
    context.problems.push({ ...place, ...message });
    return null;
  };
  const source = context.sources.get(quote.source);
  if (source === undefined && context.written.sources.has(quote.source)) return null;
  if (source === undefined) return fail(unknownSource(context, quote.source));
  const marked = parseMarks(quote.quote);
  if (marked === null) return fail(unpairedMarks(quote.quote));
  if (!source.record.showWhole && marked.bare.length > MAX_QUOTE) return fail(tooLong(source, marked.bare));
  const match = chooseMatch(source, marked.bare, quote.near);
  if ('found' in match) return fail(match);
  const spans = marked.marks.map((mark) => ({
    start: match.toFile(mark.start),
    end: match.toFile(mark.end - 1) + 1,
  }));
  const figures = spans.map((span) => figureAtMark(source, span));
  const problem = figures.find((figure) => 'found' in figure);
  if (problem !== undefined && 'found' in problem) return fail(problem);
  const passage = { source: source.id, start: match.start, end: match.end, quote: marked.bare };
  return { passage, figures: figures.filter((figure) => 'id' in figure) };
}

/** The one place that a quote means, or what to say where there is none or more than one. */
export function chooseMatch(
  source: BuiltSource,
  bare: string,
  near: string | undefined,
): QuoteMatch | Message {
  const matches = findQuote(source, bare);
  if (matches.length === 0) return notFound(source, bare);
  const decided = near === undefined || matches.length === 1 ? matches : decideByNear(source, matches, near);
  const [only] = decided;
  if (only !== undefined && decided.length === 1) return only;
  return only === undefined
    ? nearMatchesNothing(source, matches, near ?? '')
    : ambiguous(source, decided, bare, near);
}

function figureAtMark(source: BuiltSource, mark: Span): DatasetFigure | Message {
  const indexes = source.parsed.figures.flatMap((figure, index) => (overlaps(figure, mark) ? [index] : []));
  const text = source.text.slice(mark.start, mark.end);
  const [index] = indexes;
  if (index === undefined) return noFigure(source, mark, text);
  if (indexes.length > 1) return severalFigures(source, indexes, text);
  const anchor = source.parsed.figures[index]?.anchor ?? -1;
  const figure = source.figures[index];
  if (figure === undefined || anchor < mark.start || anchor >= mark.end)
    return cutFigure(figure?.token ?? '', text);
  return figure;
}

const list = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

function unknownSource(context: BuildContext, id: string): Message {
  return {
    found: `source “${id}”`,
    expected: `one of ${[...context.sources.keys()].sort().join(', ')}`,
    hint: 'Mend the id, or add the source under content/sources/',
  };
}

function unpairedMarks(quote: string): Message {
  return {
    found: `marks that do not pair in “${shorten(quote)}”`,
    expected: 'each figure meant between ⟦ and ⟧',
    hint: 'Marks neither nest nor stand empty',
  };
}

function tooLong(source: BuiltSource, bare: string): Message {
  return {
    found: `quote of ${String(bare.length)} characters: “${shorten(bare)}”`,
    expected: `${String(MAX_QUOTE)} characters at most, as ${source.id} may not be shown whole`,
    hint: 'Cut it at clause marks around the figure or the name',
  };
}

function notFound(source: BuiltSource, bare: string): Message {
  const closest = closestPassage(source, bare);
  return {
    found: `quote that stands nowhere in ${source.id}: “${bare}”`,
    expected: `a passage of ${source.file}, letter for letter`,
    hint:
      closest === null
        ? 'Nothing like it stands there: is it another source?'
        : `The closest passage is on line ${String(closest.line)}: “${shorten(closest.text, 120)}”`,
  };
}

function ambiguous(
  source: BuiltSource,
  matches: readonly QuoteMatch[],
  bare: string,
  near: string | undefined,
): Message {
  const decides = near === undefined ? '' : `, equally near to “${near}”`;
  return {
    found: `quote that stands ${String(matches.length)} times in ${source.id}${decides}: “${shorten(bare)}”`,
    expected: 'one passage',
    hint: `Make it longer, or add near: with words of its paragraph. It stands ${candidates(source, matches)}`,
  };
}

function nearMatchesNothing(source: BuiltSource, matches: readonly QuoteMatch[], near: string): Message {
  return {
    found: `near: “${near}”, which stands by none of the ${String(matches.length)} passages`,
    expected: `words of the paragraph or of the ${String(NEAR_REACH)} characters before the quote`,
    hint: `It stands ${candidates(source, matches)}`,
  };
}

function candidates(source: BuiltSource, matches: readonly QuoteMatch[]): string {
  return matches
    .map(({ start, end }) => {
      const around = source.text.slice(Math.max(0, start - 15), end + 10).replace(/\s+/gu, ' ');
      return `on line ${String(source.lineAt(start))} “${shorten(around, 80)}”`;
    })
    .join(', ');
}

function noFigure(source: BuiltSource, mark: Span, text: string): Message {
  const excluded = source.parsed.exclusions.find((exclusion) => overlaps(exclusion, mark));
  return {
    found: `mark ⟦${text}⟧ that holds no figure`,
    expected: 'a number that the reader takes for a quantity',
    hint:
      excluded === undefined
        ? 'Move the mark to the number that is meant'
        : `The reader takes “${excluded.token}” for no quantity (${excluded.reason}); if it is one, the reader has to learn it`,
  };
}

function severalFigures(source: BuiltSource, indexes: readonly number[], text: string): Message {
  const tokens = indexes.map((index) => source.parsed.figures[index]?.token ?? '');
  return {
    found: `mark ⟦${text}⟧ that holds ${String(tokens.length)} figures: ${list(tokens)}`,
    expected: 'one figure in each mark',
    hint: 'Mark each figure by itself',
  };
}

function cutFigure(token: string, text: string): Message {
  return {
    found: `mark ⟦${text}⟧ that leaves out the beginning of the number`,
    expected: `a mark that holds the first digit of “${token}”`,
    hint: `Mark ⟦${token}⟧`,
  };
}
