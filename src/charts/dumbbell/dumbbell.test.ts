import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { proveDraft } from '../kind/fixtures/prove-draft.ts';
import type { ChartWidth } from '../layout-types.ts';
import type { DumbbellEnd, DumbbellPanel, DumbbellRow } from './data.ts';
import { layoutDumbbell } from './layout.ts';
import { intervalOf, mayBeEqual, rateInterval } from './rounding.ts';

const SNAPSHOTS = fileURLToPath(new URL('snapshots', import.meta.url));
const WIDTHS: readonly ChartWidth[] = ['wide', 'narrow'];

const end = (value: number, shape: DumbbellEnd['shape'] = 'disc', text = String(value)): DumbbellEnd => ({
  value,
  text,
  shape,
  voice: shape === 'beam' ? 'plan' : shape === 'lozenge' ? 'seal' : 'ink',
  figure: null,
});
const row = (name: string, first: DumbbellEnd, second: DumbbellEnd | null): DumbbellRow => ({
  id: name,
  name,
  indicator: 'any',
  first,
  second,
  join: second === null ? null : 'dispute',
});
const panel = (rows: readonly DumbbellRow[], more: Partial<DumbbellPanel> = {}): DumbbellPanel => ({
  heading: null,
  sign: '%',
  heads: { first: 'printed', second: 'worked out', firstVoice: 'ink', secondVoice: 'seal' },
  agreement: 'Both agree',
  rows,
  ...more,
});
const LONG = '规模以上战略性新兴产业增加值占规模以上工业增加值的比重（按可比价格计算、含跨区项目）';

const CASES: Readonly<Record<string, readonly DumbbellPanel[]>> = {
  'rates-that-part': [
    panel([
      row('River trade', end(7.1), end(14.1, 'lozenge')),
      row('Income', end(5), end(7.9, 'lozenge')),
      row('Revenue', end(16.2), null),
    ]),
  ],
  'long-names': [panel([row(LONG, end(7.1), end(14.1, 'lozenge')), row(`${LONG}${LONG}`, end(3), null)])],
  'equal-values': [
    panel([row('Same', end(12, 'beam'), end(12)), row('Nearly', end(12, 'beam'), end(12.01))]),
  ],
  'huge-outlier': [
    panel([
      row('Giant', end(2), end(98_000, 'lozenge', '98,000')),
      row('Dwarf', end(0.1), end(0.2, 'lozenge')),
    ]),
  ],
  'one-row': [panel([row('Alone', end(3), end(4, 'lozenge'))])],
  'negative-and-zero': [
    panel([row('Falls', end(-0.1), end(1, 'beam', '+1.00')), row('Nothing', end(0), end(-0.24))], {
      heading: 'percentage points a year',
      sign: '',
    }),
    panel([row('All below', end(-9), end(-3, 'lozenge'))]),
  ],
  'all-agree': [panel([row('One', end(3), null), row('Two', end(1), null)])],
};

describe.each(Object.entries(CASES))('%s', (name, panels) => {
  test.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => [language, width] as const)))(
    'in %s, %s',
    (language, width) => {
      proveDraft(layoutDumbbell(panels, width, language), width, language, SNAPSHOTS, name);
    },
  );
});

test('the larger value stands farther right, each value outside its mark', () => {
  const [first] = CASES['rates-that-part'] ?? [];
  const { marks, labels } = layoutDumbbell(first ? [first] : [], 'wide', 'en');
  const [disc, lozenge] = marks;
  expect(disc?.at.x).toBeLessThan(lozenge?.at.x ?? 0);
  const box = (text: string) => labels.find(({ lines }) => lines[0]?.[0]?.text === text)?.box;
  expect(box('7.1')?.right).toBeLessThan(disc?.box.left ?? 0);
  expect(box('14.1')?.left).toBeGreaterThan(lozenge?.box.right ?? Infinity);
});

describe('rounding', () => {
  test('a printed value stands for half a unit of its last digit to either side', () => {
    expect(intervalOf({ value: 39, printed: '39.0' })).toEqual({ low: 38.95, high: 39.05 });
    expect(intervalOf({ value: 9, printed: '9%左右' })).toEqual({ low: 8.5, high: 9.5 });
  });

  test('explains a small gap between rates and no large one', () => {
    const levels = rateInterval({ low: 38.95, high: 39.05 }, { low: 82.805, high: 82.815 }, 5);
    expect(mayBeEqual(intervalOf({ value: 16.2, printed: '16.2' }), levels)).toBe(true);
    expect(mayBeEqual(intervalOf({ value: 15.9, printed: '15.9' }), levels)).toBe(false);
  });
});
