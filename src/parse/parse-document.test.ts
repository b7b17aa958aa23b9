import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numeralRuns } from './numerals.ts';
import { parseDocument } from './parse-document.ts';
import type { Figure, ParsedDocument } from './types.ts';

type LabelledFigure = Pick<
  Figure,
  'start' | 'end' | 'token' | 'value' | 'valueHigh' | 'unit' | 'qualifier' | 'kind' | 'basis' | 'period'
>;
interface Labels {
  doc: string;
  date: string;
  place: string;
  sampledParagraphs: { start: number; end: number }[];
  figures: LabelledFigure[];
}
type Field = 'value' | 'unit' | 'qualifier' | 'kind' | 'basis' | 'period';

/** What the reader aims at on documents it has never seen. */
const AIMS: readonly (readonly [Field, number])[] = [
  ['value', 0.99],
  ['unit', 0.98],
  ['qualifier', 0.95],
  ['kind', 0.95],
  ['basis', 0.85],
  ['period', 0.9],
];
const MOST_FALSE = 0.05;

const fixtures = new URL('./fixtures/', import.meta.url);
const sources = new URL('../../content/sources/', import.meta.url);
const read = (url: URL): string => readFileSync(url, 'utf8');

function load(name: string, textFolder: URL): { labels: Labels; text: string; parsed: ParsedDocument } {
  const labels = JSON.parse(read(new URL(`${name}.expected.json`, fixtures))) as Labels;
  const text = read(new URL(labels.doc, textFolder));
  return { labels, text, parsed: parseDocument(text, { date: labels.date, place: labels.place }) };
}

const labelled = [
  'wuxing-14th-plan.prose',
  'zhejiang-daily-2021-12-24',
  'zhejiang-daily-2021-07-13',
  'huzhou-practice-2023',
].map((name) => load(`labelled/${name}`, sources));
labelled.push(load('labelled/xiuzhou-2019', new URL('labelled/', fixtures)));
const unseen = [
  'baiyan-annex-2026',
  'chengxi-14th-plan',
  'goals-after-past-plan-2021',
  'heshan-half-year-2025',
  'lanpu-communique-2022',
  'linchuan-health-plan-2022',
  'nanting-15th-tables',
  'past-year-report-2024',
  'qingxi-daily-2022',
  'run-in-goals-2026',
  'run-in-tasks-2025',
  'yunlin-work-report-2024',
].map((name) => load(`unseen/${name}`, new URL('unseen/', fixtures)));
const sets = { 'the five sources': labelled, 'documents of other districts and styles': unseen };

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function agrees(field: Field, read: Figure | undefined, label: LabelledFigure): boolean {
  if (read === undefined) return false;
  if (field !== 'value') return read[field] === label[field];
  if (read.value === null || label.value === null) return read.value === label.value;
  return Math.abs(read.value - label.value) < 1e-5 && read.valueHigh === label.valueHigh;
}

function scoreOf(set: typeof labelled): {
  share: Record<Field, number>;
  falseShare: number;
  missed: string[];
} {
  const hits: Record<Field, number> = { value: 0, unit: 0, qualifier: 0, kind: 0, basis: 0, period: 0 };
  const missed: string[] = [];
  let total = 0;
  let wrong = 0;
  for (const { labels, parsed } of set) {
    const sampled = labels.sampledParagraphs;
    const inside = parsed.figures.filter(
      (figure) => sampled.length === 0 || sampled.some((span) => overlap(span, figure)),
    );
    wrong += inside.filter((figure) => !labels.figures.some((label) => overlap(label, figure))).length;
    total += labels.figures.length;
    for (const label of labels.figures) {
      const found = inside.find((figure) => overlap(figure, label));
      if (!found) missed.push(`${labels.doc}: ${label.token}`);
      for (const [field] of AIMS) if (agrees(field, found, label)) hits[field]++;
    }
  }
  const share = Object.fromEntries(AIMS.map(([field]) => [field, hits[field] / total])) as Record<
    Field,
    number
  >;
  return { share, falseShare: wrong / total, missed };
}

describe.each(Object.entries(sets))('figures of %s', (_, set) => {
  const score = scoreOf(set);

  it.each(AIMS)('have the right %s in at least %d of the cases', (field, aim) => {
    expect(score.share[field], `not found: ${score.missed.join(', ')}`).toBeGreaterThanOrEqual(aim);
  });

  it('are hardly ever false', () => {
    expect(score.falseShare).toBeLessThanOrEqual(MOST_FALSE);
  });
});

/** How often figures and exclusions hold each character. */
function coverage(text: string, parsed: ParsedDocument): Uint8Array {
  const counts = new Uint8Array(text.length);
  for (const { start, end } of [...parsed.figures, ...parsed.exclusions])
    for (let at = start; at < end; at++) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}

function expectSound(text: string, parsed: ParsedDocument): void {
  const spans = [...parsed.figures, ...parsed.exclusions].sort((a, b) => a.start - b.start);
  spans.forEach(({ start, end }, at) => {
    expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  });
}

function expectAccounted(text: string, parsed: ParsedDocument): void {
  const counts = coverage(text, parsed);
  const open = [...text.matchAll(numeralRuns())].filter(({ index, 0: run }) =>
    counts.subarray(index, index + run.length).some((count) => count !== 1),
  );
  expect(
    open.map(
      ({ index, 0: run }) => `${run} in ${text.slice(Math.max(0, index - 10), index + run.length + 10)}`,
    ),
  ).toEqual([]);
}

describe.each([...labelled, ...unseen].map((document) => [document.labels.doc, document] as const))(
  '%s',
  (_, { text, parsed, labels }) => {
    it('accounts for every numeral run exactly once', () => {
      expectSound(text, parsed);
      expectAccounted(text, parsed);
    });

    it('gives back every token from its offsets', () => {
      for (const { start, end, token } of [...parsed.figures, ...parsed.exclusions])
        expect(text.slice(start, end)).toBe(token);
    });

    it('holds the anchor of every figure inside its span and its span inside its quote', () => {
      for (const { start, end, anchor, quote } of parsed.figures) {
        expect(anchor).toBeGreaterThanOrEqual(start);
        expect(anchor).toBeLessThan(end);
        expect(quote.start).toBeLessThanOrEqual(start);
        expect(quote.end).toBeGreaterThanOrEqual(end);
      }
    });

    it('gives the same tree twice', () => {
      expect(parseDocument(text, { date: labels.date, place: labels.place })).toEqual(parsed);
    });
  },
);

/** Fragments that plans are made of, shuffled without sense. */
const fragment = fc.constantFrom(
  '到2025年，', '“十三五”时期，', '五年来', '全区', '地区生产总值', '达到', '力争', '超', '近', '150亿元', '1.4万余家', '4.5-5%', '以上', '左右', '分别', '、', '和', '，', '。', '；', '\n', '\n\n', '增长', '翻一番',
  '三分之二', '1.59∶1', '前10强', '第一', '百亿级', '三一', '〔9.2〕', '[2]', '（一）', '1.', '——', '表1-1 主要指标', ' | ', '|', '指标 | 单位 | 2020年 | 2025年', '—', '从', '由', '提高到', '十四五', '“', '”', '《', '》',
  '一', '万', '千', '－', '－2.43‰', '５', 'Ⅲ类', '(', ')', '\t', '　', '\r\n', '2020', '亿', '每千人', '60岁以上', 'G25', '5G', '0571-87654321', '注：', '专栏2',
); // prettier-ignore
const planLike = fc.array(fragment, { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  planLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('parseDocument on any text', () => {
  it('never throws, keeps its spans in bounds and apart, and accounts for every run', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseDocument(text, { date: '2021-07-13', place: 'somewhere' });
        expectSound(text, parsed);
        expectAccounted(text, parsed);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same tree twice', () => {
    fc.assert(
      fc.property(planLike, (text) => {
        expect(parseDocument(text)).toEqual(parseDocument(text));
      }),
      { numRuns: 100 },
    );
  });

  it.each(['1234567890', '、', '“', '”“', '（', '[', '[1]', '一', '百亿', '５', '第', '2020年', '从2020年'])(
    'takes a flood of %s in its stride',
    (piece) => {
      const parsed = parseDocument(piece.repeat(Math.ceil(200_000 / piece.length)));
      expect(parsed.figures.length).toBeLessThan(10);
    },
    2000,
  );
});
