import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './promise-not-matched.ts';

const works = (announced: string, reported: string, dated = '') =>
  findIn(rule, {
    prose: [`河区新工厂建成后年产值${announced}。`],
    daily: [`今年1至5月,新工厂已完成产值${reported}。`],
    projects: {
      works: `name: { zh: 新工厂, en: New works }
kind: plant
status: in-production
place: river
amounts:
  - { role: output-expected, source: river-plan, quote: '年产值⟦${announced}⟧'${dated} }
  - { role: output, source: river-daily, quote: '已完成产值⟦${reported}⟧' }
`,
    },
  });

test('output that falls far short of what was announced', () => {
  const [finding] = works('超120亿元', '约3亿元');
  expect(finding).toMatchObject({
    id: 'promise-not-matched-works',
    variant: 'part-of-year',
    severity: 'low',
    innocent: 'ramp-up-undated',
    projects: ['works'],
    params: { months: { value: 5 }, share: { value: 50 }, ratio: { value: 6 } },
  });
});

test('weighs more where the announcement names a year', () => {
  expect(works('超120亿元', '约3亿元', ", period: '2023'")).toMatchObject([
    { severity: 'medium', innocent: 'ramp-up' },
  ]);
});

test('silent where half of it is reached, and in another scale', () => {
  expect(works('超120亿元', '约30亿元')).toEqual([]);
  expect(works('超120亿元', '300000万元')).toEqual([]);
});
