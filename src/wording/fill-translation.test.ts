import { describe, expect, test } from 'vitest';
import type { DatasetFigure } from '../model/schema/dataset.ts';
import { fillTranslation } from './fill-translation.ts';

/** A figure of a test: what the printing of a number rests on. */
function figure(
  token: string,
  value: number,
  unit: string | null,
  more: Partial<DatasetFigure> = {},
): DatasetFigure {
  return {
    ...{ id: 'plan-0', source: 'plan', start: 0, end: token.length, line: 1, token, quote: token },
    ...{
      quoteStart: 0,
      quoteEnd: token.length,
      value,
      valueHigh: null,
      unit,
      qualifier: 'exact',
      kind: 'actual',
    },
    ...{ basis: 'level', period: null, place: null, scope: 'not-stated', measure: null, usedBy: [] },
    ...more,
  };
}

const fill = (en: string, ...figures: DatasetFigure[]): string =>
  fillTranslation({ source: 'plan', quote: '句子', en, figures, file: 'content/translations.yaml', line: 4 });

describe('numbers of a translation', () => {
  test('are printed in English units, in the order that the sentence wants', () => {
    const [gdp, rate] = [figure('752.8亿元', 752.8, '亿元'), figure('7.7%', 7.7, '%')];
    expect(fill('Up {2} to {1}', gdp, rate)).toBe('Up 7.7% to 75.28\u00a0billion yuan');
  });
  test.each([
    ['{1}', 'Over 100\u00a0billion yuan'],
    ['to pass {1:plain}', 'to pass 100\u00a0billion yuan'],
  ])('keep or leave their qualifier: %s', (en, shown) => {
    expect(fill(en, figure('突破1000亿元', 1000, '亿元', { qualifier: 'over' }))).toBe(shown);
  });
  test.each([
    [figure('1.4万余家', 1.4, '万家', { qualifier: 'over' }), 'with over 14,000 firms'],
    [figure('近万节次', 1, '万节次', { qualifier: 'near' }), 'with nearly 10,000 firms'],
    [figure('85万', 85, '万'), 'with 850,000 firms'],
  ])('leave the unit to the sentence: $token', (counted, shown) => {
    expect(fill('with {1:number} firms', counted)).toBe(shown);
  });
  test('do not part at the end of a line', () => {
    expect(fill('narrowed to {1}', figure('1.67:1', 1.67, '∶1'))).toBe('narrowed to 1.67\u00a0:\u00a01');
  });
  test('of a rank are no bounds', () => {
    const rank = figure('前10强', 10, '强', { qualifier: 'at_most', basis: 'rank' });
    expect(fill('in the top {1:number}', rank)).toBe('in the top 10');
  });
  test('are said in words where they are small, with a capital at the start of a sentence', () => {
    expect(fill('{1:word} fields', figure('3项', 3, '项'))).toBe('Three fields');
    expect(fill('Done. {1:word} fields', figure('3项', 3, '项'))).toBe('Done. Three fields');
    expect(fill('the {1:word} fields', figure('46项', 46, '项'))).toBe('the 46 fields');
  });
  test('with a unit that has no English name stop the build, with the line', () => {
    expect(() => fill('{1} volumes', figure('600余本', 600, '本', { qualifier: 'over' }))).toThrow(
      /^content\/translations\.yaml:4\n {2}Unexpected \{1\} for “600余本”, expected a form that English has words for/u,
    );
  });
});
