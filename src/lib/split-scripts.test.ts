import { describe, expect, test } from 'vitest';
import { splitScripts } from './split-scripts.ts';

describe('splitScripts', () => {
  test('Chinese words are runs of their own', () => {
    expect(splitScripts('lesser Wuxing (小吴兴)')).toEqual([
      { text: 'lesser Wuxing (', isHan: false },
      { text: '小吴兴', isHan: true },
      { text: ')', isHan: false },
    ]);
  });

  test('marks and digits between Chinese words stay with them', () => {
    expect(splitScripts('prints 完成市、区2020年指标 there')[1]).toEqual({
      text: '完成市、区2020年指标',
      isHan: true,
    });
  });

  test('text without Chinese is one run', () => {
    expect(splitScripts('1 billion yuan')).toEqual([{ text: '1 billion yuan', isHan: false }]);
  });
});
