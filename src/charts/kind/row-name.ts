import type { Language } from '../../model/vocabulary.ts';
import { TYPE_SIZE } from '../base-target-outcome/panel.ts';
import type { PlacedLabel, TextRun } from '../layout-types.ts';
import { lineHeight, wrapRuns } from '../measure-text.ts';
import { besideMark, setLabel } from './set-label.ts';

/** The name of a row, broken to its column. */
export interface RowName {
  lines: TextRun[][];
  /** Height that its lines need beyond a row's own, in pixels. */
  extra: number;
}

/** How the rows of a drawing hold their names. */
export interface NameColumn {
  /** Width of the names. */
  width: number;
  /** Height of a row. */
  pitch: number;
  /** Names stand over their rows instead of left of them. */
  isOver: boolean;
  language: Language;
}

/** Distance from the middle of a row's marks up to the baseline of the name over it. */
const OVER = 19;
const AIR = 8;

/** Breaks the name of a row; a name of many lines makes its row higher, never the type smaller. */
export function breakRowName(name: string, { width, pitch, isOver, language }: NameColumn): RowName {
  const lines = wrapRuns([{ text: name }], width, TYPE_SIZE.row, language);
  const step = lineHeight(TYPE_SIZE.row, language);
  const needed = isOver ? pitch + (lines.length - 1) * step : lines.length * step + AIR;
  return { lines, extra: Math.max(0, needed - pitch) };
}

/** The name at its row, whose marks stand at the height `y`. */
export function placeRowName({ lines }: RowName, y: number, { isOver, language }: NameColumn): PlacedLabel {
  const rise = (lines.length - 1) * lineHeight(TYPE_SIZE.row, language);
  const first = isOver ? y - OVER - rise : besideMark(y, 'row') - rise / 2;
  return setLabel('row', lines, { x: 0, y: first, language });
}
