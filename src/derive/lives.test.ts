import { describe, expect, test } from 'vitest';
import type { Dataset, Indicator, Observation, Source } from '../model/schema/dataset.ts';
import { buildBiographies } from './biographies.ts';
import { inventPromise, inventValue } from './fixtures/invent-promise.ts';
import { findSilences } from './silences.ts';
import type { Promise } from './types.ts';

const source = (id: string, published: string, place = 'invented'): Source => ({
  id,
  title: { zh: id, en: id },
  short: { zh: id, en: id },
  publisher: { zh: id, en: id },
  published,
  precision: 'day',
  kind: 'press',
  place,
  rights: { zh: id, en: id },
  showWhole: true,
  sha256: '',
  chars: 0,
  address: null,
});

let offset = 0;
const seen = (
  from: string,
  period: string,
  value: number | null,
  given: Partial<Observation> = {},
): Observation => {
  const figure = given.figure ?? `${from}-${String((offset += 1))}`;
  return {
    period,
    role: 'actual',
    value,
    valueHigh: null,
    printed: String(value),
    qualifier: 'exact',
    basis: 'level',
    unit: '万吨',
    figure,
    source: from,
    evidence: [{ figure, source: from }],
    ...given,
  };
};
const aim = (from: string, period: string, value: number | null, given: Partial<Observation> = {}) =>
  seen(from, period, value, { role: 'target', ...given });

const SOURCES = [source('later', '2023-05-01'), source('plan', '2021'), source('daily', '2022-01-01')];

function datasetOf(indicators: Indicator[], given: Partial<Dataset> = {}): Dataset {
  return { sources: SOURCES, indicators, planRows: [], ...given } as unknown as Dataset;
}

const indicatorOf = (observations: Observation[], given: Partial<Indicator> = {}): Indicator => ({
  ...inventPromise().indicator,
  observations,
  ...given,
});

function lifeOf(observations: Observation[], given: Partial<Promise> = {}, dataset: Partial<Dataset> = {}) {
  const indicator = indicatorOf(observations);
  const promise = { ...inventPromise({ finished: false }), indicator, ...given };
  const [life] = buildBiographies(datasetOf([indicator], dataset), [promise]);
  return life?.events.map((event) => `${event.source} ${event.kind} ${event.printed ?? '—'}`);
}

describe('the life of a target', () => {
  test('by date of document, then by due year, then by role, then by place in the document', () => {
    expect(
      lifeOf([
        seen('later', '2022', 8),
        seen('daily', '2021', 7),
        aim('plan', '2025', 9),
        seen('plan', '2020', 6, { role: 'baseline' }),
        aim('plan', '2020', 5, { figure: 'plan-b' }),
        seen('plan', '2020', 6, { figure: 'plan-c' }),
        aim('plan', '2020', 5, { figure: 'plan-a', basis: 'annual' }),
        seen('plan', '2020', 4, { role: 'forecast' }),
      ]),
    ).toEqual([
      'plan promised 5',
      'plan promised 5',
      'plan reported 6',
      'plan expected 4',
      'plan restated 6',
      'plan raised 9',
      'daily reported 7',
      'later reported 8',
    ]);
  });

  test('each event says what is printed, where and for when', () => {
    const observation = aim('plan', '2025', 9);
    const indicator = indicatorOf([observation]);
    const promise = { ...inventPromise({ finished: false }), indicator };
    const [life] = buildBiographies(datasetOf([indicator]), [promise]);
    expect(life).toMatchObject({ indicator: 'grain' });
    expect(life?.events[0]).toEqual({
      kind: 'promised',
      source: 'plan',
      period: '2025',
      figure: observation.figure,
      printed: '9',
      unit: '万吨',
    });
  });

  test.each([
    ['raised', aim('daily', '2025', 10)],
    ['lowered', aim('daily', '2025', 8)],
    ['repeated', aim('daily', '2025', 9)],
    ['repeated', aim('daily', '2025', 90000, { unit: '吨' })],
    ['raised', aim('daily', '2025', 90001, { unit: '吨' })],
    ['promised', aim('daily', '2025', 9, { unit: '家' })],
    ['promised', aim('daily', '2025', 9, { basis: 'growth' })],
    ['promised', aim('daily', '2025', null)],
  ])('a later target is %s', (kind, later) => {
    expect(lifeOf([aim('plan', '2025', 9), later])?.[1]).toContain(kind);
  });

  test('against the target straight before it', () => {
    expect(
      lifeOf([aim('plan', '2025', 9), aim('daily', '2025', 12), aim('later', '2025', 11)])?.slice(0, 3),
    ).toEqual(['plan promised 9', 'daily raised 12', 'later lowered 11']);
  });

  test.each([
    ['beyond rounding', seen('daily', '2020', 101, { role: 'baseline' }), 'restated'],
    ['within rounding', seen('daily', '2020', 100.5, { role: 'baseline' }), 'starts-from'],
    ['downwards', seen('daily', '2020', 99, { role: 'baseline' }), 'restated'],
    ['in another unit', seen('daily', '2020', 1000000, { role: 'baseline', unit: '吨' }), 'starts-from'],
    ['of another measure', seen('daily', '2020', 50, { role: 'baseline', unit: '家' }), 'starts-from'],
    ['of another year', seen('daily', '2019', 50, { role: 'baseline' }), 'starts-from'],
    ['on another basis', seen('daily', '2020', 50, { role: 'baseline', basis: 'annual' }), 'starts-from'],
    ['without a number', seen('daily', '2020', null, { role: 'baseline' }), 'starts-from'],
  ])('a start %s', (_, start, kind) => {
    expect(lifeOf([seen('plan', '2020', 100), start])?.[1]).toContain(kind);
  });

  test('a target of the year is no start to compare with, and zero none to divide by', () => {
    expect(
      lifeOf([aim('plan', '2020', 100), seen('daily', '2020', 50, { role: 'baseline' })])?.[1],
    ).toContain('starts-from');
    expect(lifeOf([seen('plan', '2020', 0), seen('daily', '2020', 50, { role: 'baseline' })])?.[1]).toContain(
      'starts-from',
    );
  });

  test('indicators without a target have no life', () => {
    expect(lifeOf([seen('plan', '2020', 1)], { target: null })).toBeUndefined();
    expect(
      lifeOf([seen('plan', '2020', 1)], { target: null, targetGrowth: inventValue('8'), outcome: null }),
    ).toEqual(['plan reported 1', 'later silent —']);
  });
});

describe('how it ends', () => {
  const row = (table: string, from = 'plan') =>
    ({ id: `${table}/1`, table, source: from }) as unknown as Dataset['planRows'][number];
  const finished = { finished: true, row: row('1-1') };

  test('silent where an open target has no report, in the last document about the place', () => {
    expect(lifeOf([], { outcome: null })).toEqual(['later silent —']);
    expect(lifeOf([], { outcome: inventValue('80') })).toEqual([]);
    expect(lifeOf([], { outcome: null }, { sources: [source('other', '2024', 'elsewhere')] })).toEqual([]);
  });

  test('dropped where the next table of the plan has no line for it', () => {
    const planRows = [row('1-1'), row('1-2')];
    expect(lifeOf([], finished, { planRows })).toEqual(['plan dropped —']);
    expect(lifeOf([], finished, { planRows: [row('1-1')] })).toEqual([]);
    expect(lifeOf([], finished, { planRows: [row('1-1'), row('1-2', 'daily')] })).toEqual([]);
    expect(lifeOf([], { finished: true }, { planRows })).toEqual([]);
  });

  test('dropped in the year in which the plan was over', () => {
    const indicator = indicatorOf([]);
    const promise = { ...inventPromise(finished), indicator };
    const events = (span: Promise['span']) =>
      buildBiographies(datasetOf([indicator], { planRows: [row('1-1'), row('1-2')] }), [
        { ...promise, span },
      ])[0]?.events;
    expect(events({ from: 2015, to: 2020 })).toEqual([
      { kind: 'dropped', source: 'plan', period: '2020', figure: null, printed: null, unit: null },
    ]);
    expect(events(null)?.[0]?.period).toBeNull();
  });

  test('carried on is not dropped', () => {
    const indicator = indicatorOf([]);
    const planRows = [row('1-1'), row('1-2')];
    const before = { ...inventPromise(finished), indicator };
    const after = { ...inventPromise({ finished: false }), indicator };
    expect(buildBiographies(datasetOf([indicator], { planRows }), [before, after])[0]?.events).toEqual([]);
  });
});

describe('silences', () => {
  const target = inventValue('9', { figure: 'plan-1', period: '2025' });
  const stated = aim('plan', '2025', 9, { figure: 'plan-1' });

  function silencesOf(
    observations: Observation[],
    {
      promise = {},
      indicator = {},
      others = [],
      sources = SOURCES,
    }: {
      promise?: Partial<Promise>;
      indicator?: Partial<Indicator>;
      others?: Indicator[];
      sources?: Source[];
    } = {},
  ) {
    const own = indicatorOf([stated, ...observations], indicator);
    const made = { ...inventPromise({ finished: false, target }), indicator: own, ...promise };
    return findSilences(datasetOf([own, ...others], { sources }), [made]);
  }

  test('a target that no later document mentions', () => {
    expect(silencesOf([])).toEqual([
      {
        promise: 'a/1',
        indicator: 'grain',
        category: 'economy',
        due: '2025',
        madeIn: 'plan',
        couldStandIn: [],
        later: ['later', 'daily'],
      },
    ]);
  });

  test('documents that speak of the same subject could have mentioned it', () => {
    const talk = (category: Indicator['category']) =>
      indicatorOf([seen('daily', '2021', 1)], { id: 'other', category });
    expect(silencesOf([], { others: [talk('economy')] })[0]?.couldStandIn).toEqual(['daily']);
    expect(silencesOf([], { others: [talk('ecology' as Indicator['category'])] })[0]?.couldStandIn).toEqual(
      [],
    );
  });

  test('any later value breaks it, a repeated target or an earlier value does not', () => {
    expect(silencesOf([seen('daily', '2021', 5)])).toEqual([]);
    expect(silencesOf([seen('later', '2021', 5, { basis: 'growth' })])).toEqual([]);
    expect(silencesOf([aim('daily', '2025', 9)])).toHaveLength(1);
    expect(silencesOf([seen('plan', '2020', 5)])).toHaveLength(1);
  });

  test('only open targets can be passed over', () => {
    expect(silencesOf([], { promise: { finished: true } })).toEqual([]);
    expect(silencesOf([], { promise: { target: null } })).toEqual([]);
    const growth = { target: null, targetGrowth: target };
    expect(silencesOf([], { promise: growth })).toMatchObject([{ due: '2025', madeIn: 'plan' }]);
  });

  test('only later documents about the place count', () => {
    const plan = source('plan', '2021');
    expect(silencesOf([], { sources: [plan] })).toEqual([]);
    expect(silencesOf([], { sources: [plan, source('old', '2020')] })).toEqual([]);
    expect(silencesOf([], { sources: [plan, source('same', '2021')] })).toEqual([]);
    expect(silencesOf([], { sources: [plan, source('far', '2022', 'elsewhere')] })).toEqual([]);
    expect(silencesOf([], { sources: [plan, source('near', '2022')], indicator: { place: 'part' } })).toEqual(
      [],
    );
  });

  test('a line of a table is made in the document of the table', () => {
    const row = { source: 'daily' } as unknown as Promise['row'];
    expect(silencesOf([], { promise: { row } })).toMatchObject([{ madeIn: 'daily', later: ['later'] }]);
    expect(silencesOf([], { promise: { target: inventValue('9') } })).toEqual([]);
  });
});
