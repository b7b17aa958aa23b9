import type { Piece, Whole } from './select.ts';

/** Invented wholes with their parts, the usual and the hostile. */

const piece = (key: string, value: number, voice: Piece['voice'] = 'promise'): Piece => ({
  key,
  name: key,
  voice,
  value,
  unit: '亿元',
  text: `${String(value)}亿元`,
  figure: `plan-${String(value).replace('.', '')}`,
});

const whole = (value: number, parts: readonly Piece[], voice: Piece['voice'] = 'promise'): Whole => ({
  heading: null,
  whole: piece('all', value, voice),
  parts,
});

/** Every case by its name; a snapshot is drawn of each in both languages, wide and narrow. */
export const CASES: Readonly<Record<string, readonly Whole[]>> = {
  'parts-fit': [whole(100, [piece('boats', 40, 'report'), piece('nets', 60, 'report')], 'report')],
  'parts-beyond': [whole(100, [piece('boats', 80), piece('nets', 60), piece('oars', 20)])],
  'within-rounding': [whole(100, [piece('boats', 100.3)])],
  'one-part-larger': [whole(100, [piece('online', 108.8, 'report')], 'computed')],
};
