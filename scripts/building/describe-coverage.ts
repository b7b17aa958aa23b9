import { deriveCoverage } from '../../src/derive/coverage.ts';
import type { Dataset } from '../../src/model/schema/dataset.ts';

/** How completely each source was read, one a line, so that nothing hides in one of the reasons. */
export function describeCoverage(dataset: Dataset): string {
  return deriveCoverage(dataset)
    .map(({ source, runs, covered, figures, exclusions, byReason }) => {
      const reasons = byReason.map(({ reason, count }) => `${reason} ${String(count)}`).join(', ');
      const head = `${source}: ${String(covered)} of ${String(runs)} number runs accounted for`;
      return `${head}; ${String(figures)} figures, ${String(exclusions)} exclusions (${reasons})`;
    })
    .join('\n');
}
