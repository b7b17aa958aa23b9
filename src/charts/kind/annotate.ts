import type { Language } from '../../model/vocabulary.ts';
import { layoutRows, numberLabel } from '../base-target-outcome/value-rows.ts';
import type { Box, Point, Segment } from '../geometry.ts';
import { growBox } from '../geometry.ts';
import { placeLabels } from '../labels/place-labels.ts';
import type { Side } from '../labels/label-candidates.ts';
import type { ChartWidth, PlacedLabel, TextRun, Voice } from '../layout-types.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import { wrapRuns } from '../measure-text.ts';
import type { DraftLayout } from './chart-kind.ts';
import { labelSize, setLabel } from './set-label.ts';

/** A note for a mark, its numbers bound. */
export interface Annotation {
  at: string;
  lead: string;
  text: string;
  voice: Voice;
  sides: readonly Side[];
}

/** A line of a note: 30 letters or 16 characters. */
const LINE = { en: 222, zh: 244 } as const;
/** Notes beside marks; the others are numbered and stand below. */
const MOST = { full: 4, wide: 4, medium: 3, narrow: 0 } as const satisfies Record<ChartWidth, number>;
const NOTES_GAP = 14;
/** Between two notes, so that the lines of one are not read on in the other. */
const NOTES_APART = 14;

/**
 * Places the notes of a chart beside their marks; what finds no room there, and on the narrow drawing all of them,
 * is numbered at the mark and told below. @throws {Error} for a note at a mark that the chart does not have
 */
export function annotate(
  draft: DraftLayout,
  annotations: readonly Annotation[],
  width: ChartWidth,
  language: Language,
): DraftLayout {
  const wished = annotations.map((annotation) => ({ annotation, mark: markOf(draft, annotation) }));
  const placed = placeBeside(draft, wished.slice(0, MOST[width]), language);
  const left = wished.filter((_, index) => placed[index] === undefined || placed[index] === null);
  const labels = placed.flatMap((label) => label ?? []);
  const drawn = { ...draft, labels: [...draft.labels, ...labels] };
  return addNotes(cutRoom(drawn, labels), left, width, language);
}

interface Wish {
  annotation: Annotation;
  mark: Box;
}

function markOf({ anchors }: DraftLayout, { at }: Annotation): Box {
  const box = anchors[at];
  if (box === undefined)
    throw new Error(
      `Unexpected mark “${at}” of an annotation, expected one of ${Object.keys(anchors).join(', ')}`,
    );
  return box;
}

/** First words bold and in the voice's colour, then the rest. */
function runsOf({ lead, text, voice }: Annotation, language: Language): TextRun[] {
  const space = language === 'en' && lead !== '' && text !== '' ? ' ' : '';
  return [
    ...(lead === '' ? [] : [{ text: lead, bold: true, voice }]),
    ...(text === '' ? [] : [{ text: `${space}${text}` }]),
  ];
}

/** Lines of about the same length: the narrowest that need no line more. */
function balance(runs: readonly TextRun[], language: Language): TextRun[][] {
  const widest = wrapRuns(runs, LINE[language], 15, language);
  let best = widest;
  for (let width = LINE[language] - 10; width > 60; width -= 10) {
    const lines = wrapRuns(runs, width, 15, language);
    if (lines.length > widest.length) break;
    best = lines;
  }
  return best;
}

function placeBeside(
  draft: DraftLayout,
  wishes: readonly Wish[],
  language: Language,
): (PlacedLabel | null)[] {
  const { size, roomBelow = 0 } = draft;
  const blocks = wishes.map(({ annotation }) => balance(runsOf(annotation, language), language));
  const placements = placeLabels(
    wishes.map(({ annotation, mark }, index) => ({
      id: String(index),
      size: labelSize('value', blocks[index] ?? [], language),
      mark,
      sides: annotation.sides,
      apart: roomBelow > 0,
    })),
    {
      frame: { left: 0, top: 0, right: size.width, bottom: size.height + roomBelow },
      obstacles: obstaclesOf(draft),
      lines: [],
      clearance: NOTES_APART,
    },
  );
  return placements.map((placement, index) => {
    if (!placement) return null;
    const { box, anchor, leader } = placement;
    const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
    const label = setLabel('value', blocks[index] ?? [], { x, y: box.top + 15 * 0.82, anchor, language });
    return { ...label, ...(leader && { leader }) };
  });
}

/** Marks, texts, bars and all lines but the grid: no note stands on them, no leader crosses them. */
function obstaclesOf({ marks, labels, bars, lines }: DraftLayout): Box[] {
  const drawn = lines.filter(({ style }) => style !== 'grid' && style !== 'tick');
  return [...[...marks, ...labels, ...bars].map(({ box }) => box), ...drawn.flatMap(boxesAlong)];
}

/** Length of the pieces that a line is taken apart into, in pixels. */
const PIECE = 8;

/** A line as a chain of small boxes, so that a slanted one takes no more room than it fills. */
function boxesAlong({ from, to }: Segment): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / PIECE));
  const isStraight = from.x === to.x || from.y === to.y;
  const at = (share: number): Point => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  });
  const pieces = isStraight ? 1 : count;
  return Array.from({ length: pieces }, (_, index) =>
    boxOfEnds(at(index / pieces), at((index + 1) / pieces)),
  );
}

function boxOfEnds(a: Point, b: Point): Box {
  return growBox(
    {
      left: Math.min(a.x, b.x),
      right: Math.max(a.x, b.x),
      top: Math.min(a.y, b.y),
      bottom: Math.max(a.y, b.y),
    },
    1,
  );
}

/** Ends the drawing under the lowest note where room below was offered. */
function cutRoom(draft: DraftLayout, notes: readonly PlacedLabel[]): DraftLayout {
  const lowest = Math.max(draft.size.height, ...notes.map(({ box }) => Math.ceil(box.bottom) + 4));
  return { ...draft, size: { ...draft.size, height: lowest } };
}

/** Numbers at the marks, notes with the same numbers below. */
function addNotes(
  draft: DraftLayout,
  wishes: readonly Wish[],
  width: ChartWidth,
  language: Language,
): DraftLayout {
  if (wishes.length === 0) return draft;
  const { size, labels } = draft;
  const places = placeLabels(
    wishes.map(({ mark }, index) => ({
      id: String(index),
      size: { width: 21, height: 21 },
      mark,
      sides: ['right', 'above', 'below', 'left', 'above-right'],
    })),
    {
      frame: { left: 0, top: 0, right: size.width, bottom: size.height },
      obstacles: obstaclesOf(draft),
      lines: [],
    },
  );
  // A note that begins with the name of its thing can do without a number; all of them do if one finds no room.
  const areNamed = places.includes(null) && wishes.every(({ annotation }) => annotation.lead !== '');
  let next = 1;
  const numbers: PlacedLabel[] = [];
  const rows = wishes.map(({ annotation }, index) => {
    const place = places[index];
    const runs = runsOf(annotation, language);
    if (!place || areNamed) return { runs };
    const { left, right, top, bottom } = place.box;
    const number = numberLabel(next, (left + right) / 2, (top + bottom) / 2 + 4.8, language);
    numbers.push({ ...number, ...(place.leader && { leader: place.leader }) });
    next += 1;
    return { runs, number: next - 1 };
  });
  const notes = layoutRows(rows, size.height + NOTES_GAP, CHART_WIDTHS[width], language);
  return {
    ...draft,
    size: { ...size, height: Math.ceil(notes.bottom) },
    labels: [...labels, ...numbers, ...notes.labels],
  };
}
