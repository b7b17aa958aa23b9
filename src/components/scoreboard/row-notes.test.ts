import { expect, test } from 'vitest';
import type { Assessment, Finding, GrowthVerdict, Promise, Value } from '../../derive/types.ts';
import { paths } from '../../lib/address.ts';
import type { Observation } from '../../model/schema/dataset.ts';
import type { FindingNames } from '../../wording/findings/word-finding.ts';
import { rowNotes } from './row-notes.ts';

const names: FindingNames = {
  indicator: () => ({ zh: '渔获', en: 'Fish landed' }),
  project: () => ({ zh: '渔港', en: 'Harbour' }),
  source: () => ({ zh: '规划', en: 'the plan' }),
  word: () => null,
  figure: () => null,
};
const value = (printed: string, unit: string, more: Partial<Value> = {}): Value => ({
  ...{ value: Number(/[\d.]+/u.exec(printed)?.[0]), valueHigh: null, printed, unit, qualifier: 'exact' },
  ...{ cumulative: false, period: '2020', figure: 'f', estimated: false },
  ...more,
});
const growth = (name: GrowthVerdict['class']): GrowthVerdict => ({
  ...{ class: name, reason: null, printed: 8, recomputed: null, required: null, asked: 9 },
});
const level = (name: 'met' | 'missed' | 'cannot-assess'): Assessment['computed']['level'] => ({
  ...{ class: name, reason: null, kind: 'level', share: null, gap: null },
});
const line = (computed: Partial<Assessment['computed']>, more: Partial<Assessment> = {}): Assessment =>
  ({
    ...{ id: '1/1', mode: 'final', estimated: false, official: { raw: '可以实现', class: 'can-be-reached' } },
    computed: { class: 'met', reason: null, level: level('met'), growth: null, ...computed },
    ...more,
  }) as Assessment;
const promise = (more: Partial<Promise> = {}): Promise =>
  ({
    ...{ baseline: null, target: value('9', '吨'), targetGrowth: value('9', '%') },
    ...{ outcome: value('10', '吨'), outcomeGrowth: value('8', '%') },
    ...more,
  }) as Promise;
const finding = (rule: string, severity: Finding['severity'], variant = 'below-start'): Finding => ({
  ...{ id: 'a-finding', rule, variant, severity, steps: [], evidence: [], figures: [] },
  params: { indicator: { kind: 'indicator', id: 'fish' }, baseline: { kind: 'year', value: '1' } },
  ...{ indicators: ['fish'], rows: ['1/1'], projects: [], innocent: null },
});
const easier = finding('target-easier-than-baseline', 'medium');
const notes = (
  assessment: Assessment,
  known: { finding?: Finding; form?: Observation } = {},
  given: Promise = promise(),
) => rowNotes('en', assessment, given, { finding: undefined, form: undefined, names, ...known });

test('growth that fell short stands under a level that was reached', () => {
  expect(notes(line({ growth: growth('missed') })).map(({ text }) => text)).toEqual([
    'Level reached. Growth was not: 9% promised, 8% printed.',
  ]);
});

test('a finding stands for the note, with a link to its page', () => {
  expect(notes(line({ growth: growth('missed') }), { finding: easier })).toEqual([
    { text: 'The target is looser than the start.', href: paths.finding('a-finding'), isRed: false },
  ]);
});

test('growth that cannot be judged is shown by the cells alone', () => {
  expect(notes(line({ growth: { ...growth('cannot-assess'), reason: 'no-outcome' } }))).toEqual([]);
});

test('a total that is not published stands beside the growth that was reached, and is not red then', () => {
  const withheld = finding('outcome-withheld', 'medium', 'growth-printed');
  const open = { class: 'cannot-assess', reason: 'no-outcome', level: level('cannot-assess') } as const;
  const said = notes(line({ ...open, growth: growth('met') }), { finding: withheld });
  expect(said.map(({ text }) => text)).toEqual([
    'Growth was reached: 9% promised, 8% printed.',
    'Totals have not been published, says a note.',
  ]);
  expect(said.map(({ isRed }) => isRed)).toEqual([false, false]);
  expect(notes(line({ ...open, growth: growth('missed') }), { finding: withheld }).at(-1)?.isRed).toBe(true);
});

test('red is what weighs most, and what sets the verdict itself against its numbers', () => {
  const isRed = (given: Finding, more: Partial<Assessment> = {}) =>
    notes(line({}, more), { finding: given })[0]?.isRed;
  expect(isRed({ ...easier, severity: 'high' })).toBe(true);
  expect(isRed(easier)).toBe(false);
  const withheld = finding('outcome-withheld', 'medium', 'nothing-printed');
  expect(isRed(withheld)).toBe(true);
  expect(isRed({ ...withheld, severity: 'low' })).toBe(false);
  expect(isRed(withheld, { official: null })).toBe(false);
});

test('one year that makes up a sum is called so', () => {
  const sum = promise({ target: value('[9]', '吨', { cumulative: true }), targetGrowth: null });
  expect(notes(line({}), {}, sum)[0]?.text).toMatch(/^One year alone/u);
  const sums = { ...sum, outcome: value('[10]', '吨', { cumulative: true }) };
  expect(notes(line({}), {}, sums)).toEqual([]);
  expect(notes(line({ class: 'missed' }), {}, sum)).toEqual([]);
  expect(notes(line({}), {}, promise({ targetGrowth: null }))).toEqual([]);
});

test('a running line says what its pace rests on, and what is reported in another form', () => {
  const running = { mode: 'pace', official: null } as const;
  const rate = promise({ target: null, baseline: value('9', '吨') });
  const judged = line({ class: 'on-pace', level: null, growth: growth('on-pace') }, running);
  expect(notes(judged, {}, rate)[0]?.text).toMatch(/^The target asks 9% a year\./u);
  const form = {
    ...{ printed: '41.3%', value: 41.3, valueHigh: null, unit: '%', qualifier: 'exact', basis: 'growth' },
    ...{ movement: 'fall', period: '2017/2021' },
  } as Observation;
  const waiting = line({ class: 'no-outcome-yet', level: null }, running);
  expect(notes(waiting, { form }, promise({ outcome: null })).map(({ text }) => text)).toEqual([
    'In another form: a fall of 41.3%, 2017–21.',
  ]);
  expect(notes(waiting, {}, promise({ outcome: null }))).toEqual([]);
});
