import { expect, test } from 'vitest';
import { RULES } from '../../derive/findings/find-all.ts';
import { OPEN_WORDS, openText } from './open-words.ts';

test.each(RULES)('$id says what the documents leave open', ({ id }) => {
  expect(OPEN_WORDS).toHaveProperty([id]);
});

test('a variant may leave something else open', () => {
  const open = (variant: string) => openText({ id: 'one', rule: 'targets-inconsistent', variant }, 'en');
  expect(open('targets')).toBe('The documents do not say which of the numbers is off.');
  expect(open('other-scope')).toBe('The documents do not say what belongs to each scope.');
  expect(openText({ id: 'one', rule: 'unit-doubt', variant: 'no-unit' }, 'zh')).toBe(
    '原意是哪个单位，文献没有说明。',
  );
});

test('a rule without words is an error', () => {
  expect(() => openText({ id: 'new-rule-gdp', rule: 'new-rule', variant: 'new' }, 'en')).toThrow(
    'Unexpected rule new-rule of finding new-rule-gdp',
  );
});

test('variants stand beside their rule', () => {
  for (const key of Object.keys(OPEN_WORDS).filter((one) => one.includes('/')))
    expect(OPEN_WORDS).toHaveProperty([key.slice(0, key.indexOf('/'))]);
});
