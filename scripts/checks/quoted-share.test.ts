import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkQuotedShare, quotedShare } from './quoted-share.ts';

const TEXT = '甲乙丙丁戊己庚辛壬癸,子丑寅卯辰巳午未申酉。';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'quoted-share-'));
  mkdirSync(join(root, 'dist/data'), { recursive: true });
  mkdirSync(join(root, 'content/sources'), { recursive: true });
  writeFileSync(join(root, 'content/sources/press.txt'), TEXT);
  writeFileSync(join(root, 'dist/data/sources.json'), JSON.stringify([{ id: 'press', showWhole: false }]));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

it('counts letters and digits that stand ten in a row', () => {
  expect(quotedShare(TEXT, ['甲乙丙丁戊己庚辛壬癸'])).toBe(0.5);
  expect(quotedShare(TEXT, ['甲乙丙丁戊己庚辛壬'])).toBe(0);
});

it('counts a passage once, however often it is shown', () => {
  expect(quotedShare(TEXT, ['甲乙丙丁戊己庚辛壬癸', '“甲乙丙丁戊己庚辛壬癸，”'])).toBe(0.5);
});

it('sees through marks inside a sentence and the punctuation of the page', () => {
  writeFileSync(
    join(root, 'dist/index.html'),
    '<p>甲乙丙丁戊<mark>己庚</mark>辛壬癸，<a href="/x/">子</a>丑寅卯</p>',
  );
  expect(checkQuotedShare(join(root, 'dist'), root)).toEqual([
    'content/sources/press.txt: Unexpected share of 70.0 % of its letters in the published files, expected 50 % at most. ' +
      'Hint: quote shorter passages in the records that rest on it',
  ]);
});

it('adds up pages and data files', () => {
  writeFileSync(join(root, 'dist/index.html'), '<p>甲乙丙丁戊己庚辛壬癸</p>');
  expect(checkQuotedShare(join(root, 'dist'), root)).toEqual([]);
  writeFileSync(join(root, 'dist/data/figures.csv'), 'quote\n"子丑寅卯辰巳午未申酉"\n');
  expect(checkQuotedShare(join(root, 'dist'), root)).toHaveLength(1);
});

it('leaves alone a source that may be shown whole', () => {
  writeFileSync(join(root, 'dist/data/sources.json'), JSON.stringify([{ id: 'press', showWhole: true }]));
  writeFileSync(join(root, 'dist/index.html'), TEXT);
  expect(checkQuotedShare(join(root, 'dist'), root)).toEqual([]);
});
