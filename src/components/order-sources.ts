import type { Source } from '../model/schema/dataset.ts';

/** The documents as pages list them: plans first, then the others by date. */
export function orderSources(sources: readonly Source[]): Source[] {
  const rank = ({ kind }: Source): number => (kind === 'plan' ? 0 : 1);
  return [...sources].sort(
    (a, b) => rank(a) - rank(b) || a.published.localeCompare(b.published) || a.id.localeCompare(b.id),
  );
}
