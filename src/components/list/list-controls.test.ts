import { describe, expect, test } from 'vitest';
import { controlOf, rowKeys } from './list-controls.ts';
import { rankNames } from './rank-names.ts';

describe('rowKeys', () => {
  test('several keys stand with blanks between them', () => {
    expect(rowKeys({ topic: ['economy', 'culture'] }, {})['data-topic']).toBe('economy culture');
  });

  test('what is missing is left out, and 0 is not missing', () => {
    const keys = rowKeys({ kind: null, topic: [] }, { share: null, name: 0 });
    expect(keys['data-kind']).toBeUndefined();
    expect(keys['data-topic']).toBeUndefined();
    expect(keys['data-sort-share']).toBeUndefined();
    expect(keys['data-sort-name']).toBe(0);
  });

  test('every row says that it is one', () => {
    expect(rowKeys({}, {})).toHaveProperty('data-item');
  });
});

describe('controlOf', () => {
  test('offers the keys that occur, in the order of the closed list', () => {
    const control = controlOf('weight', ['high', 'medium', 'low'], ['low', null, 'high', 'low'], (key) =>
      key.toUpperCase(),
    );
    expect(control.options).toEqual([
      { key: 'high', word: 'HIGH' },
      { key: 'low', word: 'LOW' },
    ]);
  });
});

describe('rankNames', () => {
  const rank = (names: readonly string[], language: 'en' | 'zh'): string[] => {
    const records = names.map((name) => ({ id: name }));
    const ranks = rankNames(records, ({ id }) => id, language);
    return [...names].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  };

  test('English names by letters, capitals and numbers as readers expect', () => {
    expect(rank(['roads 10', 'Beds', 'roads 9', 'air'], 'en')).toEqual([
      'air',
      'Beds',
      'roads 9',
      'roads 10',
    ]);
  });

  test('Chinese names by pinyin', () => {
    expect(rank(['财政收入', '研发投入', '床位', '安全'], 'zh')).toEqual([
      '安全',
      '财政收入',
      '床位',
      '研发投入',
    ]);
  });
});
