import type { Language } from '../../model/vocabulary.ts';
import { layoutRows } from '../base-target-outcome/value-rows.ts';
import type { Box, Segment } from '../geometry.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import type { ChartWidth, PlacedLabel, PlacedLine, PlacedMark } from '../layout-types.ts';
import type { PathPanel } from './data.ts';
import { layoutPanel } from './panel.ts';
import type { LaidPanel } from './panel.ts';

/** Between panels side by side, and under each other. */
const GAP = { x: 40, y: 30 } as const;
/** Panels in a row of each drawing. */
const COLUMNS = { full: 3, wide: 2, medium: 2, narrow: 1 } as const satisfies Record<ChartWidth, number>;
const PLOT = { alone: 330, several: 210, narrow: 300 } as const;

/** Panels of paths, side by side where there is room and under each other where not. */
export function layoutPaths(
  panels: readonly PathPanel[],
  width: ChartWidth,
  language: Language,
): DraftLayout {
  const pixels = CHART_WIDTHS[width];
  const columns = Math.min(COLUMNS[width], panels.length);
  const column = (pixels - GAP.x * (columns - 1)) / columns;
  const plotHeight =
    width === 'narrow'
      ? panels.length > 1
        ? PLOT.several
        : PLOT.narrow
      : panels.length > 1
        ? PLOT.several
        : PLOT.alone;
  const laid: LaidPanel[] = [];
  let top = 0;
  for (let index = 0; index < panels.length; index += columns) {
    const row = panels.slice(index, index + columns).map((panel, place) => {
      const parts = layoutPanel(panel, { width: column, top, plotHeight, language });
      return shift(parts, place * (column + GAP.x));
    });
    laid.push(...row);
    top = Math.max(...row.map(({ bottom }) => bottom)) + GAP.y;
  }
  const bottom = top - GAP.y;
  const notes = layoutRows(
    laid.flatMap(({ rows }) => rows),
    bottom + 10,
    pixels,
    language,
  );
  const hasNotes = notes.labels.length > 0;
  return {
    size: { width: pixels, height: Math.ceil(hasNotes ? notes.bottom : bottom) },
    lines: laid.flatMap(({ lines }) => lines),
    bars: [],
    marks: [...laid.flatMap(({ marks }) => marks), ...notes.marks],
    labels: [...laid.flatMap(({ labels }) => labels), ...notes.labels],
    anchors: Object.assign({}, ...laid.map(({ anchors }) => anchors)) as Record<string, Box>,
  };
}

/** A panel moved to its column. */
function shift(panel: LaidPanel, dx: number): LaidPanel {
  if (dx === 0) return panel;
  const box = (each: Box): Box => ({ ...each, left: each.left + dx, right: each.right + dx });
  const segment = <S extends Segment>(each: S): S => ({
    ...each,
    from: { ...each.from, x: each.from.x + dx },
    to: { ...each.to, x: each.to.x + dx },
  });
  const label = (each: PlacedLabel): PlacedLabel => ({
    ...each,
    x: each.x + dx,
    box: box(each.box),
    ...(each.leader && { leader: segment(each.leader) }),
  });
  const mark = (each: PlacedMark): PlacedMark => ({
    ...each,
    at: { ...each.at, x: each.at.x + dx },
    box: box(each.box),
  });
  return {
    ...panel,
    lines: panel.lines.map((each): PlacedLine => segment(each)),
    marks: panel.marks.map(mark),
    labels: panel.labels.map(label),
    anchors: Object.fromEntries(Object.entries(panel.anchors).map(([key, each]) => [key, box(each)])),
  };
}
