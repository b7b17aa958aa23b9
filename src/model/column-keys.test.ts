import { expect, it } from 'vitest';
import type { Column } from '../parse/types.ts';
import { columnKeys } from './column-keys.ts';

const column = (role: Column['role'], year?: number): Column => ({
  role,
  header: '',
  ...(year === undefined ? {} : { year }),
});

it('names dated columns by role and year, the others by role', () => {
  const columns = [
    column('name'),
    column('baseline', 2015),
    column('target', 2020),
    column('targetGrowth', 2020),
    column('actual', 2020),
    column('verdict'),
  ];
  expect(columnKeys(columns)).toEqual([
    'name',
    'baseline2015',
    'target2020',
    'targetGrowth',
    'actual2020',
    'verdict',
  ]);
});

it('tells apart columns of one role by year, then by number', () => {
  expect(columnKeys([column('growth', 2021), column('growth', 2022)])).toEqual(['growth2021', 'growth2022']);
  expect(columnKeys([column('actual'), column('actual')])).toEqual(['actual', 'actual-2']);
});
