import { expect, test } from 'vitest';
import type { DatasetFigure } from '../model/schema/dataset.ts';
import { glossGroups } from './gloss-groups.ts';

const figure = (token: string, en: string | null) =>
  ({ token, measure: en === null ? null : { zh: '指标', en } }) as DatasetFigure;
const told = (...figures: DatasetFigure[]) =>
  glossGroups(figures).map(
    ({ measure, figures: of }) => `${measure ?? '—'}: ${of.map(({ token }) => token).join(' ')}`,
  );

test('numbers of one measure stand under one name', () => {
  expect(
    told(figure('4.3', 'homes built'), figure('[11]', 'homes built'), figure('20%', 'homes built')),
  ).toEqual(['Homes built: 4.3 [11] 20%']);
});

test('a change of measure begins a new group, and so does a number without one', () => {
  expect(told(figure('7', 'GDP'), figure('8', null), figure('9', null), figure('1', 'GDP'))).toEqual([
    'GDP: 7',
    '—: 8 9',
    'GDP: 1',
  ]);
});

test('no figures, no groups', () => {
  expect(glossGroups([])).toEqual([]);
});
