import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { proveDraft } from '../kind/fixtures/prove-draft.ts';
import type { ChartWidth } from '../layout-types.ts';
import { layoutShareDelivered } from './layout.ts';
import type { ShareGroup, ShareRow } from './layout.ts';

const SNAPSHOTS = fileURLToPath(new URL('snapshots', import.meta.url));
const WIDTHS: readonly ChartWidth[] = ['wide', 'narrow'];

const row = (name: string, share: number | null, more: Partial<ShareRow> = {}): ShareRow => ({
  id: name,
  name,
  indicator: 'any',
  share,
  estimated: false,
  fromZero: false,
  instead: share === null ? { shape: 'dashed-square', voice: 'seal' } : null,
  label: share === null ? 'no outcome printed' : `${String(Math.round(share * 100))}%`,
  ...more,
});
const LONG = '规模以上战略性新兴产业增加值占规模以上工业增加值的比重（按可比价格计算、含跨区项目）';

const CASES: Readonly<Record<string, readonly ShareGroup[]>> = {
  'two-groups': [
    {
      heading: 'River',
      rows: [row('Trade', 2.91), row('Research', -0.33), row('Estimate', 1.1, { estimated: true })],
    },
    {
      heading: 'Forest',
      rows: [row('Cover', null), row('Jobs', 1.02, { fromZero: true, label: '102% of the sum' })],
    },
  ],
  'beyond-both-ends': [
    { heading: null, rows: [row('Far', 532.4), row('Far back', -9), row('At the edge', 3)] },
  ],
  'long-names': [{ heading: LONG, rows: [row(LONG, 0.5), row(`${LONG}${LONG}`, null)] }],
  'one-row-at-the-target': [{ heading: null, rows: [row('Met', 1)] }],
  'nothing-but-gaps': [
    { heading: null, rows: [row('A', null), row('B', null, { instead: null, label: 'no report yet' })] },
  ],
};

describe.each(Object.entries(CASES))('%s', (name, groups) => {
  test.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => [language, width] as const)))(
    'in %s, %s',
    (language, width) => {
      proveDraft(layoutShareDelivered(groups, width, language), width, language, SNAPSHOTS, name);
    },
  );
});

test('all targets stand under each other, and more delivered stands farther right', () => {
  const rows = [0.2, 0.9, 1.4, 2.8].map((share) => row(String(share), share));
  const { marks } = layoutShareDelivered([{ heading: null, rows }], 'wide', 'en');
  expect(new Set(marks.filter(({ shape }) => shape === 'beam').map(({ at }) => at.x)).size).toBe(1);
  const discs = marks.filter(({ shape }) => shape === 'disc').map(({ at }) => at.x);
  expect(discs).toEqual([...discs].sort((a, b) => a - b));
});

test('a shortfall is dotted, and a value past the end is an arrow', () => {
  const { lines, marks } = layoutShareDelivered(
    [{ heading: null, rows: [row('Short', 0.4), row('Far', 5)] }],
    'wide',
    'en',
  );
  expect(lines.filter(({ style }) => style === 'shortfall')).toHaveLength(1);
  expect(marks.map(({ shape }) => shape)).toContain('arrow-right');
});
