import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import metrics from './font-metrics.json' with { type: 'json' };
import { textWidth } from './text-width.ts';

const at = (text: string, language: 'en' | 'zh' = 'en', weight = 400): number =>
  textWidth(text, { size: 15, weight, language });

/** Widths that Chromium gives with the shipped fonts at 15 px, unrounded (`text-rendering: geometricPrecision`). */
test.each([
  ['Target for 2025:', 'en', 650, 101.82],
  ['US$[0.92] bn', 'en', 650, 83.55],
  ['AVATAR To You', 'en', 400, 90.88],
  ['100.16 bn yuan', 'en', 400, 94.44],
  ['100.16 bn yuan', 'zh', 600, 108.04],
  ['752.8亿元', 'zh', 400, 67.25],
] as const)('%s in %s at %i', (text, language, weight, width) => {
  expect(at(text, language, weight)).toBeCloseTo(width, 1);
});

test('a full-width character is one em, and a Chinese page sets quotation marks full-width', () => {
  expect(at('吴兴', 'zh')).toBe(30);
  expect(at('“', 'zh')).toBe(15);
  expect(at('“')).toBeLessThan(8);
});

test('Chinese pages enlarge Latin letters by 11 %', () => {
  expect(at('GDP', 'zh')).toBeCloseTo(at('GDP') * 1.11, 6);
});

test('digits all have one width', () => {
  expect(new Set([...'0123456789'].map((digit) => at(digit))).size).toBe(1);
});

test('the serif has widths of its own', () => {
  expect(textWidth('Wuxing', { size: 15, face: 'serif', language: 'en' })).not.toBe(at('Wuxing'));
});

test('width grows with the size and never falls when text is added', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.constantFrom('en', 'zh'),
      (head, tail, language) => {
        const width = at(head, language);
        expect(Number.isFinite(width)).toBe(true);
        expect(at(head + tail, language)).toBeGreaterThanOrEqual(width - 3);
        expect(textWidth(head, { size: 30, language })).toBeCloseTo(2 * width, 6);
      },
    ),
  );
});

interface OpenFont {
  glyphForCodePoint(codePoint: number): { advanceWidth: number };
  hasGlyphForCodePoint(codePoint: number): boolean;
}

const fontkit = createRequire(import.meta.url)('fontkit') as { openSync: (file: string) => OpenFont };

/** fontkit reads the lightest weight of the packed files; the metrics of the others come from the same run of scripts/fonts.ts. */
test.each(['sans', 'serif'] as const)('the metrics are those of the shipped %s', (face) => {
  const font = fontkit.openSync(
    fileURLToPath(new URL(`../../public/fonts/measure-${face}.woff2`, import.meta.url)),
  );
  for (const [character, advance] of Object.entries(metrics[face].weights['400'].advances)) {
    const point = character.codePointAt(0) ?? 0;
    if (font.hasGlyphForCodePoint(point))
      expect(font.glyphForCodePoint(point).advanceWidth, character).toBe(advance);
  }
});

test('both fonts hold what the pages print, in 36 KB together', () => {
  const folder = fileURLToPath(new URL('../../public/fonts/', import.meta.url));
  const missing = (file: string): string =>
    [...'0123456789≤≥≠≈³²½→µ€−–—“”‘’…×÷·°é']
      .filter((sign) => !fontkit.openSync(folder + file).hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
      .join('');
  expect(missing('measure-sans.woff2')).toBe('');
  expect(missing('measure-serif.woff2')).toBe('');
  expect(
    statSync(`${folder}measure-sans.woff2`).size + statSync(`${folder}measure-serif.woff2`).size,
  ).toBeLessThanOrEqual(36 * 1024);
});
