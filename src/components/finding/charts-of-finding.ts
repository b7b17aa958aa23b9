import type { ChartRecord } from '../../model/schema/chart.ts';

type Showing = Pick<ChartRecord, 'id' | 'findings'>;

/** Ids of the charts that show a finding, the most particular first: the one that names fewest others, then shows fewest indicators. */
export function chartsOfFinding(
  finding: string,
  charts: readonly Showing[],
  indicatorsOf: (chart: string) => readonly string[],
): string[] {
  return charts
    .filter(({ findings }) => findings.includes(finding))
    .sort(
      (a, b) =>
        a.findings.length - b.findings.length ||
        indicatorsOf(a.id).length - indicatorsOf(b.id).length ||
        a.id.localeCompare(b.id),
    )
    .map(({ id }) => id);
}
