import type { Language } from '../../model/vocabulary.ts';
import { TYPE_SIZE } from '../base-target-outcome/panel.ts';
import type { LabelRole, PlacedLabel, TextRun } from '../layout-types.ts';
import { blockSize, lineHeight } from '../measure-text.ts';
import { textWidth } from '../text-width.ts';

/** Height of letters and figures over the baseline, as a share of the size. */
const RISE = 0.82;

/** How a label is set. */
export interface LabelPlace {
  x: number;
  /** Baseline of the first line. */
  y: number;
  anchor?: PlacedLabel['anchor'];
  language: Language;
  figure?: string | undefined;
}

/** A label at a fixed place, with the box that its text fills. */
export function setLabel(
  role: LabelRole,
  lines: readonly (readonly TextRun[])[],
  { x, y, anchor = 'start', language, figure }: LabelPlace,
): PlacedLabel {
  const size = TYPE_SIZE[role];
  const block = labelSize(role, lines, language);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - block.width : x - block.width / 2;
  const top = y - size * RISE;
  return {
    role,
    x,
    y,
    anchor,
    lines,
    size,
    lineHeight: lineHeight(size, language),
    box: { left, top, right: left + block.width, bottom: top + block.height },
    ...(figure !== undefined && { figure }),
  };
}

/** Room of a label. */
export function labelSize(
  role: LabelRole,
  lines: readonly (readonly TextRun[])[],
  language: Language,
): { width: number; height: number } {
  const size = TYPE_SIZE[role];
  if (role !== 'big' && role !== 'count') return blockSize(lines, size, language);
  const text = lines.map((runs) => runs.map((run) => run.text).join('')).join('');
  return { width: textWidth(text, { size, weight: 600, face: 'serif', language }) * 1.02, height: size };
}

/** Baseline that puts one line of text at the height of a mark's middle. */
export function besideMark(y: number, role: LabelRole): number {
  return y + TYPE_SIZE[role] * 0.345;
}
