import type { Language } from '../../model/vocabulary.ts';
import { VERDICT_WORDS } from '../../wording/charts/verdict-words.ts';
import type { Box } from '../geometry.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import { setLabel } from '../kind/set-label.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import type { PlacedLabel, PlacedLine, PlacedMark } from '../layout-types.ts';
import { lineHeight, wrapRuns } from '../measure-text.ts';
import type { MatrixBand, MatrixGroup } from './data.ts';
import { markOf } from './mark-of-line.ts';

/** Places on the narrow drawing: counts end here, marks begin there. */
const COUNT_END = 50;
const MARKS_FROM = 66;
const PITCH = 27;
const WIDTH = CHART_WIDTHS.narrow;
const PER_LINE = Math.floor((WIDTH - MARKS_FROM) / PITCH);
/** Heights of a band's head, a line of marks, and the gaps. */
const HEIGHT = { head: 62, marks: 27, afterMarks: 12, afterGroup: 14, afterBand: 20 } as const;

interface Parts {
  lines: PlacedLine[];
  marks: PlacedMark[];
  labels: PlacedLabel[];
  anchors: Record<string, Box>;
}

/** A block for each verdict: its count and words, a rule, then the groups of marks, each with a count and a line of words. */
export function layoutBlocks(bands: readonly MatrixBand[], language: Language): DraftLayout {
  const parts: Parts = { lines: [], marks: [], labels: [], anchors: {} };
  let y = 0;
  for (const band of bands) {
    y = layoutBlock(band, y, parts, language) + HEIGHT.afterBand;
  }
  return { ...parts, bars: [], size: { width: WIDTH, height: Math.ceil(y - HEIGHT.afterBand) } };
}

/** Adds a block to the parts and gives its end. */
function layoutBlock({ verdict, groups }: MatrixBand, top: number, parts: Parts, language: Language): number {
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const [lead, rest] = VERDICT_WORDS[language].official[verdict];
  const number = setLabel('big', [[{ text: String(count) }]], { x: 0, y: top + 40, language });
  const words = setLabel('value', [[{ text: lead, bold: true }], [{ text: rest, voice: 'ink' }]], {
    x: number.box.right + 10,
    y: top + 24,
    language,
  });
  parts.labels.push(number, words);
  const rule = top + HEIGHT.head - 8;
  parts.lines.push({ style: 'axis', from: { x: 0, y: rule }, to: { x: WIDTH, y: rule } });
  return groups.reduce(
    (y, group) => layoutGroup(group, y, parts, language) + HEIGHT.afterGroup,
    top + HEIGHT.head + 6,
  );
}

function layoutGroup(group: MatrixGroup, top: number, parts: Parts, language: Language): number {
  const { lines, sign, voice } = group;
  const marks = lines.map((line, index) =>
    markOf(
      line,
      MARKS_FROM + PITCH * ((index % PER_LINE) + 0.5),
      top + HEIGHT.marks * (Math.floor(index / PER_LINE) + 0.5),
      1.15,
    ),
  );
  const [lead, rest] = VERDICT_WORDS[language].ours[sign];
  const space = language === 'en' ? ' ' : '';
  const text = wrapRuns(
    [
      { text: lead, bold: true, voice },
      { text: `${space}${rest}`, ...(voice === 'seal' && { voice }) },
    ],
    WIDTH - MARKS_FROM,
    15,
    language,
  );
  const below = top + HEIGHT.marks * Math.ceil(lines.length / PER_LINE) + HEIGHT.afterMarks;
  parts.marks.push(...marks);
  parts.labels.push(
    setLabel('big', [[{ text: String(lines.length), voice }]], {
      x: COUNT_END,
      y: top + 28,
      anchor: 'end',
      language,
    }),
    setLabel('value', text, { x: MARKS_FROM, y: below + 6, language }),
  );
  lines.forEach(({ id }, index) => {
    const box = marks[index]?.box;
    if (box) parts.anchors[id] = box;
  });
  return below + 6 + (text.length - 1) * lineHeight(15, language);
}
