import { describe, expect, test } from 'vitest';
import type { DatasetFigure, DatasetSegment } from '../../model/schema/dataset.ts';
import { layoutSourceText, type SourceParts, type TextBlock } from './layout-source-text.ts';

const TEXT = '总则\n细目\n全区7家,产值5亿元。';

function segment(text: string, kind: DatasetSegment['kind'], line: number, depth?: number): DatasetSegment {
  const start = TEXT.indexOf(text);
  return {
    id: `a-${start}`,
    source: 'a',
    start,
    end: start + text.length,
    line,
    kind,
    ...(depth !== undefined && { depth }),
  };
}

function figure(token: string): DatasetFigure {
  const start = TEXT.indexOf(token);
  return {
    id: `a-${start}`,
    source: 'a',
    start,
    end: start + token.length,
    line: 3,
    token,
    quote: '',
    quoteStart: start,
    quoteEnd: start,
    value: null,
    valueHigh: null,
    unit: null,
    qualifier: 'exact',
    kind: 'actual',
    basis: 'level',
    period: null,
    place: null,
    scope: 'not-stated',
    measure: null,
    usedBy: [],
  };
}

const PARTS: SourceParts = {
  text: TEXT,
  segments: [
    segment('总则', 'heading', 1, 1),
    segment('细目', 'heading', 2, 4),
    segment('全区7家,产值5亿元。', 'paragraph', 3),
  ],
  figures: [figure('5亿元'), figure('7家')],
  tables: [],
  rows: [],
  shown: null,
};

const pieces = (block: TextBlock | undefined): string[] =>
  block?.type === 'passage' ? block.pieces.map(({ text }) => text) : [];

describe('layoutSourceText', () => {
  test('figures are numbered in the order of the text', () => {
    const block = layoutSourceText(PARTS).at(-1);
    expect(block?.figures.map(({ number, figure: { token } }) => [number, token])).toEqual([
      [1, '7家'],
      [2, '5亿元'],
    ]);
    expect(pieces(block)).toEqual(['全区', '7家', ',产值', '5亿元', '。']);
  });

  test('a heading is never more than one level below the one before it', () => {
    const levels = layoutSourceText(PARTS).flatMap((block) =>
      block.type === 'passage' && block.level !== null ? [block.level] : [],
    );
    expect(levels).toEqual([3, 4]);
  });

  test('of a source that is quoted only, nothing but the stretches is shown, and cuts are marked', () => {
    const start = TEXT.indexOf('产值');
    const blocks = layoutSourceText({ ...PARTS, shown: [{ start, end: TEXT.length }] });
    expect(blocks).toHaveLength(1);
    expect(pieces(blocks[0])).toEqual(['……', '产值', '5亿元', '。']);
  });
});
