import type { Source } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { endYear } from '../value.ts';
import { findSilences, type Silence } from '../silences.ts';
import { makeFinding } from './make-finding.ts';
import { count, source as ofSource, year } from './params.ts';
import { passageOf, passageOfRow } from './passages.ts';

/*
 * Looks for targets of a plan that no later document mentions again: one summary for its table lines, one for the lines
 * marked binding among them, one for targets that stand only in its prose.
 * Silent for plans after which no document about the same place follows, and where each target is mentioned again.
 * Variants: `table`, `binding`, `prose`.
 * Severity: binding medium, the others low.
 * Innocent: `running` while the due year lies ahead of the last document: results may still come; else none.
 * Params: silent, of (counts: targets), later (count of later documents), source (the plan), year (of the last document).
 * Lines in `rows`, indicators in `indicators`.
 */

const ID = 'silence';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) => {
    const silences = findSilences(evidence.dataset, evidence.promises);
    return evidence.dataset.sources
      .filter(({ kind }) => kind === 'plan')
      .flatMap((plan) => inPlan(evidence, plan, silences));
  },
};

function inPlan(evidence: Evidence, plan: Source, silences: readonly Silence[]): Finding[] {
  const open = evidence.promises.filter(
    (promise) =>
      !promise.finished &&
      (promise.target ?? promise.targetGrowth) !== null &&
      madeIn(evidence, promise) === plan.id,
  );
  const inTable = open.filter(({ row }) => row !== null);
  const groups = [
    ['table', inTable],
    ['binding', inTable.filter(({ row }) => isBinding(evidence, row?.attribute ?? null))],
    ['prose', open.filter(({ row }) => row === null)],
  ] as const;
  return groups.flatMap(
    ([variant, promises]) => summary(evidence, { plan, variant, promises, silences }) ?? [],
  );
}

interface Group {
  plan: Source;
  variant: string;
  promises: readonly Promise[];
  silences: readonly Silence[];
}

function summary(evidence: Evidence, { plan, variant, promises, silences }: Group): Finding | null {
  const found = promises.flatMap((promise) =>
    silences.filter((one) => one.promise === promise.id).map((silence) => ({ promise, silence })),
  );
  if (found.length === 0) return null;
  const later = new Set(found.flatMap(({ silence }) => silence.later));
  const isRunning = found.every(
    ({ silence }) => silence.due === null || (endYear(silence.due) ?? 0) >= Number(evidence.asOf.slice(0, 4)),
  );
  const values = found.flatMap(({ promise }) => promise.target ?? promise.targetGrowth ?? []);
  return makeFinding(ID, {
    record: `${plan.id}-${variant}`,
    variant,
    severity: variant === 'binding' ? 'medium' : 'low',
    innocent: isRunning ? 'running' : null,
    params: {
      silent: count(found.length),
      of: count(promises.length),
      later: count(later.size),
      source: ofSource(plan.id),
      year: year(evidence.asOf.slice(0, 4)),
    },
    evidence: found.map(({ promise }, at) =>
      promise.row
        ? passageOfRow(evidence.dataset, promise.row)
        : passageOf(evidence, values[at]?.figure ?? ''),
    ),
    figures: [],
    indicators: found.map(({ promise }) => promise.indicator.id),
    rows: found.flatMap(({ promise }) => promise.row?.id ?? []),
  });
}

function madeIn({ figureById }: Evidence, { row, target, targetGrowth }: Promise): string | undefined {
  return row?.source ?? figureById.get((target ?? targetGrowth)?.figure ?? '')?.source;
}

/** The classes of attributes come with the dataset. */
function isBinding({ dataset }: Evidence, attribute: string | null): boolean {
  return dataset.attributes.some(({ word, class: kind }) => word === attribute && kind === 'binding');
}
