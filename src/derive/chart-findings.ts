import { BuildError } from '../model/build-error.ts';
import type { Problem } from '../model/build-error.ts';
import type { ChartRecord } from '../model/schema/chart.ts';
import type { Finding } from './types.ts';

/** What a chart says about findings, and where it says it. */
export type ShowingChart = Pick<ChartRecord, 'id' | 'file' | 'lines' | 'findings'>;

/** The charts as they came, held against the findings. @throws {BuildError} where one names a finding that no rule makes */
export function requireFindings<Chart extends ShowingChart>(
  charts: readonly Chart[],
  findings: readonly Pick<Finding, 'id'>[],
): readonly Chart[] {
  const known = new Set(findings.map(({ id }) => id));
  const problems = charts.flatMap((chart) =>
    chart.findings.flatMap((id, index) => (known.has(id) ? [] : [problemOf(chart, id, index)])),
  );
  if (problems.length > 0) throw new BuildError(problems);
  return charts;
}

function problemOf({ file, lines }: ShowingChart, id: string, index: number): Problem {
  return {
    file,
    line: lines[`findings.${String(index)}`] ?? 1,
    found: `finding “${id}” in “findings”`,
    expected: 'the id of a finding',
    hint: 'Findings stand in findings.json; where the numbers no longer make one, the chart shows it no more',
  };
}

/** Findings worth a headline that no chart shows. */
export function unchartedFindings<Found extends Pick<Finding, 'id' | 'severity'>>(
  findings: readonly Found[],
  charts: readonly Pick<ShowingChart, 'findings'>[],
): Found[] {
  const charted = new Set(charts.flatMap((chart) => chart.findings));
  return findings.filter(({ id, severity }) => severity === 'high' && !charted.has(id));
}
