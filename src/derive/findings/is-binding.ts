import type { PlanRow } from '../../model/schema/dataset.ts';
import type { Evidence } from '../types.ts';

/** Whether a table line is marked binding (约束性); the classes of attributes come with the dataset. */
export function isBinding({ dataset }: Pick<Evidence, 'dataset'>, row: PlanRow | null): boolean {
  return dataset.attributes.some(({ word, class: kind }) => word === row?.attribute && kind === 'binding');
}
