import type { Language } from '../../model/vocabulary.ts';
import { UNIT_WORDS } from '../../wording/charts/unit-words.ts';
import type { Box } from '../geometry.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import { besideMark, labelSize, setLabel } from '../kind/set-label.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import type { ChartWidth, PlacedLabel, PlacedLine, PlacedMark } from '../layout-types.ts';
import { layoutCluster } from '../unit-marks/cluster.ts';
import type { SilenceGroup } from './select.ts';

const PITCH = { full: 20, wide: 17, medium: 17, narrow: 17 } as const satisfies Record<ChartWidth, number>;
const GAP = { name: 18, count: 12, row: 14 } as const;

/** A row a group, a mark a target: a dashed square where no later document reports a figure, a disc where one does. */
export function layoutSilences(
  groups: readonly SilenceGroup[],
  width: ChartWidth,
  language: Language,
): DraftLayout {
  const pixels = CHART_WIDTHS[width];
  const isNarrow = width === 'narrow';
  const names = Math.max(
    0,
    ...groups.map(({ name }) => labelSize('row', [[{ text: name }]], language).width),
  );
  const counts = Math.max(
    0,
    ...groups.map(
      (group) => labelSize('value', [[{ text: countText(group, language), bold: true }]], language).width,
    ),
  );
  const left = isNarrow ? 0 : Math.ceil(names) + GAP.name;
  const room = pixels - left - (isNarrow ? 0 : counts + GAP.count);
  const perLine = Math.max(1, Math.floor(room / PITCH[width]));
  const parts = {
    lines: [] as PlacedLine[],
    marks: [] as PlacedMark[],
    labels: [] as PlacedLabel[],
    anchors: {} as Record<string, Box>,
  };
  let y = 0;
  for (const group of groups) {
    if (y > 0)
      parts.lines.push({
        style: 'grid',
        from: { x: 0, y: y - GAP.row / 2 },
        to: { x: pixels, y: y - GAP.row / 2 },
      });
    y = layoutGroup(group, y, parts, { isNarrow, left, perLine, pitch: PITCH[width], pixels, language });
  }
  return { ...parts, bars: [], size: { width: pixels, height: Math.ceil(y - GAP.row / 2) } };
}

const silentOf = ({ targets }: SilenceGroup): number => targets.filter(({ isSilent }) => isSilent).length;

function countText(group: SilenceGroup, language: Language): string {
  return UNIT_WORDS[language].silent(silentOf(group), group.targets.length);
}

interface Frame {
  isNarrow: boolean;
  left: number;
  perLine: number;
  pitch: number;
  pixels: number;
  language: Language;
}

function layoutGroup(
  group: SilenceGroup,
  top: number,
  parts: { marks: PlacedMark[]; labels: PlacedLabel[]; anchors: Record<string, Box> },
  { isNarrow, left, perLine, pitch, pixels, language }: Frame,
): number {
  const first = top + (isNarrow ? 40 : 4);
  const cluster = layoutCluster(
    [
      {
        shape: 'dashed-square',
        voice: 'ink',
        names: group.targets.filter(({ isSilent }) => isSilent).map(({ name }) => name),
      },
      {
        shape: 'disc',
        voice: 'ink',
        names: group.targets.filter(({ isSilent }) => !isSilent).map(({ name }) => name),
      },
    ],
    { left, top: first, perLine, pitch },
  );
  const middle = first + pitch / 2;
  const count = countText(group, language);
  parts.marks.push(...cluster.marks);
  parts.labels.push(
    setLabel('row', [[{ text: group.name }]], {
      x: 0,
      y: isNarrow ? top + 14 : besideMark(middle, 'row'),
      language,
    }),
    isNarrow
      ? setLabel('value', [[{ text: count }]], { x: 0, y: top + 33, language })
      : setLabel('value', [[{ text: count }]], {
          x: pixels,
          y: besideMark(middle, 'value'),
          anchor: 'end',
          language,
        }),
  );
  parts.anchors[group.key] = {
    left,
    right: left + cluster.width,
    top: first,
    bottom: first + cluster.height,
  };
  return first + Math.max(cluster.height, 20) + GAP.row;
}
