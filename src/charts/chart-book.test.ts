import { describe, expect, test } from 'vitest';
import { conclude } from '../derive/conclude.ts';
import { buildDataset, requireDataset } from '../model/build.ts';
import { readCharts } from '../model/read-charts.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { readContent } from '../read.ts';
import { openChartBook } from './chart-book.ts';

const dataset = requireDataset(buildDataset(readContent(), parseDocument));
const world = { dataset, conclusions: conclude(dataset) };

const WRITTEN = `kind: dumbbell
question: { en: A question?, zh: 一个问题？ }
headline:
  en: >-
    HEADLINE
  zh: 标题
subtitle: { en: Growth, zh: 增速 }
years: 2015/2020
data: { compare: printed-recomputed, table: 1-1 }
sources: [wuxing-14th-plan]
claims: [1-1/1#actual2020 > 1-1/1#target2020]
`;

/** The chart of a file with some of its text changed. */
function open(...changes: readonly (readonly [from: string, to: string])[]) {
  const text = changes.reduce((written, [from, to]) => written.replace(from, to), WRITTEN);
  const file = { file: 'content/charts/trial.yaml', bytes: new TextEncoder().encode(text), sha256: '' };
  return openChartBook(readCharts([file]), world);
}

describe('openChartBook', () => {
  test('binds numbers in the reader’s units', () => {
    const book = open(['HEADLINE', 'GDP came to {1-1/1#actual2020}']);
    expect(book.ready('trial', 'en').headline).toBe('GDP came to 75.28 billion yuan');
  });

  test('notes in a drawing say scales as its labels do', () => {
    const note = "annotations: [{ at: 1-1/1, lead: { en: '{1-1/1#actual2020}', zh: 某数 } }]\nclaims:";
    const labels = open(['HEADLINE', 'A finding'], ['claims:', note])
      .ready('trial', 'en')
      .layout('wide').labels;
    const words = labels.flatMap(({ lines }) => lines.flat().map(({ text }) => text)).join(' ');
    expect(words).toContain('75.28 bn yuan');
    expect(words).not.toContain('billion');
  });

  test('tells the chart in words: finding, values, source', () => {
    const { description } = open(['HEADLINE', 'A finding']).ready('trial', 'en');
    expect(description).toMatch(/^A finding\. Each row, printed then from the levels/u);
    expect(description).toMatch(/Source: .*\.$/u);
  });

  test('makes the same chart once', () => {
    const book = open(['HEADLINE', 'A finding']);
    expect(book.ready('trial', 'en')).toBe(book.ready('trial', 'en'));
  });
});

describe('what stops the build, with file and line', () => {
  const message = (...changes: readonly (readonly [string, string])[]): string => {
    try {
      open(...changes).ready('trial', 'en');
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return 'nothing';
  };

  test('a typed number', () => {
    expect(message(['HEADLINE', 'Trade grew 14.1% a year'])).toMatch(
      /^content\/charts\/trial\.yaml:\d+\n {2}Unexpected typed number “14\.1%” .*headline\.en/u,
    );
  });

  test('a number that names nothing', () => {
    expect(message(['HEADLINE', 'Trade: {1-1/99#actual2020}'])).toMatch(
      /trial\.yaml:\d+\n {2}Unexpected .*1-1\/99/u,
    );
  });

  test('a headline that its data contradict', () => {
    expect(message(['actual2020 > 1', 'actual2020 < 1'])).toMatch(
      /trial\.yaml:11\n {2}Unexpected claim .*contradict/u,
    );
  });

  test('a source that no file has', () => {
    expect(message(['[wuxing-14th-plan]', '[nowhere]'])).toMatch(
      /trial\.yaml:10\n {2}Unexpected source “nowhere”/u,
    );
  });

  test('an unknown kind, field or chart', () => {
    expect(() => open(['dumbbell', 'pie'])).toThrow(/trial\.yaml:1/u);
    expect(() => open(['years:', 'colour: red\nyears:'])).toThrow(/field “colour”/u);
    expect(() => open(['HEADLINE', 'x']).ready('other', 'en')).toThrow(/Unexpected chart “other”/u);
  });
});
