import { describe, expect, test } from 'vitest';
import en from './en.json' with { type: 'json' };
import { text } from './keys.ts';
import zh from './zh.json' with { type: 'json' };

/** Names in braces that a wording waits for. */
function names(wording: string): string[] {
  return [...new Set([...wording.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

describe('wordings', () => {
  test('both languages have the same keys in the same order', () => {
    expect(Object.keys(zh)).toEqual(Object.keys(en));
  });

  test('no wording is empty', () => {
    expect([...Object.values(en), ...Object.values(zh)].filter((wording) => wording.trim() === '')).toEqual(
      [],
    );
  });

  test('the Chinese wording never waits for a value that the English one does not have', () => {
    const chinese: Record<string, string> = zh;
    const strays = Object.entries(en).filter(([key, wording]) =>
      names(chinese[key] ?? '').some((name) => !names(wording).includes(name)),
    );
    expect(strays.map(([key]) => key)).toEqual([]);
  });
});

describe('text', () => {
  test('puts the values in', () => {
    expect(text('en', 'where.row', { table: '1-1', row: '7' })).toBe('table 1-1, row 7');
  });

  test('a value that is not given is an error', () => {
    expect(() => text('en', 'where.row', { table: '1-1' })).toThrow(
      'Unexpected {row} in "where.row" (en.json), expected one of: table',
    );
  });
});
