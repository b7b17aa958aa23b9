import { expect, test } from 'vitest';
import { unitInWords } from './unit-in-words.ts';

test.each([
  ['%', 'per cent'],
  ['‰', 'per thousand'],
  ['亿元', '100 million yuan'],
  ['万元/人', '10,000 yuan per person'],
  ['人/亿元', 'people per 100 million yuan'],
  ['百人', '100 people'],
  ['千套', '1,000 units'],
  ['十万人', '100,000 people'],
  ['百万人', 'million people'],
  ['千万元', '10 million yuan'],
  ['十亿元', 'billion yuan'],
  ['百亿元', '10 billion yuan'],
  ['千亿元', '100 billion yuan'],
  ['万亿元', 'trillion yuan'],
  ['立方米', 'cubic metres'],
  ['个', null],
  ['四大产业', null],
])('%s is %s', (zh, en) => {
  expect(unitInWords(zh)).toBe(en);
});
