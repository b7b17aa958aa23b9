import { describe, expect, test } from 'vitest';
import { buildAddressBook, paths } from './address.ts';

describe('buildAddressBook', () => {
  test.each([
    ['/', 'en', '/indicators/gdp/', '/indicators/gdp/'],
    ['/', 'zh', '/indicators/gdp/', '/zh/indicators/gdp/'],
    ['/wuxing', 'en', '/', '/wuxing/'],
    ['/wuxing/', 'zh', '/', '/wuxing/zh/'],
  ])('under %s a page in %s at %s is %s', (base, language, path, expected) => {
    expect(buildAddressBook(base).page(language, path)).toBe(expected);
  });

  test('files keep their ending and have no language', () => {
    expect(buildAddressBook('/wuxing/').file('/data/figures.json')).toBe('/wuxing/data/figures.json');
  });

  test('an absolute address has the origin once', () => {
    expect(buildAddressBook('/', 'https://example.org/').absolute('/zh/')).toBe('https://example.org/zh/');
  });

  test('an anchor may follow the slash of a page', () => {
    expect(buildAddressBook('/').page('en', paths.source('a-plan', 'a-plan-12'))).toBe(
      '/sources/a-plan/#a-plan-12',
    );
  });

  test('a page without a closing slash, and a path without an opening one, are refused', () => {
    const book = buildAddressBook('/');
    expect(() => book.page('en', '/about')).toThrow(
      'Unexpected page path "/about", expected one that ends in a slash',
    );
    expect(() => book.file('data.json')).toThrow(
      'Unexpected path "data.json", expected one that starts with a slash',
    );
  });
});
