import { expect, it } from 'vitest';
import { findNumberRuns } from './number-runs.ts';

it('finds digits, full-width digits, Roman and Chinese numerals, each kind apart', () => {
  const text = '第十四个5年，达到Ⅱ类，２０万亿，两个〇';
  expect(findNumberRuns(text).map((run) => run.text)).toEqual(['十四', '5', 'Ⅱ', '２０', '万亿', '两', '〇']);
  for (const { start, end, text: run } of findNumberRuns(text)) expect(text.slice(start, end)).toBe(run);
});
