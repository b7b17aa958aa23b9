import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupByPhrase, splitIntoWords } from './word-breaks.ts';

describe('splitIntoWords', () => {
  test.each([
    ['二十年的许诺', ['二十年的', '许诺']],
    ['三十七行，两种结论', ['三十七行，', '两种', '结论']],
    ['目标是1000亿元', ['目标', '是', '1000亿元']],
    ['自评“实现”29项', ['自评', '“实现”', '29项']],
  ])('%s breaks between words only', (heading, pieces) => {
    expect(splitIntoWords(heading)).toEqual(pieces);
  });

  test('a name that the dictionary does not know stays whole', () => {
    expect(splitIntoWords('湖州市吴兴区规划', ['吴兴', '湖州'])).toContain('吴兴');
  });

  test('the pieces are the heading, and none begins with a closing mark', () => {
    const heading = fc.string({
      unit: fc.constantFrom('规', '划', '的', '，', '。', '”', '“', '（', '）', '2', '0', '年', '五'),
    });
    fc.assert(
      fc.property(heading, (text) => {
        const pieces = splitIntoWords(text, ['规划']);
        expect(pieces.join('')).toBe(text);
        expect(pieces.slice(1).every((piece) => !/^[，。”）]/.test(piece))).toBe(true);
      }),
    );
  });
});

describe('groupByPhrase', () => {
  test('a phrase ends with its mark, and nothing is lost', () => {
    const pieces = splitIntoWords('规划自评实现，数字只能证实18项');
    const phrases = groupByPhrase(pieces);
    expect(phrases.map((phrase) => phrase.join(''))).toEqual(['规划自评实现，', '数字只能证实18项']);
    expect(phrases.flat()).toEqual(pieces);
  });

  test('a mark at the end opens no empty phrase, and no text has none', () => {
    expect(groupByPhrase(splitIntoWords('兑现了多少？'))).toHaveLength(1);
    expect(groupByPhrase([])).toEqual([]);
  });

  test('a mark inside quotation marks does not end a phrase', () => {
    expect(groupByPhrase(['“实现，”', '吗'])).toHaveLength(1);
  });
});
