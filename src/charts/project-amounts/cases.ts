import type { AmountBar, AmountGroup } from './bars.ts';

/** Invented amounts, the usual and the hostile. */

const bar = (
  key: string,
  value: number,
  voice: AmountBar['voice'],
  text = `${String(value)}亿元`,
): AmountBar => ({
  key,
  name: key,
  voice,
  value,
  unit: '亿元',
  text,
  figure: voice === 'computed' ? null : `press-${key}`,
  reading: null,
});

/** Every case by its name; a snapshot is drawn of each in both languages, wide and narrow. */
export const CASES: Readonly<Record<string, readonly AmountGroup[]>> = {
  'promised-reported-computed': [
    {
      heading: null,
      bars: [
        {
          ...bar('promised', 150, 'promise', '超150亿元'),
          reading: {
            amount: { value: 62.5, unit: '亿元', text: '62.5亿元', figure: null },
            text: '62.5亿元',
          },
        },
        bar('reported', 2, 'report', '约2亿元'),
        bar('difference', 60.5, 'computed'),
      ],
    },
  ],
  'with-headings': [
    { heading: 'Ferry works', bars: [bar('ferry', 30, 'promise')] },
    { heading: '河埠船闸', bars: [bar('lock', 0, 'report')] },
  ],
};
