import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../derive/types.ts';
import type { CannotAssessReason, VerdictClass } from '../../model/vocabulary.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { boxesOverlap } from '../geometry.ts';
import { annotate } from '../kind/annotate.ts';
import { proveDraft } from '../kind/fixtures/prove-draft.ts';
import type { ChartWidth } from '../layout-types.ts';
import type { MatrixBand, MatrixGroup } from './data.ts';
import { layoutVerdictMatrix } from './layout.ts';
import { signInMatrix } from './prepare.ts';

const SNAPSHOTS = fileURLToPath(new URL('snapshots', import.meta.url));
const WIDTHS: readonly ChartWidth[] = ['full', 'wide', 'narrow'];
const SHAPES = {
  reached: 'disc',
  short: 'cross',
  'not-comparable': 'not-equal',
  'no-number': 'dashed-square',
  untested: 'dashed-square',
} as const;

const group = (sign: MatrixGroup['sign'], count: number, voice: 'ink' | 'seal' = 'ink'): MatrixGroup => ({
  sign,
  voice,
  lines: Array.from({ length: count }, (_, index) => ({
    id: `${sign}-${String(index)}`,
    name: `Line ${String(index)}`,
    indicator: 'any',
    shape: SHAPES[sign],
    voice,
    official: '',
    ours: '',
  })),
});

const CASES: Readonly<Record<string, readonly MatrixBand[]>> = {
  'two-verdicts': [
    {
      verdict: 'claimed',
      groups: [group('reached', 18), group('not-comparable', 2, 'seal'), group('no-number', 9, 'seal')],
    },
    { verdict: 'admitted', groups: [group('short', 6), group('untested', 2)] },
  ],
  'one-line': [{ verdict: 'claimed', groups: [group('reached', 1)] }],
  'all-admitted': [{ verdict: 'admitted', groups: [group('short', 12), group('reached', 1)] }],
};

describe.each(Object.entries(CASES))('%s', (name, bands) => {
  test.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => [language, width] as const)))(
    'in %s, %s',
    (language, width) => {
      proveDraft(layoutVerdictMatrix(bands, width, language), width, language, SNAPSHOTS, name);
    },
  );
});

test('every line has one mark, and red stands only where the claim is not borne out', () => {
  const { marks, lines } = layoutVerdictMatrix(CASES['two-verdicts'] ?? [], 'full', 'en');
  expect(marks).toHaveLength(37);
  expect(marks.filter(({ voice }) => voice === 'seal').map(({ shape }) => shape)).toEqual([
    ...Array.from({ length: 2 }, () => 'not-equal'),
    ...Array.from({ length: 9 }, () => 'dashed-square'),
  ]);
  expect(lines.filter(({ style }) => style === 'bracket-seal')).toHaveLength(6);
});

test.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => [language, width] as const)))(
  'notes find room or are numbered (%s, %s)',
  (language, width) => {
    const notes = ['not-comparable-0', 'no-number-3', 'short-2', 'reached-1', 'no-number-8'].map((at) => ({
      at,
      lead: 'First words.',
      text: 'A note of some length that has to be broken into lines to fit beside its mark.',
      voice: 'ink' as const,
      sides: ['below' as const],
    }));
    const bands = CASES['two-verdicts'] ?? [];
    const draft = annotate(layoutVerdictMatrix(bands, width, language), notes, width, language);
    proveDraft(draft, width, language, SNAPSHOTS, 'with-notes');
  },
);

test('a note at a mark that is not there names those that are', () => {
  const draft = layoutVerdictMatrix(CASES['one-line'] ?? [], 'wide', 'en');
  const note = { at: 'nowhere', lead: '', text: 'x', voice: 'ink' as const, sides: [] };
  expect(() => annotate(draft, [note], 'wide', 'en')).toThrow(/Unexpected mark “nowhere”.*reached-0/u);
});

describe.each(WIDTHS)('call-outs of a page, %s', (width) => {
  const noted = ['not-comparable-0', 'not-comparable-1', 'no-number-0', 'no-number-3'];

  test.each(LANGUAGES)('are numbered in their own order (%s)', (language) => {
    const draft = layoutVerdictMatrix(CASES['two-verdicts'] ?? [], width, language, noted);
    const numbers = draft.labels.filter(({ role }) => role === 'number');
    expect(numbers.map(({ lines }) => lines[0]?.[0]?.text)).toEqual(['1', '2', '3', '4']);
    proveDraft(draft, width, language, SNAPSHOTS, 'with-call-outs');
  });

  test('every line has a mark off the others, however long the table', () => {
    const { marks } = layoutVerdictMatrix(
      [{ verdict: 'claimed', groups: [group('reached', 60)] }],
      width,
      'en',
    );
    expect(marks).toHaveLength(60);
    marks.forEach(({ box }, at) => {
      for (const other of marks.slice(at + 1)) expect(boxesOverlap(box, other.box)).toBe(false);
    });
  });
});

test('labels of one row do not touch, even where their groups are narrow', () => {
  const groups = [group('reached', 2), group('not-comparable', 1, 'seal'), group('no-number', 1, 'seal')];
  const { labels } = layoutVerdictMatrix([{ verdict: 'claimed', groups }], 'full', 'en');
  labels.forEach(({ box }, at) => {
    for (const other of labels.slice(at + 1)) expect(boxesOverlap(box, other.box)).toBe(false);
  });
});

describe('signInMatrix', () => {
  const lines = (
    count: number,
    official: VerdictClass | null,
    name: Assessment['computed']['class'],
    reason: CannotAssessReason | null = null,
  ) =>
    Array.from({ length: count }, () => ({
      official: official && { raw: '', class: official },
      computed: { class: name, reason, level: null, growth: null },
    }));

  test('what an admission leaves untested stands together; what a claim leaves open does not', () => {
    const signs = [
      ...lines(1, 'reached-early', 'exceeded'),
      ...lines(1, 'can-be-reached', 'cannot-assess', 'basis-differs'),
      ...lines(1, 'can-be-reached', 'cannot-assess', 'no-number-set'),
      ...lines(1, 'hard-to-reach', 'missed'),
      ...lines(1, 'hard-to-reach', 'cannot-assess', 'definition-changed'),
      ...lines(1, 'hard-to-reach', 'cannot-assess', 'no-outcome'),
    ].map(signInMatrix);
    expect(signs).toEqual(['reached', 'not-comparable', 'no-number', 'short', 'untested', 'untested']);
  });
});
