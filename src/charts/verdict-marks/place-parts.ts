import type { Language } from '../../model/vocabulary.ts';
import type { PlacedMark } from '../layout-types.ts';
import { markBox } from '../marks/draw-mark.ts';
import { runsWidth } from '../measure-text.ts';
import { textWidth } from '../text-width.ts';
import type { MarkClaim, MarkGroup, MarkGroupKind } from './group-marks.ts';

/** Words of the drawing: two lines for each claim and for each group. */
export interface MarkWords {
  title: string;
  description: string;
  claims: Readonly<Record<MarkClaim['claim'], readonly string[]>>;
  groups: Readonly<Record<MarkGroupKind, readonly string[]>>;
}

/** A count in large digits with its words. `x` is where it starts, `y` the baseline of the digits. */
export interface CountLabel {
  count: number;
  size: number;
  x: number;
  y: number;
  /** Digits that end at `x` instead of starting there. */
  isEnd: boolean;
  words: readonly { text: string; x: number; y: number; bold: boolean }[];
  voice: 'ink' | 'seal';
  /** Left and right edge of digits and words. */
  span: readonly [number, number];
}

/** The row of marks, ready to be drawn. */
export interface MarksLayout {
  size: { width: number; height: number };
  marks: readonly (PlacedMark & { id: string })[];
  brackets: readonly { d: string; voice: 'ink' | 'seal' }[];
  labels: readonly CountLabel[];
  /** Numbers of the notes below the drawing. */
  numbers: readonly { text: string; x: number; y: number }[];
}

/** Ids of the lines that have a note, in the order of their numbers. */
export type NotedLines = readonly string[];

/** Sizes of digits and words, and the room between them. */
export const TEXT = { big: 40, mid: 26, words: 15, line: 19, gap: 12, between: 26 } as const;

/** Width of one line of words. */
export function wordsWidth(text: string, bold: boolean, language: Language): number {
  return runsWidth([{ text, bold }], TEXT.words, language);
}

/** Width of a count in large digits. */
export function digitsWidth(count: number, size: number, language: Language): number {
  return textWidth(String(count), { size, weight: 600, face: 'serif', language });
}

interface LabelInput {
  count: number;
  size: number;
  x: number;
  y: number;
  lines: readonly string[];
  voice: 'ink' | 'seal';
  isBold: boolean;
  language: Language;
}

/** Digits, and beside them two lines of words. */
export function placeLabel({ count, size, x, y, lines, voice, isBold, language }: LabelInput): CountLabel {
  const wordsAt = x + digitsWidth(count, size, language) + TEXT.gap;
  const words = lines.map((text, at) => ({
    text,
    x: wordsAt,
    y: y - (lines.length - 1 - at) * TEXT.line + (lines.length > 1 ? 2 : 0),
    bold: isBold && at === 0,
  }));
  const right = Math.max(...words.map(({ text, bold }) => wordsAt + wordsWidth(text, bold, language)));
  return { count, size, x, y, isEnd: false, words, voice, span: [x, right] };
}

/** A mark at its place; what is not due yet has no number. */
export function placeMark(
  { id, mark }: MarkGroup['items'][number],
  x: number,
  y: number,
): PlacedMark & { id: string } {
  const shape = mark.shape ?? 'dashed-square';
  return { id, shape, voice: mark.voice, at: { x, y }, box: markBox(shape, { x, y }) };
}

/** The number of the note on a line, where it has one. */
export function numberOf(id: string, noted: NotedLines, x: number, y: number): MarksLayout['numbers'] {
  const at = noted.indexOf(id);
  return at < 0 ? [] : [{ text: String(at + 1), x, y }];
}
