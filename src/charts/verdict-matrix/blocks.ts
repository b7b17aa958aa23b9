import type { Language } from '../../model/vocabulary.ts';
import { numberLabel } from '../base-target-outcome/value-rows.ts';
import type { Box } from '../geometry.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import { setLabel } from '../kind/set-label.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import type { PlacedLabel, PlacedLine, PlacedMark, TextRun } from '../layout-types.ts';
import { lineHeight, wrapRuns } from '../measure-text.ts';
import type { MatrixBand, MatrixGroup } from './data.ts';
import { countLines } from './data.ts';
import { markOf } from './mark-of-line.ts';
import { wordsOfBand, wordsOfGroup } from './words-of-group.ts';

/** Places on the narrow drawing: counts end here, marks and words begin there. */
const COUNT_END = 46;
const WORDS_FROM = 62;
const PITCH = 26;
const WIDTH = CHART_WIDTHS.narrow;
/** Marks of a line: the numbers of two call-outs still stand beside them. */
const PER_LINE = 9;
/** Middle of the first mark, and steps between the numbers of call-outs. */
const FIRST = 71.5;
const NUMBER = { pitch: 24, half: 10 } as const;
/** Heights of a band’s head, half a line of marks, from a mark’s middle to its words, the gaps, and below the last baseline. */
const HEIGHT = { head: 74, half: 14, toWords: 29, afterGroup: 20, afterBand: 24, descent: 8 } as const;

interface Parts {
  lines: PlacedLine[];
  marks: PlacedMark[];
  labels: PlacedLabel[];
  anchors: Record<string, Box>;
}

interface Setting {
  language: Language;
  numbered: readonly string[];
}

/** A block for each verdict: its count and words, a rule, then the groups of marks, each with a count and a line of words. */
export function layoutBlocks(
  bands: readonly MatrixBand[],
  language: Language,
  numbered: readonly string[],
): DraftLayout {
  const parts: Parts = { lines: [], marks: [], labels: [], anchors: {} };
  let y = 0;
  for (const band of bands) {
    y = layoutBlock(band, y, parts, { language, numbered }) + HEIGHT.afterBand;
  }
  return {
    ...parts,
    bars: [],
    size: { width: WIDTH, height: Math.ceil(y - HEIGHT.afterBand + HEIGHT.descent) },
  };
}

/** Adds a block to the parts and gives its end. */
function layoutBlock(band: MatrixBand, top: number, parts: Parts, setting: Setting): number {
  const { language } = setting;
  const number = setLabel('big', [[{ text: String(countLines(band)) }]], { x: 0, y: top + 40, language });
  const words = setLabel(
    'value',
    wordsOfBand(band, language).map((run) => [run]),
    { x: number.box.right + 11, y: top + 23, language },
  );
  parts.labels.push(number, words);
  const rule = top + HEIGHT.head - 18;
  parts.lines.push({ style: 'axis', from: { x: 0, y: rule }, to: { x: WIDTH, y: rule } });
  const end = band.groups.reduce(
    (y, group) => layoutGroup(group, y, parts, setting) + HEIGHT.afterGroup,
    top + HEIGHT.head,
  );
  return end - HEIGHT.afterGroup;
}

/** Adds a group and gives its end. */
function layoutGroup(group: MatrixGroup, top: number, parts: Parts, setting: Setting): number {
  const { lines, voice } = group;
  const { language } = setting;
  const first = top + HEIGHT.half;
  const last = first + (Math.ceil(lines.length / PER_LINE) - 1) * PITCH;
  lines.forEach((line, index) => {
    const y = first + Math.floor(index / PER_LINE) * PITCH;
    const mark = markOf(line, FIRST + (index % PER_LINE) * PITCH, y, 1);
    parts.marks.push(mark);
    parts.anchors[line.id] = mark.box;
  });
  const text = wordsInLine(group, language);
  const count = { x: COUNT_END, y: (first + last) / 2 + 9, anchor: 'end', language } as const;
  parts.labels.push(
    setLabel('count', [[{ text: String(lines.length), voice }]], count),
    setLabel('value', text, { x: WORDS_FROM, y: last + HEIGHT.toWords, language }),
    ...numbersOf(group, last, setting),
  );
  return last + HEIGHT.toWords + (text.length - 1) * lineHeight(15, language);
}

/** The words of a group in as many lines as a phone needs. */
function wordsInLine(group: MatrixGroup, language: Language): TextRun[][] {
  const space = language === 'en' ? ' ' : '';
  const runs = wordsOfGroup(group, language).map((run, index) =>
    index === 0 ? run : { ...run, text: `${space}${run.text}` },
  );
  return wrapRuns(runs, WIDTH - WORDS_FROM, 15, language);
}

/** Numbers of call-outs at the end of the last line of marks. */
function numbersOf({ lines }: MatrixGroup, y: number, { language, numbered }: Setting): PlacedLabel[] {
  const own = numbered.filter((id) => lines.some((line) => line.id === id));
  const wished = FIRST + (((lines.length - 1) % PER_LINE) + 1) * PITCH;
  const from = Math.min(wished, WIDTH - NUMBER.half - (own.length - 1) * NUMBER.pitch);
  return own.map((id, index) =>
    numberLabel(numbered.indexOf(id) + 1, from + index * NUMBER.pitch, y + 4.8, language),
  );
}
