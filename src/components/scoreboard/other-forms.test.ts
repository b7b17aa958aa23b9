import { expect, test } from 'vitest';
import type { Assessment, Promise } from '../../derive/types.ts';
import type { Silence } from '../../derive/silences.ts';
import type { Observation } from '../../model/schema/dataset.ts';
import { findOtherForms, signOnBoard } from './other-forms.ts';

const observation = (printed: string, source: string, more: Partial<Observation> = {}) =>
  ({ printed, role: 'actual', period: '2021', evidence: [{ source }], ...more }) as Observation;
const target = (observations: Observation[]) =>
  ({ id: '1/1', row: { source: 'plan' }, indicator: { observations } }) as unknown as Promise;
const line = (name: Assessment['computed']['class']) =>
  ({ id: '1/1', computed: { class: name, reason: null } }) as Assessment;
const find = (observations: Observation[], name: Assessment['computed']['class'] = 'no-outcome-yet') =>
  findOtherForms({ assessments: [line(name)], openTargets: [target(observations)], silences: [] });

test('a target without an outcome that a later document speaks of has its last report', () => {
  const reports = [
    observation('5%', 'daily', { period: '2022' }),
    observation('3%', 'daily', { period: '2017/2021' }),
    observation('2%', 'daily', { period: null }),
  ];
  const forms = find(reports);
  expect(forms.get('1/1')?.printed).toBe('5%');
  expect(signOnBoard(line('no-outcome-yet'), forms)).toBe('not-comparable');
});

test('what the plan prints itself, or asks, is no report', () => {
  expect(find([observation('5%', 'plan')]).size).toBe(0);
  expect(find([observation('5%', 'daily', { role: 'target' })]).size).toBe(0);
  expect(find([observation('5%', 'daily', { role: 'forecast' })]).size).toBe(1);
});

test('a silent target stays silent, a judged one keeps its verdict', () => {
  const silences = [{ promise: '1/1' } as Silence];
  const openTargets = [target([observation('5%', 'daily')])];
  const waiting = line('no-outcome-yet');
  expect(findOtherForms({ assessments: [waiting], openTargets, silences }).size).toBe(0);
  const forms = find([observation('5%', 'daily')], 'on-pace');
  expect(forms.size).toBe(0);
  expect(signOnBoard(line('on-pace'), forms)).toBe('reached');
});
