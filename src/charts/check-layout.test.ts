import { expect, test } from 'vitest';
import { checkLayout } from './check-layout.ts';
import { boxAround } from './geometry.ts';
import type { ChartLayout, PlacedLabel } from './layout-types.ts';

/** A label with a box of its own. */
const label = (text: string, x: number, y: number, more: Partial<PlacedLabel> = {}): PlacedLabel => ({
  role: 'value',
  x,
  y,
  anchor: 'middle',
  lines: [[{ text }]],
  size: 15,
  lineHeight: 18,
  box: boxAround({ x, y }, 20, 8),
  ...more,
});

/** A chart that holds only what a test puts in. */
const chart = (more: Partial<ChartLayout>): ChartLayout => ({
  width: 'wide',
  size: { width: 770, height: 400 },
  language: 'en',
  title: '',
  description: '',
  lines: [],
  bars: [],
  marks: [],
  labels: [],
  ...more,
});

const kinds = (more: Partial<ChartLayout>): string[] => checkLayout(chart(more)).map(({ kind }) => kind);

test('labels apart have no fault', () => {
  expect(kinds({ labels: [label('a', 100, 100), label('b', 200, 100)] })).toEqual([]);
});

test.each([
  ['outside', { labels: [label('a', 5, 100)] }],
  ['labels-overlap', { labels: [label('a', 100, 100), label('b', 130, 100)] }],
  [
    'covers-mark',
    {
      labels: [label('a', 100, 100)],
      marks: [{ shape: 'disc', at: { x: 110, y: 100 }, box: boxAround({ x: 110, y: 100 }, 6) }],
    },
  ],
  [
    'covers-bar',
    { labels: [label('a', 100, 100)], bars: [{ style: 'outcome', box: boxAround({ x: 110, y: 100 }, 6) }] },
  ],
  [
    'leader-touches',
    {
      labels: [
        label('a', 100, 100, { leader: { from: { x: 100, y: 110 }, to: { x: 100, y: 300 } } }),
        label('b', 100, 200),
      ],
    },
  ],
  ['too-small', { labels: [label('a', 100, 100, { size: 14 })] }],
] as const)('%s is found', (kind, more) => {
  expect(kinds(more as Partial<ChartLayout>)).toEqual([kind]);
});

test('the message names the label', () => {
  expect(checkLayout(chart({ labels: [label('Target for 2025', 5, 100)] }))[0]?.message).toBe(
    '“Target for 2025” stands outside the drawing',
  );
});
