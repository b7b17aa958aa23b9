import { expect, test } from 'vitest';
import { printedVerdict } from './printed-verdict.ts';

const VERDICTS = [
  { word: '提前实现', en: 'reached early' },
  { word: '总量提前实现', en: 'total reached early' },
];
const official = (raw: string) => ({ official: { raw, class: 'reached-early' as const } });

test('two words of one class stay two words', () => {
  expect(printedVerdict(official('总量提前实现'), VERDICTS, 'zh')).toBe('总量提前实现');
  expect(printedVerdict(official('总量提前实现'), VERDICTS, 'en')).toBe('total reached early');
  expect(printedVerdict(official('提前实现'), VERDICTS, 'en')).toBe('reached early');
});

test('a word without English stands as printed, and no verdict is none', () => {
  expect(printedVerdict(official('基本实现'), VERDICTS, 'en')).toBe('基本实现');
  expect(printedVerdict({ official: null }, VERDICTS, 'zh')).toBeNull();
});
