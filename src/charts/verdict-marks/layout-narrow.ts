import type { Language } from '../../model/vocabulary.ts';
import { wrapRuns } from '../measure-text.ts';
import type { MarkClaim, MarkGroup } from './group-marks.ts';
import type { CountLabel, MarksLayout, MarkWords, NotedLines } from './place-parts.ts';
import { placeLabel, placeMark, TEXT } from './place-parts.ts';

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
