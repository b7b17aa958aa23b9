import { expect, test } from 'vitest';
import { inventPromise, inventValue } from '../../derive/fixtures/invent-promise.ts';
import { targetTitle } from './target-title.ts';

test('a target is named by what it asks and when', () => {
  const level = inventPromise({ target: inventValue('100', { unit: '人', period: '2025' }) });
  expect(targetTitle('en', level)).toBe('Target for 2025: 100 people');
  const rate = inventPromise({ target: null, targetGrowth: inventValue('8', { unit: '%', period: '2025' }) });
  expect(targetTitle('zh', rate)).toBe('2025年目标：增长8%');
  const undated = inventPromise({ target: inventValue('100', { unit: '人', period: null }) });
  expect(targetTitle('en', undated)).toBe('Target: 100 people');
  expect(targetTitle('en', inventPromise({ target: null }))).toBe('A target without a number');
});
