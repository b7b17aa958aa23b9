import { type Clock, clockOf } from './context/calendar.ts';
import { runInHeading } from './context/run-in-heading.ts';
import { documentMode, enterHeading, enterParagraph, NO_SECTION, type Section } from './context/section.ts';
import { reportClock, reportedPeriod } from './context/reported-period.ts';
import type { PlaceOf } from './context/place.ts';
import { describeUnit } from './describe-unit.ts';
import type { Claim } from './exclusions/rule.ts';
import { numeralRuns } from './numerals.ts';
import { readQuantities } from './read-quantities.ts';
import { parseSegments } from './segments/parse-segments.ts';
import { type ReadingUnit, readingUnits } from './segments/reading-units.ts';
import { tableExclusions, tableFigures } from './table-figures.ts';
import { parseTables } from './tables/parse-tables.ts';
import type { Exclusion, Figure, ParsedDocument, ParseOptions } from './types.ts';
import type { ExclusionReason } from './vocabulary.ts';

/**
 * Reads a document: its segments, its tables, and every numeral run of it as a figure or as an exclusion.
 * Pure: the same text and options give the same tree. Never throws on a text; what it cannot read is in `problems`.
 */
export function parseDocument(text: string, options: ParseOptions = {}): ParsedDocument {
  const segments = parseSegments(text);
  const { tables, problems } = parseTables(text, segments);
  const own: PlaceOf = { place: options.place ?? null, scope: 'not-stated' };
  const cells = tables.flatMap((table, index) => tableFigures(text, table, index, own));
  const prose = readProse(text, readingUnits(text, segments), options, own);
  const lines = segments.filter((segment) => segment.kind === 'table-line');
  const outside = lines.flatMap((line) => tableExclusions(text, line, cells));
  return {
    segments,
    tables,
    figures: inOrder([...cells, ...prose.figures]),
    exclusions: inOrder([...outside, ...prose.exclusions]),
    problems,
  };
}

function inOrder<T extends { start: number }>(spans: T[]): T[] {
  return spans.sort((a, b) => a.start - b.start);
}

interface Prose {
  figures: Figure[];
  exclusions: Exclusion[];
}

/** Reads the units in order; headings and lead paragraphs say what the units below them mean. */
function readProse(text: string, units: readonly ReadingUnit[], options: ParseOptions, own: PlaceOf): Prose {
  const title = titleOf(units);
  const printed = clockOf(options.date);
  const period = reportedPeriod(title, printed);
  const clock = reportClock(printed, period);
  const prose: Prose = { figures: [], exclusions: [] };
  const mode = documentMode(title, text);
  const sections: Section[] = [{ ...NO_SECTION, mode, given: mode, period, ofPlan: mode === 'future' }];
  for (const unit of units) {
    const { kind, depth = 1 } = unit.segment;
    if (kind === 'table-line') continue;
    if (kind === 'furniture') {
      prose.exclusions.push(...furniture(unit));
      continue;
    }
    const above = sections.slice(0, depth).at(-1) ?? NO_SECTION;
    if (kind === 'heading')
      sections.splice(depth, sections.length, enterHeading(above, unit.text, depth, clock));
    const isItem = kind === 'item' || /^[\s　]*——/u.test(unit.text);
    const { section, below } = enterUnit(sections.at(-1) ?? NO_SECTION, unit, isItem, clock);
    sections[sections.length - 1] = below;
    readUnit(
      text,
      unit,
      { section, clock, places: options.places ?? [], own, isItem },
      knownClaims(unit, options),
      prose,
    );
  }
  return prose;
}

/**
 * What holds for a unit, and what it leaves to the units below it: a paragraph hands on its mode and lead, but neither
 * the year it looks back on nor a heading that runs into it, unless that is numbered or the whole of it.
 */
function enterUnit(
  above: Section,
  { text, segment }: ReadingUnit,
  isItem: boolean,
  clock: Clock,
): { section: Section; below: Section } {
  if (segment.kind !== 'paragraph' && segment.kind !== 'item') return { section: above, below: above };
  const heading = segment.kind === 'paragraph' ? runInHeading(text) : null;
  const here = heading ? enterHeading(above, heading.words, RUN_IN_DEPTH, clock) : above;
  const rest = heading ? text.slice(heading.length) : text;
  const section = enterParagraph(here, rest.trim() === '' ? text : rest, isItem, clock);
  if (segment.kind === 'item' || (heading && !heading.isNumbered && rest.trim() !== ''))
    return { section, below: above };
  const review = here.ofPlan ? section.review : here.review;
  return { section, below: { ...section, period: here.period, review } };
}

/** Deeper than any heading in a line of its own. */
const RUN_IN_DEPTH = 9;

function titleOf(units: readonly ReadingUnit[]): string {
  const lines = units.filter(({ segment }) => segment.kind === 'heading' && segment.depth === 1).slice(0, 3);
  return (
    lines.map((unit) => unit.text).join('') ||
    (units.find(({ segment }) => segment.kind === 'heading')?.text ?? units[0]?.text.slice(0, 60) ?? '')
  );
}

function readUnit(
  text: string,
  unit: ReadingUnit,
  context: Parameters<typeof describeUnit>[2],
  known: readonly Claim[],
  prose: Prose,
): void {
  const { quantities, claims } = readQuantities(unit.text, known);
  for (const figure of describeUnit(unit.text, quantities, context)) {
    const start = unit.toOffset(figure.start);
    const quote = { start: unit.toOffset(figure.quote.start), end: endOffset(unit, figure.quote.end) };
    const span = { start, end: endOffset(unit, figure.end), anchor: unit.toOffset(figure.anchor) };
    prose.figures.push({ ...figure, ...span, quote, line: lineAt(text, unit, start) });
  }
  prose.exclusions.push(...claims.map((claim) => toExclusion(unit, claim, claim.reason)));
}

function endOffset(unit: ReadingUnit, end: number): number {
  return end === 0 ? unit.toOffset(0) : unit.toOffset(end - 1) + 1;
}

function lineAt(text: string, unit: ReadingUnit, offset: number): number {
  let line = unit.segment.line;
  for (let i = text.indexOf('\n', unit.segment.start); i >= 0 && i < offset; i = text.indexOf('\n', i + 1))
    line++;
  return line;
}

function toExclusion(
  unit: ReadingUnit,
  { start, end }: { start: number; end: number },
  reason: ExclusionReason,
): Exclusion {
  return {
    start: unit.toOffset(start),
    end: endOffset(unit, end),
    token: unit.text.slice(start, end),
    reason,
  };
}

function furniture(unit: ReadingUnit): Exclusion[] {
  return [...unit.text.matchAll(numeralRuns())].map((run) =>
    toExclusion(unit, { start: run.index, end: run.index + run[0].length }, 'furniture'),
  );
}

/** Claims that a person made: the marked run of each quote that stands in the unit. */
function knownClaims(unit: ReadingUnit, options: ParseOptions): Claim[] {
  const places = (options.places ?? []).flatMap((place) => place.words);
  const named = places.flatMap((word) => claimWord(unit.text, word, 'name'));
  const marked = (options.exclusions ?? []).flatMap(({ quote, reason }) => {
    const at = unit.text.indexOf(quote.replace(/[⟦⟧]/gu, ''));
    const [from, to] = [quote.indexOf('⟦'), quote.indexOf('⟧') - 1];
    return at < 0 || from < 0 ? [] : [{ start: at + from, end: at + to, reason }];
  });
  return [...marked, ...named];
}

function claimWord(text: string, word: string, reason: ExclusionReason): Claim[] {
  const claims: Claim[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    claims.push({ start: at, end: at + word.length, reason });
  }
  return claims;
}
