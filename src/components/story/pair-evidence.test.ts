import { expect, test } from 'vitest';
import type { Block } from '../../stories/story.ts';
import { pairEvidence } from './pair-evidence.ts';

const chart: Block = { type: 'chart', id: 'a' };
const prose: Block = { type: 'prose', html: [] };
const evidence = (figure: string): Block => ({ type: 'evidence', figure, translation: [] });

test('passages directly behind a chart stand beside it', () => {
  const parts = pairEvidence([chart, evidence('x'), evidence('y'), prose]);
  expect(parts.map(({ block, beside }) => [block.type, beside.map(({ figure }) => figure)])).toEqual([
    ['chart', ['x', 'y']],
    ['prose', []],
  ]);
});

test('a passage behind text stands beside that text', () => {
  const parts = pairEvidence([evidence('w'), chart, prose, evidence('x')]);
  expect(parts.map(({ block, beside }) => [block.type, beside.length])).toEqual([
    ['evidence', 0],
    ['chart', 0],
    ['prose', 0],
    ['evidence', 0],
  ]);
});
