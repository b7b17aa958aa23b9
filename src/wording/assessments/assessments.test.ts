import { describe, expect, test } from 'vitest';
import { conclude } from '../../derive/conclude.ts';
import type { Assessment, Promise, Value } from '../../derive/types.ts';
import { buildDataset, requireDataset } from '../../model/build.ts';
import { plainReader } from '../../model/fixtures/plain-reader.ts';
import { riverDistrict } from '../../model/fixtures/river-district.ts';
import { CANNOT_ASSESS_REASONS, LANGUAGES } from '../../model/vocabulary.ts';
import { growthNote } from './growth-note.ts';
import { reasonNote } from './reason-note.ts';
import { formatDecimal, rateText, shareText } from './value-text.ts';
import { verdictSentence } from './verdict-sentence.ts';
import { stripLabel, verdictWord } from './verdict-word.ts';

const { assessments, promises } = conclude(requireDataset(buildDataset(riverDistrict(), plainReader)));
const [anyAssessment] = assessments;
const [anyPromise] = promises;
if (!anyAssessment || !anyPromise) throw new Error('Unexpected district without targets');

const value = (printed: string, unit: string, more: Partial<Value> = {}): Value => ({
  value: Number(/[\d.]+/u.exec(printed)?.[0]),
  valueHigh: null,
  printed,
  unit,
  qualifier: 'exact',
  cumulative: false,
  period: '2020',
  figure: 'a-plan-1',
  estimated: false,
  ...more,
});
const promise = (more: Partial<Promise>): Promise => ({
  ...anyPromise,
  doubt: null,
  finished: true,
  ...more,
});
const assessment = (
  computed: Partial<Assessment['computed']>,
  more: Partial<Assessment> = {},
): Assessment => ({
  ...anyAssessment,
  mode: 'final',
  estimated: false,
  computed: { class: 'met', reason: null, level: null, growth: null, ...computed },
  ...more,
});
const level = (name: 'exceeded' | 'missed' | 'cannot-assess' | 'reversed', share: number | null = null) => ({
  class: name,
  reason: null,
  kind: 'level' as const,
  share,
  gap: null,
});
const growth = (
  name: 'met' | 'missed' | 'cannot-assess',
  printed: number | null,
  recomputed: number | null = null,
) => ({
  class: name,
  reason: name === 'cannot-assess' ? ('no-outcome' as const) : null,
  printed,
  recomputed,
  required: null,
  asked: 9.5,
});

describe('growthNote', () => {
  const asked = value('9.5左右', '%', { qualifier: 'about' });
  const got = value('7.9', '%');
  const note = (computed: Partial<Assessment['computed']>) =>
    growthNote('en', assessment(computed), promise({ targetGrowth: asked, outcomeGrowth: got }));

  test('a level passed does not hide that growth was not', () => {
    const judged = assessment({ class: 'exceeded', level: level('exceeded'), growth: growth('missed', 7.9) });
    const lines = promise({ targetGrowth: asked, outcomeGrowth: got });
    expect(growthNote('en', judged, lines)).toBe(
      'Level passed. Growth was not: about 9.5% promised, 7.9% printed.',
    );
    expect(growthNote('zh', judged, lines)).toBe('总量达到了，增速没有：目标9.5%左右，表中是7.9%。');
  });

  test('says nothing where growth bears the level out, or was not asked', () => {
    expect(note({ level: level('exceeded'), growth: growth('met', 10) })).toBeNull();
    expect(
      growthNote('en', assessment({ level: level('exceeded') }), promise({ targetGrowth: null })),
    ).toBeNull();
  });

  test('a rate of ours is told apart from a printed one', () => {
    const judged = assessment({ level: level('missed'), growth: growth('missed', null, 8.04) });
    const lines = promise({ targetGrowth: asked, outcomeGrowth: null });
    expect(growthNote('en', judged, lines)).toBe(
      'Growth fell short too: about 9.5% promised, 8.0% worked out from the levels.',
    );
  });

  test('growth may be all that can be checked', () => {
    expect(note({ level: level('cannot-assess'), growth: growth('met', 9.5) })).toMatch(
      /^Growth was reached: /u,
    );
    expect(note({ level: level('cannot-assess'), growth: growth('missed', 7.9) })).toMatch(
      /^Growth fell short:/u,
    );
    expect(note({ level: level('missed'), growth: growth('met', 9.5) })).toMatch(/the level was not/u);
    expect(note({ level: level('exceeded'), growth: growth('cannot-assess', null) })).toMatch(
      /none printed/u,
    );
  });
});

describe('reasonNote', () => {
  const lines = promise({
    baseline: value('39.4', '%'),
    target: value('[9]以上', '亿美元', { cumulative: true, qualifier: 'at_least' }),
    outcome: value('38.19', '%'),
  });

  test.each(LANGUAGES)('every reason has a sentence of its own (%s)', (language) => {
    const notes = CANNOT_ASSESS_REASONS.map((reason) =>
      reasonNote(language, assessment({ class: 'cannot-assess', reason }), lines),
    );
    expect(new Set(notes).size).toBe(CANNOT_ASSESS_REASONS.length);
    for (const note of notes) expect(note).not.toMatch(/undefined|null|\{/u);
  });

  test('binds the numbers of the line', () => {
    const sum = assessment({ class: 'cannot-assess', reason: 'basis-differs' });
    const lines2 = { ...lines, outcome: value('1.8', '亿美元') };
    expect(reasonNote('en', sum, lines2)).toBe(
      'The target, at least US$[0.9] billion, is a sum over the years; the outcome, US$0.18 billion, is one year.',
    );
    expect(reasonNote('zh', sum, lines2)).toBe('目标[9]亿美元以上是几年累计，完成值1.8亿美元只是一年。');
  });

  test('says of a missing total that growth was reached, and only then', () => {
    const rated = { ...lines, outcome: null, targetGrowth: value('12%左右', '%', { qualifier: 'about' }) };
    const grown = { ...rated, outcomeGrowth: value('12', '%') };
    const withGrowth = (name: 'met' | 'exceeded' | 'missed'): Assessment =>
      assessment({
        ...{ class: 'cannot-assess', reason: 'no-outcome' },
        level: { ...level('cannot-assess', null), reason: 'no-outcome' },
        growth: { class: name, reason: null, printed: 12, recomputed: null, required: null, asked: 12 },
      });
    for (const name of ['met', 'exceeded'] as const)
      expect(reasonNote('en', withGrowth(name), grown)).toBe(
        'Growth was reached: about 12% promised, 12% printed. No total is printed for the target of at least US$[0.9] billion.',
      );
    expect(reasonNote('zh', withGrowth('met'), grown)).toMatch(/^增速达到了：.*总量目标.*未列完成值。$/u);
    expect(reasonNote('en', withGrowth('missed'), grown)).toMatch(/^No outcome is printed/u);
  });

  test('tells of a change only where start and outcome have one unit', () => {
    const unset = assessment({ class: 'cannot-assess', reason: 'no-number-set' });
    expect(reasonNote('en', unset, lines)).toContain('from 39.4% to 38.19%');
    expect(reasonNote('en', unset, { ...lines, baseline: value('20', '万') })).toContain(
      'the outcome is 38.19%',
    );
  });

  test('names the words that stand in the cells of the target, once each', () => {
    const unset = assessment({ class: 'cannot-assess', reason: 'no-number-set' });
    const cell = (raw: string, status: 'assigned' | 'text' | 'value') => ({
      ...{ raw, status, value: null, valueHigh: null, qualifier: null, cumulative: false, unit: null },
      ...{ inherited: null, figure: null, start: 0, end: 1 },
    });
    const row = {
      ...{ id: '1/1', source: 's', table: '1', line: 1, row: '1', sub: null, category: null, name: '某率' },
      ...{ unit: '%', starred: false, attribute: null },
      cells: {
        baseline2020: cell('按省核定', 'assigned'),
        target2025: cell('高于全市平均', 'text'),
        growth: cell('高于全市平均', 'text'),
        attribute: cell('预期性', 'text'),
      },
    };
    const worded = { ...lines, row, outcome: null };
    expect(reasonNote('en', unset, worded)).toBe(
      'In place of a number the table prints 高于全市平均. No outcome is printed.',
    );
    expect(reasonNote('zh', unset, worded)).toBe('目标写的是“高于全市平均”，没有数；完成值也没有数。');
    expect(reasonNote('zh', unset, { ...worded, outcome: value('3', '%'), baseline: null })).toBe(
      '目标写的是“高于全市平均”，没有数；完成值是3%。',
    );
    const empty = { ...worded, row: { ...row, cells: { target2025: cell('——', 'value') } } };
    expect(reasonNote('en', unset, empty)).toMatch(/^No number is printed for the target, and none/u);
  });

  test('is silent where a verdict was given', () => {
    expect(reasonNote('en', assessment({}), lines)).toBeNull();
  });
});

describe('verdictSentence', () => {
  const lines = promise({
    baseline: value('496.8', '亿元'),
    target: value('700', '亿元'),
    outcome: value('752.8', '亿元'),
    targetGrowth: null,
  });

  test('gives start, target, outcome and the share of the change', () => {
    const judged = assessment({ class: 'exceeded', level: level('exceeded', 1.26) });
    expect(verdictSentence('en', judged, lines)).toBe(
      'The start was 49.68 billion yuan, the target 70 billion yuan, the outcome 75.28 billion yuan: 126% of the promised change.',
    );
    expect(verdictSentence('zh', judged, lines)).toBe(
      '起点496.8亿元，目标700亿元，完成752.8亿元：承诺的变动完成了126%。',
    );
  });

  test('says when the value went the other way', () => {
    const judged = assessment({ class: 'reversed', level: level('reversed', -0.327) });
    expect(verdictSentence('en', judged, lines)).toContain('moved away from the target, by 33%');
  });

  test('an unreported target is called unreported', () => {
    const silent = assessment({ class: 'no-outcome-yet' }, { mode: 'pace' });
    expect(verdictSentence('en', silent, { ...lines, outcome: null })).toBe(
      'The target is 70 billion yuan. No document on this site prints an outcome for it.',
    );
  });

  test('a target for a fall is one for a fall', () => {
    const silent = assessment({ class: 'no-outcome-yet' }, { mode: 'pace' });
    const falls = { ...value('14.5%', '%'), movement: 'fall' as const };
    const cut = { ...lines, target: null, targetGrowth: falls, outcome: null };
    expect(verdictSentence('en', silent, cut)).toMatch(/^The target is a fall of 14\.5% a year\./u);
    expect(verdictSentence('zh', silent, cut)).toMatch(/^目标年均下降14\.5%。/u);
    expect(verdictSentence('zh', silent, { ...cut, targetGrowth: value('8', '%') })).toMatch(/年均增长8%/u);
  });

  test('a target for growth alone is one for growth', () => {
    const onPace = assessment({ class: 'on-pace', growth: growth('met', null, 14.734) }, { mode: 'pace' });
    const rate = { ...lines, target: null, targetGrowth: value('8', '%') };
    expect(verdictSentence('en', onPace, rate)).toBe(
      'The target asks 8% a year. From 49.68 billion yuan to 75.28 billion yuan is 14.7% a year.',
    );
  });
});

describe('words', () => {
  test('what cannot be judged says of which kind it is', () => {
    const cannot = (reason: 'no-outcome' | 'basis-differs') => assessment({ class: 'cannot-assess', reason });
    expect(verdictWord('en', cannot('no-outcome'))).toBe('no number');
    expect(verdictWord('zh', cannot('basis-differs'))).toBe('不可比');
    expect(verdictWord('en', assessment({ class: 'exceeded' }))).toBe('target passed');
  });

  test('a strip names the share, of a sum where it is one', () => {
    expect(stripLabel('en', assessment({ level: level('exceeded', 1.26) }), '126%')).toBe('126%');
    const sum = assessment({ level: { ...level('exceeded', 1.02), kind: 'cumulative' } });
    expect(stripLabel('zh', sum, '102%')).toBe('累计数的102%');
    const bound = assessment({ level: { ...level('exceeded'), kind: 'at-most' } });
    expect(stripLabel('en', bound, null)).toBe('within the bound');
  });

  test('a missing total does not hide growth that was reached', () => {
    const open = (reason: 'no-outcome' | 'no-number-set', name: 'met' | 'exceeded' | 'missed') =>
      stripLabel(
        'en',
        assessment({
          ...{ class: 'cannot-assess', reason },
          growth: { ...growth('met', 12), class: name },
        }),
        null,
      );
    expect(open('no-outcome', 'met')).toBe('growth reached, no total printed');
    expect(open('no-outcome', 'exceeded')).toBe('growth reached, no total printed');
    expect(open('no-outcome', 'missed')).toBe('no outcome printed');
    expect(open('no-number-set', 'met')).toBe('no number set');
  });
});

describe('numbers of ours', () => {
  test('a shortfall never rounds up to the whole', () => {
    expect([shareText(1.2598), shareText(0.9961), shareText(-0.327), shareText(1)]).toEqual([
      '126%',
      '99.6%',
      '−33%',
      '100%',
    ]);
  });

  test('rates have one decimal and a true minus; small ones as many as leave something of them', () => {
    expect([8.667, -1.527, -0.01, 0.0729, 0.7463, 0.2, 0.996, 0, -1e-12].map(rateText)).toEqual([
      '8.7%',
      '−1.5%',
      '−0.01%',
      '0.073%',
      '0.75%',
      '0.2%',
      '1.0%',
      '0.0%',
      '0.0%',
    ]);
    expect(formatDecimal(-0.241, 2)).toBe('−0.24');
  });
});
