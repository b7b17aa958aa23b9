import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { formatCoordinate as n } from './format-coordinate.ts';
import type {
  ChartLayout,
  LineStyle,
  PlacedBand,
  PlacedBar,
  PlacedLabel,
  PlacedLine,
  TextRun,
} from './layout-types.ts';
import { drawMark } from './marks/draw-mark.ts';

const LINE_CLASSES: Readonly<Record<LineStyle, string>> = {
  grid: 'g-hair',
  axis: 'g-axis',
  tick: 'g-axis',
  outcome: 'l-ink',
  promise: 'l-plan',
  shortfall: 'l-gap',
  range: 'l-plan-solid',
  dispute: 'l-seal',
  'dispute-lead': 'g-seal',
  bracket: 'g-axis',
  'bracket-seal': 'g-seal',
};
const BAR_CLASSES: Readonly<Record<PlacedBar['style'], string>> = {
  baseline: 'a-base',
  outcome: 'a-bar',
  estimate: 'a-estimate',
  promise: 'a-promise',
  dispute: 'a-dispute',
  quiet: 'a-quiet',
};

/** The SVG tree of a laid-out chart. `id` must be unique on the page: title and description are tied to the image by it. */
export function drawChart(layout: ChartLayout, id: string): Element {
  const { width, height } = layout.size;
  const titleId = `${id}-${layout.width}-title`;
  const descriptionId = `${id}-${layout.width}-desc`;
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['chart', `chart-${layout.width}`],
      viewBox: `0 0 ${n(width)} ${n(height)}`,
      width: n(width),
      height: n(height),
      role: 'img',
      lang: layout.language === 'zh' ? 'zh-Hans' : 'en',
      ariaLabelledBy: titleId,
      ariaDescribedBy: descriptionId,
    },
    s('title', { id: titleId }, layout.title),
    s('desc', { id: descriptionId }, layout.description),
    ...(layout.bands ?? []).map(drawBand),
    ...layout.lines.map(drawLine),
    ...layout.bars.map(drawBar),
    ...layout.labels.flatMap(drawLeader),
    ...layout.marks.map(drawMark),
    ...layout.labels.map(drawLabel),
  );
}

/** A band behind the drawing. */
function drawBand({ box }: PlacedBand): Element {
  const { left: x, top: y, right, bottom } = box;
  return s('rect', { className: ['a-band'], x: n(x), y: n(y), width: n(right - x), height: n(bottom - y) });
}

/** A straight line. */
function drawLine({ from, to, style }: PlacedLine): Element {
  return s('line', {
    className: [LINE_CLASSES[style]],
    x1: n(from.x),
    y1: n(from.y),
    x2: n(to.x),
    y2: n(to.y),
  });
}

/** A bar of a sum. */
function drawBar({ box, style, figure, row }: PlacedBar): Element {
  const bar = s('rect', {
    className: [BAR_CLASSES[style]],
    x: n(box.left),
    y: n(box.top),
    width: n(box.right - box.left),
    height: n(box.bottom - box.top),
  });
  if (figure !== undefined) bar.properties.dataFigure = figure;
  if (row !== undefined) bar.properties.dataRow = row;
  return bar;
}

/** The leader of a label that stands away from its mark. */
function drawLeader({ leader }: PlacedLabel): Element[] {
  if (!leader) return [];
  return [
    s('line', {
      className: ['g-lead'],
      x1: n(leader.from.x),
      y1: n(leader.from.y),
      x2: n(leader.to.x),
      y2: n(leader.to.y),
    }),
  ];
}

/** A label: one text with a tspan for each line and style. */
function drawLabel(label: PlacedLabel): Element {
  const { role, x, y, anchor, lines, lineHeight, figure } = label;
  const className = [`t-${role}`, ...(role === 'value' ? ['halo'] : [])];
  const text = s(
    'text',
    { className, x: n(x), y: n(y) },
    lines.length === 1
      ? drawRuns(lines[0] ?? [])
      : lines.map((runs, index) =>
          s('tspan', { x: n(x), dy: index === 0 ? undefined : n(lineHeight) }, drawRuns(runs)),
        ),
  );
  if (anchor !== 'start') text.properties.textAnchor = anchor;
  if (figure !== undefined) text.properties.dataFigure = figure;
  if (role !== 'number') return text;
  return s('g', [s('circle', { className: ['m-number'], cx: n(x), cy: n(y - 4.8), r: 9.5 }), text]);
}

/** The runs of one line. */
function drawRuns(runs: readonly TextRun[]): ElementContent[] {
  return runs.map(({ text, voice, bold }) => {
    const className = [...(voice ? [`v-${voice}`] : []), ...(bold ? ['b'] : [])];
    return className.length === 0 ? { type: 'text', value: text } : s('tspan', { className }, text);
  });
}
