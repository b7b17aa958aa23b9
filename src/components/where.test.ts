import { expect, test } from 'vitest';
import { buildDataset, requireDataset } from '../model/build.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { readContent } from '../read.ts';
import { anchorAt, rowAnchor } from './where.ts';

const dataset = requireDataset(buildDataset(readContent(), parseDocument));
const passageOf = (segment: { source: string; start: number; end: number } | undefined) => {
  if (segment === undefined) throw new Error('Unexpected document without such a segment');
  return { source: segment.source, start: segment.start, end: segment.end, quote: '' };
};

test('a table line has the anchor of its row', () => {
  const row = dataset.planRows.find(({ id }) => id === '1-1/11.2');
  const line = dataset.segments.find((one) => one.source === row?.source && one.line === row.line);
  expect(anchorAt(dataset, passageOf(line))).toBe('row-1-1-11-2');
  expect(rowAnchor('1-1/11.2')).toBe('row-1-1-11-2');
});

test('a paragraph has its own', () => {
  const paragraph = dataset.segments.find(({ kind }) => kind === 'paragraph');
  expect(anchorAt(dataset, passageOf(paragraph))).toBe(paragraph?.id);
});
