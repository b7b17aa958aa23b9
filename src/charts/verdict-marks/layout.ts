import type { Language } from '../../model/vocabulary.ts';
import type { PlacedMark } from '../layout-types.ts';
import { markBox } from '../marks/draw-mark.ts';
import { runsWidth, wrapRuns } from '../measure-text.ts';
import { textWidth } from '../text-width.ts';
import type { MarkClaim, MarkGroup, MarkGroupKind } from './group-marks.ts';

/** Words of the drawing: two lines for each claim and for each group. */
export interface MarkWords {
  title: string;
  description: string;
  claims: Readonly<Record<MarkClaim['claim'], readonly string[]>>;
  groups: Readonly<Record<MarkGroupKind, readonly string[]>>;
}

/** A count in large digits with its words. `x` is where it starts, `y` the baseline of the digits. */
export interface CountLabel {
  count: number;
  size: number;
  x: number;
  y: number;
  /** Digits that end at `x` instead of starting there. */
  isEnd: boolean;
  words: readonly { text: string; x: number; y: number; bold: boolean }[];
  voice: 'ink' | 'seal';
  /** Left and right edge of digits and words. */
  span: readonly [number, number];
}

/** The row of marks, ready to be drawn. */
export interface MarksLayout {
  size: { width: number; height: number };
  marks: readonly (PlacedMark & { id: string })[];
  brackets: readonly { d: string; voice: 'ink' | 'seal' }[];
  labels: readonly CountLabel[];
  /** Numbers of the notes below the drawing. */
  numbers: readonly { text: string; x: number; y: number }[];
}

/** Ids of the lines that have a note, in the order of their numbers. */
export type NotedLines = readonly string[];

const WIDE = { width: 1168, pitch: 27.4, inner: 25, outer: 62, edge: 14.7, marks: 112, height: 236 } as const;
const TEXT = { big: 40, mid: 26, words: 15, line: 19, gap: 12, between: 26 } as const;

/** The row across the page: the plan's verdict above the marks, ours below them. */
export function layoutWide(
  claims: readonly MarkClaim[],
  words: MarkWords,
  noted: NotedLines,
  language: Language,
): MarksLayout {
  const groups = placeGroups(claims);
  const marks = groups.flatMap(({ group, xs }) =>
    group.items.map((item, at) => placeMark(item, xs[at] ?? 0, WIDE.marks)),
  );
  const labels = groups.map(({ group, left, right }) => ({
    group,
    left,
    right,
    ...labelSize(group, words, language),
  }));
  const starts = spread(labels.map(({ left, right, width }) => ({ width, wish: left, most: right })));
  return {
    size: { width: WIDE.width, height: WIDE.height },
    marks,
    brackets: [
      ...claimSpans(groups).map(({ left, right }) => ({
        d: bracket(left, right, 79, 8),
        voice: 'ink' as const,
      })),
      ...groups.map(({ group, left, right }) => ({ d: bracket(left, right, 146, -8), voice: group.voice })),
    ],
    labels: [
      ...claimSpans(groups).map(({ claim, left, count }) =>
        placeLabel({
          count,
          size: TEXT.big,
          x: left,
          y: 58,
          lines: words.claims[claim],
          voice: 'ink',
          isBold: true,
          language,
        }),
      ),
      ...labels.map(({ group }, at) =>
        placeLabel({
          ...{ count: group.items.length, size: TEXT.big, x: starts[at] ?? 0, y: 215, language },
          ...{ lines: words.groups[group.kind], voice: group.voice, isBold: group.kind === 'reached' },
        }),
      ),
    ],
    numbers: marks.flatMap(({ id, at }) => numberOf(id, noted, at.x, 164)),
  };
}

interface PlacedGroup {
  claim: MarkClaim['claim'];
  group: MarkGroup;
  xs: number[];
  left: number;
  right: number;
}

/** Centres of all marks: equal steps, a gap between groups, a wider one between claims. */
function placeGroups(claims: readonly MarkClaim[]): PlacedGroup[] {
  const all = claims.flatMap(({ groups }) => groups);
  const count = all.reduce((sum, { items }) => sum + items.length, 0);
  const gaps = (all.length - claims.length) * WIDE.inner + (claims.length - 1) * WIDE.outer;
  const pitch = Math.min(WIDE.pitch, (WIDE.width - 2 * WIDE.edge - gaps) / Math.max(count - 1, 1));
  const placed: PlacedGroup[] = [];
  let x: number = WIDE.edge;
  claims.forEach(({ claim, groups }, claimAt) => {
    groups.forEach((group, groupAt) => {
      if (groupAt > 0) x += WIDE.inner;
      else if (claimAt > 0) x += WIDE.outer;
      const xs = group.items.map((_, at) => x + at * pitch);
      x += group.items.length * pitch;
      placed.push({ claim, group, xs, left: (xs[0] ?? x) - 11.7, right: (xs.at(-1) ?? x) + 11.7 });
    });
  });
  return placed;
}

function claimSpans(
  groups: readonly PlacedGroup[],
): { claim: MarkClaim['claim']; left: number; right: number; count: number }[] {
  return (['success', 'failure'] as const).flatMap((claim) => {
    const own = groups.filter((group) => group.claim === claim);
    const [first, last] = [own[0], own.at(-1)];
    const count = own.reduce((sum, { group }) => sum + group.items.length, 0);
    return first && last ? [{ claim, left: first.left, right: last.right, count }] : [];
  });
}

/** Labels side by side without touching: each at its own bracket, moved left where the next one needs the room. */
function spread(labels: readonly { width: number; wish: number; most: number }[]): number[] {
  const starts = labels.map(({ wish }) => wish);
  let edge: number = WIDE.width;
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    const { width } = labels[at] ?? { width: 0 };
    starts[at] = Math.min(starts[at] ?? 0, edge - width);
    edge = (starts[at] ?? 0) - TEXT.between;
  }
  let least = 0;
  labels.forEach(({ width }, at) => {
    starts[at] = Math.max(starts[at] ?? 0, least);
    least = (starts[at] ?? 0) + width + TEXT.between;
  });
  return starts;
}

function labelSize(group: MarkGroup, words: MarkWords, language: Language): { width: number } {
  const widest = Math.max(...words.groups[group.kind].map((text) => wordsWidth(text, true, language)));
  return { width: digitsWidth(group.items.length, TEXT.big, language) + TEXT.gap + widest };
}

function wordsWidth(text: string, bold: boolean, language: Language): number {
  return runsWidth([{ text, bold }], TEXT.words, language);
}

function digitsWidth(count: number, size: number, language: Language): number {
  return textWidth(String(count), { size, weight: 600, face: 'serif', language });
}

interface LabelInput {
  count: number;
  size: number;
  x: number;
  y: number;
  lines: readonly string[];
  voice: 'ink' | 'seal';
  isBold: boolean;
  language: Language;
}

/** Digits, and beside them two lines of words. */
function placeLabel({ count, size, x, y, lines, voice, isBold, language }: LabelInput): CountLabel {
  const wordsAt = x + digitsWidth(count, size, language) + TEXT.gap;
  const words = lines.map((text, at) => ({
    text,
    x: wordsAt,
    y: y - (lines.length - 1 - at) * TEXT.line + (lines.length > 1 ? 2 : 0),
    bold: isBold && at === 0,
  }));
  const right = Math.max(...words.map(({ text, bold }) => wordsAt + wordsWidth(text, bold, language)));
  return { count, size, x, y, isEnd: false, words, voice, span: [x, right] };
}

/** A bracket over (`depth` > 0) or under a stretch of marks. */
function bracket(left: number, right: number, y: number, depth: number): string {
  return `M${left.toFixed(1)} ${String(y + depth)}V${String(y)}H${right.toFixed(1)}V${String(y + depth)}`;
}

function placeMark(
  { id, mark }: MarkGroup['items'][number],
  x: number,
  y: number,
): PlacedMark & { id: string } {
  const shape = mark.shape ?? 'dashed-square';
  return { id, shape, voice: mark.voice, at: { x, y }, box: markBox(shape, { x, y }) };
}

function numberOf(id: string, noted: NotedLines, x: number, y: number): MarksLayout['numbers'] {
  const at = noted.indexOf(id);
  return at < 0 ? [] : [{ text: String(at + 1), x, y }];
}

const NARROW = {
  width: 340,
  perRow: 9,
  pitch: 26,
  left: 71.5,
  count: 46,
  claim: 74,
  after: 22,
  words: 62,
} as const;

/** The same on a phone: a block for each claim, in it a row or more of marks for each verdict. */
export function layoutNarrow(
  claims: readonly MarkClaim[],
  words: MarkWords,
  noted: NotedLines,
  language: Language,
): MarksLayout {
  const layout = {
    marks: [] as MarksLayout['marks'][number][],
    labels: [] as CountLabel[],
    numbers: [] as MarksLayout['numbers'][number][],
  };
  const brackets: { d: string; voice: 'ink' | 'seal' }[] = [];
  let y = 0;
  for (const { claim, groups } of claims) {
    const count = groups.reduce((sum, { items }) => sum + items.length, 0);
    layout.labels.push(
      placeLabel({
        count,
        size: TEXT.big,
        x: 0,
        y: y + 40,
        lines: words.claims[claim],
        voice: 'ink',
        isBold: true,
        language,
      }),
    );
    brackets.push({ d: `M0 ${String(y + 56)}H${String(NARROW.width)}`, voice: 'ink' });
    y += NARROW.claim;
    for (const group of groups) y = layoutNarrowGroup(group, y, { words, noted, layout, language });
    y += NARROW.after;
  }
  return { size: { width: NARROW.width, height: y - NARROW.after }, brackets, ...layout };
}

interface Growing {
  language: Language;
  words: MarkWords;
  noted: NotedLines;
  layout: {
    marks: MarksLayout['marks'][number][];
    labels: CountLabel[];
    numbers: MarksLayout['numbers'][number][];
  };
}

/** One verdict's marks; returns where the next group starts. Numbers of notes stand at the end of the row. */
function layoutNarrowGroup(
  group: MarkGroup,
  top: number,
  { words, noted, layout, language }: Growing,
): number {
  const { perRow, pitch, left } = NARROW;
  const rows = Math.ceil(group.items.length / perRow);
  group.items.forEach((item, at) => {
    layout.marks.push(
      placeMark(item, left + (at % perRow) * pitch, top + 14 + Math.floor(at / perRow) * pitch),
    );
  });
  const bottom = top + 14 + (rows - 1) * pitch;
  const inLast = group.items.length - (rows - 1) * perRow;
  const notes = group.items.map(({ id }) => noted.indexOf(id) + 1).filter((number) => number > 0);
  notes.forEach((number, at) => {
    const wanted = left + inLast * pitch + at * 24;
    const x = Math.min(wanted, NARROW.width - 10 - (notes.length - 1 - at) * 24);
    layout.numbers.push({ text: String(number), x, y: bottom });
  });
  const y = (top + 14 + bottom) / 2 + 9;
  const lines = wrapWords(words.groups[group.kind], language);
  layout.labels.push({
    ...{ count: group.items.length, size: TEXT.mid, x: NARROW.count, y, isEnd: true, voice: group.voice },
    words: lines.map((text, at) => ({ text, x: NARROW.words, y: bottom + 29 + at * TEXT.line, bold: false })),
    span: [0, NARROW.width],
  });
  return bottom + 29 + lines.length * TEXT.line;
}

/** The words of a wide label in as many lines as a phone needs. */
function wrapWords(words: readonly string[], language: Language): string[] {
  const text = words.join(language === 'en' ? ' ' : '');
  return wrapRuns([{ text }], NARROW.width - NARROW.words, TEXT.words, language).map((runs) =>
    runs.map((run) => run.text).join(''),
  );
}
