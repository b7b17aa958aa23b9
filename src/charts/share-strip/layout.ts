import type { Language } from '../../model/vocabulary.ts';
import { type Box, boxAround } from '../geometry.ts';
import type { MarkShape, PlacedMark } from '../layout-types.ts';
import { markBox } from '../marks/draw-mark.ts';
import { runsWidth } from '../measure-text.ts';

/** One line of a scoreboard: the share of the promised change that was delivered, or what stands in its place. */
export interface StripInput {
  /** 1 is the target; null where no start makes a share. */
  share: number | null;
  /** The document marks the outcome as an estimate. */
  estimated: boolean;
  /** A sum over the years starts from nothing: it has no ring. */
  fromZero: boolean;
  /** Mark of a verdict that has no share; null draws none. */
  instead: { shape: MarkShape; voice: 'ink' | 'seal' } | null;
  /** Words beside it: `126%`, or why there is no share. */
  label: string;
  language: Language;
}

/** A strip ready to be drawn. */
export interface StripLayout {
  /** Stretches of the line: the way to the target, the way gone, the way missing. */
  lines: readonly { from: number; to: number; style: 'way' | 'gone' | 'missing' }[];
  /** Where the I-beam of the target stands; null where there is no scale. */
  target: number | null;
  marks: readonly PlacedMark[];
  /** Tip of an arrow where the outcome lies beyond the scale. */
  arrow: { x: number; way: 1 | -1 } | null;
  label: { text: string; x: number; y: number; anchor: 'start' | 'end'; bold: boolean; box: Box };
}

/** The common scale: baseline, target and the edges, in pixels. */
export const STRIP = { width: 276, height: 36, y: 20, baseline: 40, unit: 72, least: 10, most: 256 } as const;
const TEXT = { size: 14.5, inline: 25, above: 10, gap: 12 } as const;
const NOTE_AT = 58;

/** Place of a share on the common scale. */
export function placeShare(share: number): number {
  return STRIP.baseline + share * STRIP.unit;
}

/** The strip of a line: ring, beam and disc on the scale all lines share; an arrow where it is left. */
export function layoutShareStrip(input: StripInput): StripLayout {
  return input.share === null ? layoutWithoutShare(input) : layoutShare(input, input.share);
}

/** The mark that says why there is no share, and the words that say it too. */
function layoutWithoutShare({ instead, label, language }: StripInput): StripLayout {
  const at = { x: STRIP.baseline, y: STRIP.y };
  const marks = instead ? [{ ...instead, at, box: markBox(instead.shape, at) }] : [];
  const text = placeText(label, instead ? NOTE_AT : STRIP.baseline, TEXT.inline, 'start', false, language);
  return { lines: [], target: null, marks, arrow: null, label: text };
}

function layoutShare(input: StripInput, share: number): StripLayout {
  const { baseline, least, most, y } = STRIP;
  const wished = placeShare(share);
  const x = Math.min(Math.max(wished, least), most);
  const target = placeShare(1);
  const isBeyond = x !== wished;
  const at = { x, y };
  const outcome: PlacedMark = {
    shape: input.estimated ? 'half-disc' : 'disc',
    at,
    box: markBox('disc', at),
  };
  const start = { x: baseline, y };
  return {
    lines: [
      { from: baseline, to: target, style: 'way' },
      { from: baseline, to: x, style: 'gone' },
      ...(share < 1 ? [{ from: Math.max(x, baseline), to: target, style: 'missing' } as const] : []),
    ],
    target,
    marks: [
      ...(input.fromZero ? [] : [{ shape: 'ring' as const, at: start, box: markBox('ring', start) }]),
      ...(isBeyond ? [] : [outcome]),
    ],
    arrow: isBeyond ? { x, way: wished > x ? 1 : -1 } : null,
    label: labelShare(input, x, target),
  };
}

/** Beside the outcome or the target, whichever lies farther right; above the line where no room is left there. */
function labelShare({ label, language }: StripInput, x: number, target: number): StripLayout['label'] {
  const beside = Math.max(x, target) + TEXT.gap;
  const width = runsWidth([{ text: label, bold: true }], TEXT.size, language);
  if (beside + width <= STRIP.width) return placeText(label, beside, TEXT.inline, 'start', true, language);
  return placeText(label, Math.min(x + 6, STRIP.width), TEXT.above, 'end', true, language);
}

function placeText(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'end',
  bold: boolean,
  language: Language,
): StripLayout['label'] {
  const width = runsWidth([{ text, bold }], TEXT.size, language);
  const middle = { x: anchor === 'start' ? x + width / 2 : x - width / 2, y: y - TEXT.size * 0.36 };
  return { text, x, y, anchor, bold, box: boxAround(middle, width / 2, TEXT.size / 2) };
}
