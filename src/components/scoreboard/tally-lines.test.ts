import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../derive/types.ts';
import type { Observation } from '../../model/schema/dataset.ts';
import type { Attribute, VerdictClass } from '../../model/vocabulary.ts';
import { boardLede } from './board-lede.ts';
import { signOnBoard } from './other-forms.ts';
import { finalLines, paceLines, tallyColumns } from './tally-lines.ts';

const line = (
  id: string,
  name: Assessment['computed']['class'],
  official: VerdictClass | null = null,
): Assessment => ({
  id,
  row: id,
  indicator: 'some-thing',
  target: null,
  mode: official ? 'final' : 'pace',
  estimated: false,
  official: official && { raw: '', class: official },
  computed: {
    class: name,
    reason: name === 'cannot-assess' ? 'no-number-set' : null,
    level: null,
    growth: null,
  },
  agreement: 'cannot-check',
  methods: { openSdg: null, unChart: null, linear: null },
  methodMatters: false,
  asked: null,
  implied: null,
  steps: [],
});
const counts = (lines: ReturnType<typeof finalLines>): number[][] =>
  lines.map((row) => row.counts.map(({ count }) => count));

const FINISHED = [
  line('1', 'exceeded', 'reached-early'),
  line('2', 'missed', 'can-be-reached'),
  line('3', 'cannot-assess', 'can-be-reached'),
  line('4', 'missed', 'hard-to-reach'),
];

describe('a finished plan', () => {
  test('is counted by what it says of itself, and the last line is the sum', () => {
    expect(counts(finalLines('en', FINISHED))).toEqual([
      [3, 1, 1, 0, 1],
      [1, 0, 1, 0, 0],
      [4, 1, 2, 0, 1],
    ]);
  });

  test('red stands only where success is claimed and not borne out', () => {
    const red = finalLines('en', FINISHED).map((row) => row.counts.map(({ isRed }) => isRed));
    expect(red).toEqual([
      [false, false, true, true, true],
      [false, false, false, false, false],
      [false, false, false, false, false],
    ]);
  });

  test('its lede says how many lines could be judged', () => {
    const lede = boardLede('en', { id: '13', table: '1-1', years: [2015, 2020] }, FINISHED, {
      attributeOf: () => undefined,
      last: 'June 2023',
      forms: new Map(),
    });
    expect(lede).toContain('3 of its 4 targets');
    expect(lede).toContain('3 of the 4 can be judged: 1 were reached, 2 were missed. The other 1 cannot');
  });
});

describe('a running plan', () => {
  const kinds: Readonly<Record<string, Attribute>> = { a: 'binding', b: 'anticipatory', c: 'anticipatory' };
  const running = [line('a', 'no-outcome-yet'), line('b', 'on-pace'), line('c', 'cannot-assess')];

  test('keeps binding and anticipatory targets apart', () => {
    expect(counts(paceLines('en', running, ({ id }) => kinds[id]))).toEqual([
      [1, 0, 0, 0, 1, 0],
      [2, 1, 0, 0, 0, 1],
      [3, 1, 0, 0, 1, 1],
    ]);
  });

  test('a target that is reported in another form is no silent one', () => {
    const forms = new Map([['a', {} as Observation]]);
    const signFor = (assessment: Assessment) => signOnBoard(assessment, forms);
    expect(counts(paceLines('en', running, ({ id }) => kinds[id], signFor)).at(-1)).toEqual([
      3, 1, 0, 1, 0, 1,
    ]);
    const lede = boardLede('en', { id: '14', table: '1-2', years: [2020, 2025] }, running, {
      attributeOf: (id) => kinds[id],
      last: 'June 2023',
      forms,
    });
    expect(lede).toMatch(/^The plan ended in December 2025\. Our documents stop in June 2023\./u);
    expect(lede).toMatch(/compared: 1\. No report in our documents: 0\./u);
  });

  test('never uses the words of a final verdict', () => {
    const shared = tallyColumns('en', 'pace').filter((word) => tallyColumns('en', 'final').includes(word));
    expect(shared).toEqual(['Rows', 'Not comparable', 'No number']);
  });
});
