import type { Dataset } from '../../model/schema/dataset.ts';

/** Whether a place is another, or lies in it at any depth. */
export function isWithin(place: string, whole: string, places: Dataset['places']): boolean {
  if (place === whole) return true;
  const parent = places.find(({ id }) => id === place)?.parent ?? null;
  return parent !== null && isWithin(parent, whole, places);
}
