import type { Language } from '../../model/vocabulary.ts';
import { VERDICT_WORDS } from '../../wording/charts/verdict-words.ts';
import type { Box } from '../geometry.ts';
import { boxAround } from '../geometry.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import { labelSize, setLabel } from '../kind/set-label.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import type { ChartWidth, PlacedLabel, PlacedLine, TextRun } from '../layout-types.ts';
import type { MatrixBand, MatrixGroup } from './data.ts';
import { layoutBlocks } from './blocks.ts';
import { markOf } from './mark-of-line.ts';

/** Half of a bracket's depth, and its distance from the marks. */
const BRACKET = { depth: 8, above: 25, below: 17 } as const;
const GROUP_GAP = 18;
const BAND_GAP = 54;
/** Distances between marks that are tried, the widest first. */
const PITCHES = {
  full: [28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18],
  wide: [24, 23, 22, 21, 20, 19, 18],
} as const;
/** From a band's top: baseline of its head, middle of the marks, baselines under them, its end. */
const PLACES = { head: 46, marks: 92, big: 148, label: 132, bottom: 172 } as const;

type Parts = Pick<DraftLayout, 'lines' | 'marks' | 'labels' | 'anchors'>;

/** All marks in a line (or a line a verdict), brackets over and under them; blocks on the narrow drawing. */
export function layoutVerdictMatrix(
  bands: readonly MatrixBand[],
  width: ChartWidth,
  language: Language,
): DraftLayout {
  if (width === 'narrow') return layoutBlocks(bands, language);
  const isFull = width === 'full';
  const pixels = CHART_WIDTHS[width];
  const pitch = pickPitch(bands, isFull, pixels, language);
  let left = 2;
  let top = 0;
  const parts = bands.map((band) => {
    const laid = layoutBand(band, left, top, pitch, language);
    if (isFull) left = laid.right + BAND_GAP;
    else top += PLACES.bottom + 26;
    return laid;
  });
  const height = isFull ? PLACES.bottom : top - 26;
  return {
    size: { width: pixels, height },
    roomBelow: 150,
    bars: [],
    lines: parts.flatMap(({ lines }) => lines),
    marks: parts.flatMap(({ marks }) => marks),
    labels: parts.flatMap(({ labels }) => labels),
    anchors: Object.assign({}, ...parts.map(({ anchors }) => anchors)) as Record<string, Box>,
  };
}

/** The widest pitch at which the bands fit: side by side on the full drawing, under each other on the wide one. */
function pickPitch(
  bands: readonly MatrixBand[],
  isFull: boolean,
  pixels: number,
  language: Language,
): number {
  const choices: readonly number[] = PITCHES[isFull ? 'full' : 'wide'];
  const fits = (pitch: number): boolean => {
    const widths = bands.map(({ groups }) => bandWidth(groups, pitch, language));
    const needed = isFull
      ? widths.reduce((sum, each) => sum + each, 0) + BAND_GAP * (bands.length - 1)
      : Math.max(...widths);
    return needed <= pixels - 4;
  };
  return choices.find(fits) ?? choices.at(-1) ?? 18;
}

function bandWidth(groups: readonly MatrixGroup[], pitch: number, language: Language): number {
  const widths = groups.map((group) => groupWidth(group, pitch, language));
  return widths.reduce((sum, each) => sum + each, 0) + GROUP_GAP * (groups.length - 1);
}

/** A group is as wide as its marks or the words under them. */
function groupWidth(group: MatrixGroup, pitch: number, language: Language): number {
  return Math.max(group.lines.length * pitch, textWidthOf(group, language));
}

const countWidth = ({ lines }: MatrixGroup, language: Language): number =>
  labelSize('big', [[{ text: String(lines.length) }]], language).width + 9;

function textWidthOf(group: MatrixGroup, language: Language): number {
  return countWidth(group, language) + labelSize('value', linesOf(group, language), language).width;
}

/** What a group comes to, in two lines; the first word bold where the claim is borne out or denied. */
function linesOf({ sign, voice }: MatrixGroup, language: Language): TextRun[][] {
  const [lead, rest] = VERDICT_WORDS[language].ours[sign];
  return [[{ text: lead, bold: true, voice }], [{ text: rest, ...(voice === 'seal' && { voice }) }]];
}

function layoutBand(
  { verdict, groups }: MatrixBand,
  left: number,
  top: number,
  pitch: number,
  language: Language,
): Parts & { right: number } {
  let x = left;
  const laid = groups.map((group) => {
    const parts = layoutGroup(group, x, top, pitch, language);
    x += groupWidth(group, pitch, language) + GROUP_GAP;
    return parts;
  });
  const right = x - GROUP_GAP;
  const last = groups.at(-1);
  const lastMark = right - (last ? groupWidth(last, pitch, language) - last.lines.length * pitch : 0);
  const head = layoutHead(verdict, countLines(groups), left, top, language);
  return {
    lines: [
      ...bracket(left, lastMark, top + PLACES.marks - BRACKET.above, 'down', 'bracket'),
      ...laid.flatMap(({ lines }) => lines),
    ],
    marks: laid.flatMap(({ marks }) => marks),
    labels: [...head, ...laid.flatMap(({ labels }) => labels)],
    anchors: Object.assign({}, ...laid.map(({ anchors }) => anchors)) as Record<string, Box>,
    right,
  };
}

const countLines = (groups: readonly MatrixGroup[]): number =>
  groups.reduce((sum, { lines }) => sum + lines.length, 0);

/** The document's count with its verdict. */
function layoutHead(
  verdict: MatrixBand['verdict'],
  count: number,
  left: number,
  top: number,
  language: Language,
): PlacedLabel[] {
  const number = setLabel('big', [[{ text: String(count) }]], { x: left, y: top + PLACES.head, language });
  const [lead, rest] = VERDICT_WORDS[language].official[verdict];
  const lines: TextRun[][] = [[{ text: lead, bold: true }], [{ text: rest, voice: 'ink' }]];
  return [number, setLabel('value', lines, { x: number.box.right + 9, y: top + PLACES.head - 16, language })];
}

function layoutGroup(
  group: MatrixGroup,
  left: number,
  top: number,
  pitch: number,
  language: Language,
): Parts {
  const y = top + PLACES.marks;
  const marks = group.lines.map((line, index) =>
    markOf(line, left + pitch * (index + 0.5), y, Math.min(1.3, (pitch - 4) / 15)),
  );
  const end = left + pitch * group.lines.length;
  const { voice } = group;
  const count = setLabel('big', [[{ text: String(group.lines.length), voice }]], {
    x: left,
    y: top + PLACES.big,
    language,
  });
  const words = setLabel('value', linesOf(group, language), {
    x: left + countWidth(group, language),
    y: top + PLACES.label,
    language,
  });
  return {
    lines: bracket(
      left,
      end,
      y + BRACKET.below + BRACKET.depth,
      'up',
      voice === 'seal' ? 'bracket-seal' : 'bracket',
    ),
    marks,
    labels: [count, words],
    anchors: Object.fromEntries(
      group.lines.map(({ id }, index) => [
        id,
        downTo(marks[index]?.box ?? boxAround({ x: left, y }, 1), [count, words]),
      ]),
    ),
  };
}

/** A mark with the words under it: a leader from below ends short of them. */
function downTo(mark: Box, labels: readonly PlacedLabel[]): Box {
  const under = labels.filter(({ box }) => box.left < mark.right + 4 && mark.left - 4 < box.right);
  const bottom = Math.max(mark.bottom + BRACKET.below - 4, ...under.map(({ box }) => box.bottom));
  return { ...mark, bottom };
}

/** A bracket whose ends point to the marks. */
function bracket(
  left: number,
  right: number,
  y: number,
  ends: 'up' | 'down',
  style: 'bracket' | 'bracket-seal',
): PlacedLine[] {
  const tip = ends === 'down' ? y + BRACKET.depth : y - BRACKET.depth;
  const [from, to] = [left + 2, right - 2];
  return [
    { style, from: { x: from, y: tip }, to: { x: from, y } },
    { style, from: { x: from, y }, to: { x: to, y } },
    { style, from: { x: to, y }, to: { x: to, y: tip } },
  ];
}
