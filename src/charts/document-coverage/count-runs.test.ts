import { expect, test } from 'vitest';
import type { Dataset } from '../../model/schema/dataset.ts';
import { countRuns } from './count-runs.ts';

test('runs that lie in a figure are told from those set aside, document by document', () => {
  const text = '第三批12个项目，投资4-5亿元';
  const at = (words: string): { start: number; end: number } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const dataset = {
    sources: [{ id: 'a' }, { id: 'b' }],
    texts: { a: text },
    figures: [
      { source: 'a', ...at('12个') },
      { source: 'a', ...at('4-5亿元') },
      { source: 'b', start: 0, end: 3 },
    ],
  } as unknown as Dataset;
  // 三, 12, 4, 5 and 亿 are runs; a unit's numeral counts as one too.
  expect(countRuns(dataset)).toEqual([
    { source: 'a', runs: 5, inFigures: 4 },
    { source: 'b', runs: 0, inFigures: 0 },
  ]);
});
