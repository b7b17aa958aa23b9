import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockSize, runsWidth, wrapRuns } from './measure-text.ts';

const text = (lines: readonly (readonly { text: string }[])[]): string[] =>
  lines.map((runs) => runs.map((run) => run.text).join(''));

test('English breaks between words', () => {
  expect(text(wrapRuns([{ text: 'the growth that was promised' }], 90, 15, 'en'))).toEqual([
    'the growth',
    'that was',
    'promised',
  ]);
});

test('Chinese breaks between characters, but no line starts with a closing mark', () => {
  expect(text(wrapRuns([{ text: '地区生产总值，达到目标' }], 95, 15, 'zh'))).toEqual([
    '地区生产总值，',
    '达到目标',
  ]);
});

test('a number stays whole', () => {
  expect(text(wrapRuns([{ text: '总值为752.8亿元' }], 60, 15, 'zh')).join('|')).toContain('752.8');
});

test('styles are kept over a break', () => {
  const lines = wrapRuns(
    [{ text: 'target ' }, { text: 'about 9.5% a year', bold: true, voice: 'plan' }],
    100,
    15,
    'en',
  );
  expect(
    lines
      .flat()
      .filter(({ bold }) => bold)
      .map((run) => run.text)
      .join('|'),
  ).toBe('about|9.5% a year');
});

test('bold is wider, and a block is as wide as its widest line', () => {
  expect(runsWidth([{ text: 'target', bold: true }], 15, 'en')).toBeGreaterThan(
    runsWidth([{ text: 'target' }], 15, 'en'),
  );
  expect(blockSize([[{ text: 'a' }], [{ text: 'target' }]], 15, 'en')).toEqual({
    width: runsWidth([{ text: 'target' }], 15, 'en'),
    height: 33,
  });
});

test('nothing but blanks is lost, and a line is only too wide where it is one piece', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('growth', '752.8', 'a', '吴兴', '。', 'target,'), { maxLength: 12 }),
      fc.integer({ min: 20, max: 300 }),
      (words, width) => {
        const whole = words.join(' ');
        const lines = wrapRuns([{ text: whole }], width, 15, 'en');
        expect(text(lines).join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
      },
    ),
  );
});
