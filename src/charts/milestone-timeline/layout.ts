import type { Language } from '../../model/vocabulary.ts';
import { UNIT_WORDS } from '../../wording/charts/unit-words.ts';
import type { Box } from '../geometry.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import { labelSize, setLabel } from '../kind/set-label.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import type { ChartWidth, PlacedBand, PlacedLabel, PlacedLine, PlacedMark } from '../layout-types.ts';
import { layoutCluster } from '../unit-marks/cluster.ts';
import { yearsOf } from './select.ts';
import type { MilestoneRow, YearColumn } from './select.ts';

/** Distance between marks, from the heads to the first row, and inside a row. */
const PITCH = { wide: 13, narrow: 12 } as const;
const HEIGHT = { heads: 26, name: 20, count: 18, gap: 12, least: 16 } as const;
const COLUMN_GAP = 8;
const HEAD_GAP = 13;

interface Frame {
  years: readonly YearColumn[];
  isNarrow: boolean;
  pixels: number;
  left: number;
  /** Width of the column of what has no date, and of a year's. */
  undated: number;
  column: number;
  language: Language;
}

type Parts = {
  lines: PlacedLine[];
  marks: PlacedMark[];
  labels: PlacedLabel[];
  anchors: Record<string, Box>;
};

/**
 * A column a year, a row a kind, a mark a milestone: discs for what is reported, I-beams for what is promised.
 * What has no date stands in a column before the years.
 * Years after the last document stand on a grey band.
 */
export function layoutMilestones(
  rows: readonly MilestoneRow[],
  lastReport: number,
  width: ChartWidth,
  language: Language,
): DraftLayout {
  const pixels = CHART_WIDTHS[width];
  const isNarrow = width === 'narrow';
  const names = Math.max(0, ...rows.map(({ name }) => labelSize('row', [[{ text: name }]], language).width));
  const left = isNarrow ? 0 : Math.ceil(names) + 18;
  const years = yearsOf(rows);
  const frame = { years, isNarrow, pixels, left, language, ...columnsOf(years, pixels - left, language) };
  const parts: Parts = { lines: [], marks: [], labels: headsOf(frame), anchors: {} };
  let y: number = HEIGHT.heads;
  for (const row of rows) {
    parts.lines.push({ style: 'grid', from: { x: 0, y: y - 2 }, to: { x: pixels, y: y - 2 } });
    y = layoutRow(row, y, parts, frame);
  }
  return {
    ...parts,
    bars: [],
    bands: bandOf(lastReport, y, frame),
    size: { width: pixels, height: Math.ceil(y) },
  };
}

/** Years share the room; the column of what has no date is as wide as a year's, or as its head. */
function columnsOf(
  years: readonly YearColumn[],
  room: number,
  language: Language,
): Pick<Frame, 'undated' | 'column'> {
  const even = room / Math.max(1, years.length);
  if (years[0] !== null) return { undated: even, column: even };
  const head = labelSize('year', [[{ text: UNIT_WORDS[language].undated }]], language).width + HEAD_GAP;
  const undated = Math.max(even, head);
  return { undated, column: (room - undated) / Math.max(1, years.length - 1) };
}

const columnAt = ({ left, undated, column }: Frame, index: number): number =>
  index === 0 ? left : left + undated + column * (index - 1);

function headsOf(frame: Frame): PlacedLabel[] {
  return frame.years.map((year, index) =>
    setLabel('year', [[{ text: year === null ? UNIT_WORDS[frame.language].undated : String(year) }]], {
      x: columnAt(frame, index) + 2,
      y: 16,
      language: frame.language,
    }),
  );
}

/** The years that no document can report on. */
function bandOf(lastReport: number, bottom: number, frame: Frame): PlacedBand[] {
  const first = frame.years.findIndex((year) => year !== null && year > lastReport);
  if (first < 0) return [];
  return [{ box: { left: columnAt(frame, first) - 4, right: frame.pixels, top: 0, bottom } }];
}

function layoutRow(row: MilestoneRow, top: number, parts: Parts, frame: Frame): number {
  const { isNarrow, language, years, column } = frame;
  const head = isNarrow ? HEIGHT.name : 0;
  parts.labels.push(
    setLabel('row', [[{ text: row.name, ...(row.isPromise && { voice: 'plan' as const }) }]], {
      x: 0,
      y: top + 17,
      language,
    }),
  );
  const pitch = isNarrow ? PITCH.narrow : PITCH.wide;
  const perLine = Math.max(1, Math.floor((column - COLUMN_GAP) / pitch));
  const heights = years.map((year, index) => {
    const ids = row.years.get(year) ?? [];
    if (ids.length === 0) return 0;
    const at = { left: columnAt(frame, index), top: top + head + HEIGHT.count + 6, perLine, pitch };
    const run = {
      shape: row.isPromise ? ('beam' as const) : ('disc' as const),
      voice: row.isPromise ? ('plan' as const) : ('ink' as const),
      names: ids,
    };
    const cluster = layoutCluster([run], at);
    parts.marks.push(...cluster.marks.map(({ name: _name, ...mark }) => mark));
    parts.labels.push(
      setLabel('tick', [[{ text: UNIT_WORDS[language].count(ids.length) }]], {
        x: at.left + 2,
        y: top + head + 17,
        language,
      }),
    );
    parts.anchors[`${row.type}@${year === null ? 'undated' : String(year)}`] = {
      left: at.left,
      top: at.top,
      right: at.left + cluster.width,
      bottom: at.top + cluster.height,
    };
    return cluster.height;
  });
  const bottom = top + head + HEIGHT.count + 6 + Math.max(HEIGHT.least, ...heights) + HEIGHT.gap;
  parts.anchors[row.type] = { left: 0, right: frame.pixels, top, bottom };
  return bottom;
}
