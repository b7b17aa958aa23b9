import type { Amount, Project } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { makeFinding } from './make-finding.ts';
import { computed, count, printed, project as ofProject, year } from './params.ts';
import { passageOf } from './passages.ts';
import { intervalOf } from './printed-interval.ts';
import { plainFactor, sum, typed } from './typed-number.ts';

/*
 * Looks for projects whose reported output over part of a year (or a year) falls far short of the yearly output that was
 * announced: expected ÷ 12 × months against what is reported.
 * Silent where the report reaches half of that, lies before the announcement, or gives no period.
 * Variants: `part-of-year`, `full-year`.
 * Severity: medium where the announcement names a time, low where it gives none.
 * Innocent: `ramp-up`, `ramp-up-undated`: a new plant does not start at full output.
 * Params: project, expected (a year), reported (printed), months (count), share (computed: expected for those months),
 * ratio (computed, % of it), from and to (period of the report).
 */

const ID = 'promise-not-matched';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.dataset.projects.flatMap((project) => {
      const expected = project.amounts.find(
        ({ role, value }) => role === 'output-expected' && value !== null,
      );
      const reported = project.amounts.filter(
        ({ role, value, period }) => role === 'output' && value !== null && period !== null,
      );
      return expected === undefined
        ? []
        : reported.flatMap((output) => compare(evidence, project, expected, output) ?? []);
    }),
};

function compare(evidence: Evidence, project: Project, expected: Amount, output: Amount): Finding | null {
  const months = monthsOf(output.period ?? '');
  const factor = unitFactor(expected.unit, output.unit);
  if (
    months === null ||
    factor === null ||
    expected.value === null ||
    output.value === null ||
    isBefore(evidence, output, expected)
  )
    return null;
  const share = (expected.value * factor * months) / 12;
  const high = intervalOf({
    ...output,
    value: output.value,
    qualifier: output.qualifier === 'about' ? 'about' : 'exact',
  }).high;
  if (high >= share / 2) return null;
  const ratio = (output.value / share) * 100;
  const term =
    factor === 1
      ? typed({ ...expected, value: expected.value })
      : `${typed({ ...expected, value: expected.value })} × ${plainFactor(factor)}`;
  const shareSum = `${term} ÷ 12 × ${String(months)}`;
  const [from = '', to = from] = (output.period ?? '').split('/');
  return makeFinding(ID, {
    record: project.id,
    variant: months === 12 ? 'full-year' : 'part-of-year',
    severity: expected.period === null ? 'low' : 'medium',
    innocent: expected.period === null ? 'ramp-up-undated' : 'ramp-up',
    params: {
      project: ofProject(project.id),
      expected: printed({ ...expected, cumulative: false }),
      reported: printed({ ...output, cumulative: false }),
      months: count(months),
      share: computed(share, 1, output.unit),
      ratio: computed(ratio, 1, '%'),
      from: year(from),
      to: year(to),
    },
    steps: [
      sum('expected-share', shareSum, share, 1, output.unit),
      sum(
        'share-delivered',
        `${typed({ ...output, value: output.value })} ÷ (${shareSum}) × 100`,
        ratio,
        1,
        '%',
      ),
    ],
    evidence: [expected, output].map(({ figure }) => passageOf(evidence, figure)),
    figures: [expected.figure, output.figure],
    projects: [project.id],
  });
}

/** Months of `2023-01/2023-05`; twelve of `2023`. */
function monthsOf(period: string): number | null {
  if (/^\d{4}$/u.test(period)) return 12;
  const match = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/u.exec(period);
  if (!match) return null;
  const [from, start, to, end] = match.slice(1).map(Number) as [number, number, number, number];
  return (to - from) * 12 + end - start + 1;
}

function isBefore({ dataset }: Evidence, a: Amount, b: Amount): boolean {
  const date = ({ source }: Amount): string =>
    dataset.sources.find(({ id }) => id === source)?.published ?? '';
  return date(a) < date(b);
}
