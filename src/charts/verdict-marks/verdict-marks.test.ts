import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../derive/types.ts';
import type { CannotAssessReason, VerdictClass } from '../../model/vocabulary.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { boxContains, boxesOverlap } from '../geometry.ts';
import { drawVerdictMarks } from './draw.ts';
import { groupMarks } from './group-marks.ts';
import { layoutNarrow } from './layout-narrow.ts';
import { layoutWide } from './layout-wide.ts';
import type { MarkWords } from './place-parts.ts';

const lines = (
  count: number,
  official: VerdictClass,
  name: Assessment['computed']['class'],
  reason: CannotAssessReason | null = null,
): Assessment[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${official}-${name}-${String(reason)}-${String(at)}`,
    row: null,
    indicator: 'some-thing',
    target: null,
    mode: 'final',
    estimated: false,
    official: { raw: '', class: official },
    computed: { class: name, reason, level: null, growth: null },
    agreement: 'cannot-check',
    methods: { openSdg: null, unChart: null, linear: null },
    methodMatters: false,
    asked: null,
    implied: null,
    steps: [],
  }));

const table = [
  ...lines(18, 'reached-early', 'exceeded'),
  ...lines(2, 'can-be-reached', 'cannot-assess', 'basis-differs'),
  ...lines(9, 'can-be-reached', 'cannot-assess', 'no-number-set'),
  ...lines(6, 'hard-to-reach', 'missed'),
  ...lines(1, 'hard-to-reach', 'cannot-assess', 'definition-changed'),
  ...lines(1, 'hard-to-reach', 'cannot-assess', 'no-outcome'),
];
const WORDS: MarkWords = {
  title: 'Marks',
  description: 'All of them.',
  claims: {
    success: ['The plan’s verdict:', 'reached'],
    failure: ['The plan’s verdict:', '“hard to reach”'],
  },
  groups: {
    reached: ['confirmed:', 'the printed outcome reaches the printed target'],
    short: ['missed the', 'printed target'],
    'not-comparable': ['cannot be', 'compared'],
    'no-number': ['have no target number,', 'or no outcome'],
    untested: ['cannot', 'be tested'],
  },
};
const noted = [table[18]?.id ?? '', table[20]?.id ?? ''];

describe('groupMarks', () => {
  test('puts the plan’s verdict first, then ours; what an admission leaves untested stands together', () => {
    const shape = groupMarks(table).map(({ claim, groups }) => [
      claim,
      ...groups.map(({ kind, items }) => [kind, items.length]),
    ]);
    expect(shape).toEqual([
      ['success', ['reached', 18], ['not-comparable', 2], ['no-number', 9]],
      ['failure', ['short', 6], ['untested', 2]],
    ]);
  });

  test('red is for claims that are not borne out', () => {
    const voices = groupMarks(table).flatMap(({ groups }) => groups.map(({ voice }) => voice));
    expect(voices).toEqual(['ink', 'seal', 'seal', 'ink', 'ink']);
  });

  test('leaves out lines without a printed verdict', () => {
    expect(groupMarks(lines(3, 'reached', 'met').map((line) => ({ ...line, official: null })))).toEqual([]);
  });
});

describe.each([
  ['wide', layoutWide],
  ['narrow', layoutNarrow],
] as const)('%s', (name, layout) => {
  test.each([
    ['the real shape', table],
    ['one line', lines(1, 'reached', 'met')],
    ['sixty lines', lines(60, 'reached', 'met')],
    ['many small groups', table.filter((_, at) => at % 5 === 0 || at > 34)],
  ])('%s: every line has a mark, inside the drawing and off the others', (_, assessments) => {
    const { marks, size } = layout(groupMarks(assessments), WORDS, [], 'en');
    expect(marks).toHaveLength(assessments.length);
    const frame = { left: 0, top: 0, right: size.width, bottom: size.height };
    marks.forEach((mark, at) => {
      expect(boxContains(frame, mark.box)).toBe(true);
      for (const other of marks.slice(at + 1)) expect(boxesOverlap(mark.box, other.box)).toBe(false);
    });
  });

  test.each(LANGUAGES)('labels stand in the drawing (%s)', (language) => {
    const { labels, size } = layout(groupMarks(table), WORDS, noted, language);
    expect(labels.map(({ count }) => count).sort((a, b) => a - b)).toEqual([2, 2, 6, 8, 9, 18, 29]);
    for (const { span, words } of labels) {
      expect(span[0]).toBeGreaterThanOrEqual(0);
      expect(span[1]).toBeLessThanOrEqual(size.width);
      for (const { y } of words) expect(y).toBeLessThanOrEqual(size.height);
    }
  });

  test('notes are numbered in their own order', () => {
    expect(layout(groupMarks(table), WORDS, noted, 'en').numbers.map(({ text }) => text)).toEqual(['1', '2']);
  });

  test('is an image with a title and a description', () => {
    const html = toHtml(drawVerdictMarks(layout(groupMarks(table), WORDS, noted, 'en'), name, WORDS, 'en'), {
      space: 'svg',
    });
    expect(html).toContain('role="img"');
    expect(html).toContain(`<title id="marks-${name}-title">Marks</title>`);
    expect(html.match(/m-none is-seal/gu)).toHaveLength(9);
  });
});

test('wide labels of one row do not touch', () => {
  const { labels } = layoutWide(groupMarks(table), WORDS, [], 'en');
  const row = labels.filter(({ y }) => y > 100).map(({ span }) => span);
  row.slice(1).forEach((span, at) => {
    expect(span[0]).toBeGreaterThan(row[at]?.[1] ?? 0);
  });
});
