import type { Source } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule, Param, Promise } from '../types.ts';
import { endYear } from '../value.ts';
import { findSilences, openTargets, type Silence } from '../silences.ts';
import { isBinding } from './is-binding.ts';
import { makeFinding } from './make-finding.ts';
import { count, source as ofSource, year } from './params.ts';
import { passageOf, passageOfRow } from './passages.ts';
import { setsNoNumber } from './sets-no-number.ts';

/*
 * Looks for targets of a plan for which no later document reports a figure: one summary for its table lines, one for
 * the lines marked binding among them, one for targets that stand only in its prose. A target that stands in the text
 * and, for the same indicator and year, in the table counts with the table alone.
 * Later is what appeared after the date of the plan; where its heading says that the text was updated after that, the
 * finding says how many documents came out before the update.
 * Silent for plans after which no document about the same place follows, and where each target is reported on.
 * Variants: `table`, `binding`, `prose`.
 * Severity: binding medium, the others low.
 * Innocent: `running` while the due year lies ahead of the last document: results may still come; else none.
 * Params: silent, of (counts: targets with a number), later (count of later documents), source (the plan), made (year
 * of the plan), year (of the last document); bare (binding only: count of binding lines without a number, where there
 * are any); revised (year of the update) and before (count of documents before it) where there are any.
 * Lines in `rows`, indicators in `indicators`.
 */

const ID = 'silence';

/** `（2022年更新）` in the heading of a document. */
const UPDATED = /(\d{4})年(?:更新|修订)/u;

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
  const open = openTargets(evidence.dataset, evidence.promises).filter(
    (promise) => madeIn(evidence, promise) === plan.id,
  );
  const inTable = open.filter(({ row }) => row !== null);
  const groups = [
    ['table', inTable],
    ['binding', inTable.filter(({ row }) => isBinding(evidence, row))],
    ['prose', open.filter(({ row }) => row === null)],
  ] as const;
  return groups.flatMap(
    ([variant, promises]) => summary(evidence, { plan, variant, promises, silences }) ?? [],
  );
}

interface Group {
  plan: Source;
  variant: 'table' | 'binding' | 'prose';
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
      made: year(plan.published.slice(0, 4)),
      year: year(evidence.asOf.slice(0, 4)),
      ...(variant === 'binding' ? withoutNumber(evidence, plan) : {}),
      ...update(evidence, plan, later),
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

/** How many lines of the plan are binding and carry no number that could be reported on. */
function withoutNumber(evidence: Evidence, plan: Source): Record<string, Param> {
  const bare = evidence.promises.filter(
    (promise) => promise.row?.source === plan.id && isBinding(evidence, promise.row) && setsNoNumber(promise),
  );
  return bare.length === 0 ? {} : { bare: count(bare.length) };
}

/** The year in which the plan's own heading says that it was updated, where later documents came out before that. */
function update({ dataset }: Evidence, plan: Source, later: ReadonlySet<string>): Record<string, Param> {
  const [heading = ''] = (dataset.texts[plan.id] ?? '').split('\n', 1);
  const revised = UPDATED.exec(heading)?.[1];
  if (revised === undefined) return {};
  const before = dataset.sources.filter(
    ({ id, published }) => later.has(id) && published.slice(0, 4) < revised,
  );
  return before.length === 0 ? {} : { revised: year(revised), before: count(before.length) };
}
