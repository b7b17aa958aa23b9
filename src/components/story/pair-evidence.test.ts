import { expect, test } from 'vitest';
import { pairEvidence } from './pair-evidence.ts';

type Block = { type: 'chart' | 'prose' } | { type: 'evidence'; figure: string };

const chart: Block = { type: 'chart' };
const prose: Block = { type: 'prose' };
const evidence = (figure: string): Block => ({ type: 'evidence', figure });

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
