import type { Language } from '../../model/vocabulary.ts';
import { layoutBarRows } from '../bar-rows/layout.ts';
import type { BarGroup } from '../bar-rows/data.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import type { ChartWidth } from '../layout-types.ts';
import type { AmountBar, AmountGroup } from './bars.ts';

const STYLES = { promise: 'promise', report: 'outcome', computed: 'dispute' } as const;
const VOICES = { promise: 'plan', report: 'ink', computed: 'seal' } as const;

/** Promised amounts as open bars, reported ones as solid bars, all from zero on one scale. */
export function layoutProjectAmounts(
  groups: readonly AmountGroup[],
  width: ChartWidth,
  language: Language,
): DraftLayout {
  return layoutBarRows(groups.map(groupOf), width, language);
}

function groupOf({ heading, bars }: AmountGroup): BarGroup {
  return { heading, limit: null, rows: bars.map(rowOf) };
}

function rowOf({ key, name, value, text, figure, voice, reading }: AmountBar): BarGroup['rows'][number] {
  return {
    key,
    name,
    voice: 'ink',
    value: [{ text, bold: true, voice: VOICES[voice] }],
    stretches: [{ from: 0, to: value, style: STYLES[voice], ...(figure !== null && { figure }) }],
    ...(reading && { reading: { value: reading.amount.value, text: reading.text } }),
  };
}
