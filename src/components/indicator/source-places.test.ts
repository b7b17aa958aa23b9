import { expect, test } from 'vitest';
import type { Observation, PlanRow, Source } from '../../model/schema/dataset.ts';
import { sourcePlaces } from './source-places.ts';

const sources = new Map([
  ['plan', { short: { en: 'The plan', zh: '规划' } } as Source],
  ['paper', { short: { en: 'The paper', zh: '报纸' } } as Source],
]);
const rows = new Map([
  ['1/2', { table: '1', row: '2' } as PlanRow],
  ['3/4', { table: '3', row: '4' } as PlanRow],
]);
const printed = (...evidence: Observation['evidence']): Observation => ({ evidence }) as Observation;

test('a document is named once, with each row and the text where it has both', () => {
  const observations = [
    printed({ figure: 'a', source: 'plan', cell: '1/2#target' }, { figure: 'b', source: 'plan' }),
    printed({ figure: 'c', source: 'plan', cell: '1/2#actual' }, { figure: 'd', source: 'paper' }),
    printed({ figure: 'e', source: 'plan', cell: '3/4#target' }),
  ];
  expect(sourcePlaces('en', { observations }, sources, rows)).toEqual([
    'The plan (table 1, row 2; in the text; table 3, row 4)',
    'The paper',
  ]);
  expect(sourcePlaces('zh', { observations }, sources, rows)).toEqual([
    '规划（表1，第2行；正文；表3，第4行）',
    '报纸',
  ]);
});
