import type { Dataset } from '../../src/model/schema/dataset.ts';
import { byCount } from '../reading/count.ts';

/** Every number run of every source is a figure or an exclusion: how many of each, by reason, one source a line. */
export function describeCoverage({ sources, figures, exclusions }: Dataset): string {
  return sources
    .map(({ id }) => {
      const known = figures.filter(({ source }) => source === id).length;
      const reasons = exclusions.filter(({ source }) => source === id).map(({ reason }) => reason);
      return `${id}: ${String(known)} figures, ${String(reasons.length)} exclusions (${byCount(reasons)})`;
    })
    .join('\n');
}
