import type { Language } from '../../model/vocabulary.ts';
import type { BarGroup, BarRow, BarStretch } from '../bar-rows/data.ts';
import { layoutBarRows } from '../bar-rows/layout.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import type { ChartWidth } from '../layout-types.ts';
import type { Piece, Whole } from './select.ts';

const STYLES = { promise: 'promise', report: 'outcome', computed: 'estimate' } as const;
const VOICES = { promise: 'plan', report: 'ink', computed: 'ink' } as const;

/** The whole, then each part from where the one before it ended; what goes beyond the whole is set in the third voice. */
export function layoutComposition(
  wholes: readonly Whole[],
  width: ChartWidth,
  language: Language,
): DraftLayout {
  return layoutBarRows(wholes.map(groupOf), width, language);
}

/** A sum that exceeds its whole by less than this share is a matter of rounding. */
const ROUNDING = 0.005;

function groupOf({ heading, whole, parts }: Whole): BarGroup {
  let from = 0;
  const rows = parts.map((part) => {
    const row = rowOf(part, [stretchesOf(part, from, whole.value)].flat());
    from += part.value;
    return row;
  });
  return {
    heading,
    limit: { value: whole.value, style: whole.voice === 'promise' ? 'range' : 'axis' },
    rows: [
      rowOf(whole, [{ from: 0, to: whole.value, style: STYLES[whole.voice], ...figureOf(whole) }]),
      ...rows,
    ],
  };
}

/** A part up to the whole's end, and what of it lies beyond. */
function stretchesOf(part: Piece, from: number, limit: number): BarStretch[] {
  const to = from + part.value;
  const style = STYLES[part.voice];
  if (to <= limit * (1 + ROUNDING)) return [{ from, to, style, ...figureOf(part) }];
  if (from >= limit) return [{ from, to, style: 'dispute', ...figureOf(part) }];
  return [
    { from, to: limit, style, ...figureOf(part) },
    { from: limit, to, style: 'dispute' },
  ];
}

const figureOf = ({ figure }: Piece): { figure?: string } => (figure === null ? {} : { figure });

function rowOf({ key, name, text, voice }: Piece, stretches: readonly BarStretch[]): BarRow {
  const isBeyond = stretches.some(({ style }) => style === 'dispute');
  return {
    key,
    name,
    voice: 'ink',
    stretches,
    value: [{ text, bold: true, voice: isBeyond ? 'seal' : VOICES[voice] }],
  };
}
