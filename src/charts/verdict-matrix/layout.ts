import type { Language } from '../../model/vocabulary.ts';
import { numberLabel } from '../base-target-outcome/value-rows.ts';
import type { Box } from '../geometry.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import { labelSize, setLabel } from '../kind/set-label.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import type { ChartWidth, PlacedLabel, PlacedLine } from '../layout-types.ts';
import { layoutBlocks } from './blocks.ts';
import type { MatrixBand, MatrixGroup } from './data.ts';
import { countLines } from './data.ts';
import { markOf } from './mark-of-line.ts';
import type { PlacedGroup } from './place-groups.ts';
import { bandSpans, pickPitch, placeGroups, spreadLabels } from './place-groups.ts';
import { wordsOfBand, wordsOfGroup } from './words-of-group.ts';

/** Baselines and middles of a row, from its top: the document's verdict, marks between two brackets, ours. */
const PLACES = { head: 42, over: 61, marks: 93, under: 125, number: 143, count: 166, bottom: 180 } as const;
/** Numbers of call-outs take a line of their own between bracket and words. */
const NUMBER_LINE = 28;
const BRACKET_DEPTH = 8;
/** From a count to its words, and from its baseline up to the first line of them. */
const WORDS = { gap: 11, rise: 17 } as const;
const ROW_GAP = 26;

/** Parts of a row, before the rows are put together. */
type Parts = Pick<DraftLayout, 'lines' | 'marks' | 'labels' | 'anchors'>;

/**
 * All marks in a row (or a row for each verdict) between brackets; blocks on the narrow drawing. `numbered` are the
 * lines that a page has call-outs for, in the order of their numbers.
 */
export function layoutVerdictMatrix(
  bands: readonly MatrixBand[],
  width: ChartWidth,
  language: Language,
  numbered: readonly string[] = [],
): DraftLayout {
  if (width === 'narrow') return layoutBlocks(bands, language, numbered);
  const pixels = CHART_WIDTHS[width];
  const rows = width === 'full' ? [bands] : bands.map((band) => [band]);
  const pitch = pickPitch(rows, pixels);
  let top = 0;
  const parts = rows.map((row) => {
    const shift = row.some((band) => holdsAny(band, numbered)) ? NUMBER_LINE : 0;
    const laid = layoutRow(placeGroups(row, pitch), { top, shift, pixels, pitch, language, numbered });
    top += PLACES.bottom + shift + ROW_GAP;
    return laid;
  });
  return {
    size: { width: pixels, height: top - ROW_GAP },
    roomBelow: 150,
    bars: [],
    lines: parts.flatMap(({ lines }) => lines),
    marks: parts.flatMap(({ marks }) => marks),
    labels: parts.flatMap(({ labels }) => labels),
    anchors: Object.assign({}, ...parts.map(({ anchors }) => anchors)) as Record<string, Box>,
  };
}

function holdsAny({ groups }: MatrixBand, ids: readonly string[]): boolean {
  return groups.some(({ lines }) => lines.some(({ id }) => ids.includes(id)));
}

interface RowPlace {
  top: number;
  /** Room that numbers take. */
  shift: number;
  pixels: number;
  pitch: number;
  language: Language;
  numbered: readonly string[];
}

function layoutRow(groups: readonly PlacedGroup[], place: RowPlace): Parts {
  const { top, pixels, pitch, language } = place;
  const y = top + PLACES.marks;
  const marks = groups.flatMap(({ group, xs }) =>
    group.lines.map((line, index) => markOf(line, xs[index] ?? 0, y, Math.min(1, pitch / 18))),
  );
  const widths = groups.map(({ group }) => labelWidth(group, language));
  const starts = spreadLabels(groups, widths, pixels);
  const under = groups.flatMap(({ group }, index) => labelsUnder(group, starts[index] ?? 0, place));
  const ids = groups.flatMap(({ group }) => group.lines.map(({ id }) => id));
  return {
    lines: bracketsOf(groups, top),
    marks,
    labels: [
      ...bandSpans(groups).flatMap(({ band, left }) => labelsOver(band, left, place)),
      ...under,
      ...place.numbered.flatMap((id, index) => {
        const mark = marks[ids.indexOf(id)];
        return mark ? [numberLabel(index + 1, mark.at.x, top + PLACES.number + 4.8, language)] : [];
      }),
    ],
    anchors: Object.fromEntries(
      marks.map(({ box }, index) => [ids[index] ?? '', downTo(box, under, top + PLACES.under)]),
    ),
  };
}

/** The document's count with its verdict. */
function labelsOver(band: MatrixBand, x: number, { top, language }: RowPlace): PlacedLabel[] {
  const y = top + PLACES.head;
  const count = setLabel('big', [[{ text: String(countLines(band)) }]], { x, y, language });
  const words = { x: count.box.right + WORDS.gap, y: y - WORDS.rise, language };
  return [
    count,
    setLabel(
      'value',
      wordsOfBand(band, language).map((run) => [run]),
      words,
    ),
  ];
}

/** Our count with what the numbers show. */
function labelsUnder(group: MatrixGroup, x: number, { top, shift, language }: RowPlace): PlacedLabel[] {
  const y = top + PLACES.count + shift;
  const count = countLabel(group, x, y, language);
  const words = { x: count.box.right + WORDS.gap, y: y - WORDS.rise, language };
  return [
    count,
    setLabel(
      'value',
      wordsOfGroup(group, language).map((run) => [run]),
      words,
    ),
  ];
}

function countLabel({ lines, voice }: MatrixGroup, x: number, y: number, language: Language): PlacedLabel {
  return setLabel('big', [[{ text: String(lines.length), voice }]], { x, y, language });
}

function labelWidth(group: MatrixGroup, language: Language): number {
  const words = wordsOfGroup(group, language).map((run) => [run]);
  return countLabel(group, 0, 0, language).box.right + WORDS.gap + labelSize('value', words, language).width;
}

/** A mark with the words under it: a leader from below ends short of them. */
function downTo(mark: Box, labels: readonly PlacedLabel[], bracket: number): Box {
  const under = labels.filter(({ box }) => box.left < mark.right + 4 && mark.left - 4 < box.right);
  return { ...mark, bottom: Math.max(bracket - 4, ...under.map(({ box }) => box.bottom)) };
}

function bracketsOf(groups: readonly PlacedGroup[], top: number): PlacedLine[] {
  return [
    ...bandSpans(groups).flatMap((span) => bracket(span, top + PLACES.over, BRACKET_DEPTH, 'bracket')),
    ...groups.flatMap(({ left, right, group: { voice } }) =>
      bracket(
        { left, right },
        top + PLACES.under,
        -BRACKET_DEPTH,
        voice === 'seal' ? 'bracket-seal' : 'bracket',
      ),
    ),
  ];
}

/** A bracket over (`depth` > 0) or under a stretch of marks. */
function bracket(
  { left, right }: { left: number; right: number },
  y: number,
  depth: number,
  style: 'bracket' | 'bracket-seal',
): PlacedLine[] {
  return [
    { style, from: { x: left, y: y + depth }, to: { x: left, y } },
    { style, from: { x: left, y }, to: { x: right, y } },
    { style, from: { x: right, y }, to: { x: right, y: y + depth } },
  ];
}
