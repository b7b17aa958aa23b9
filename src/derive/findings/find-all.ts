import type { Dataset } from '../../model/schema/dataset.ts';
import type { Conclusions } from '../conclude.ts';
import type { Evidence, Finding, FindingRule } from '../types.ts';
import { rule as growthMismatch } from './growth-mismatch.ts';
import { rule as growthTargetMissed } from './growth-target-missed.ts';
import { rule as levelGrowthConflict } from './level-growth-conflict.ts';
import { rule as targetEasierThanBaseline } from './target-easier-than-baseline.ts';
import { rule as outcomeBasisDiffers } from './outcome-basis-differs.ts';
import { rule as impossibleValue } from './impossible-value.ts';
import { rule as sameNumberOtherMeaning } from './same-number-other-meaning.ts';
import { rule as baselineRestated } from './baseline-restated.ts';
import { rule as verdictWithoutNumber } from './verdict-without-number.ts';
import { rule as verdictAgainstTrend } from './verdict-against-trend.ts';
import { rule as verdictContradicted } from './verdict-contradicted.ts';
import { rule as indicatorDropped } from './indicator-dropped.ts';
import { rule as proseTableConflict } from './prose-table-conflict.ts';
import { rule as targetsInconsistent } from './targets-inconsistent.ts';
import { rule as impliedHeads } from './implied-heads.ts';
import { rule as partExceedsWhole } from './part-exceeds-whole.ts';
import { rule as otherScopePassed } from './other-scope-passed.ts';
import { rule as scopeUnstated } from './scope-unstated.ts';
import { rule as askedAgainstDelivered } from './asked-against-delivered.ts';
import { rule as laterAsksFaster } from './later-asks-faster.ts';
import { rule as overshoot } from './overshoot.ts';
import { rule as estimateAsResult } from './estimate-as-result.ts';
import { rule as silence } from './silence.ts';
import { rule as bindingWithoutNumber } from './binding-without-number.ts';
import { rule as claimAgainstRows } from './claim-against-rows.ts';
import { rule as definitionChanged } from './definition-changed.ts';
import { rule as noteNamesOther } from './note-names-other.ts';
import { rule as outcomeWithheld } from './outcome-withheld.ts';
import { rule as unitDoubt } from './unit-doubt.ts';
import { rule as promiseNotMatched } from './promise-not-matched.ts';
import { rule as claimChecked } from './claim-checked.ts';
import { rule as listCount } from './list-count.ts';

/** Every rule, in the order in which a reader would ask: results, targets, definitions, words. */
export const RULES: readonly FindingRule[] = [
  growthMismatch,
  growthTargetMissed,
  levelGrowthConflict,
  targetEasierThanBaseline,
  outcomeBasisDiffers,
  impossibleValue,
  sameNumberOtherMeaning,
  baselineRestated,
  bindingWithoutNumber,
  verdictWithoutNumber,
  verdictAgainstTrend,
  verdictContradicted,
  indicatorDropped,
  proseTableConflict,
  targetsInconsistent,
  impliedHeads,
  partExceedsWhole,
  otherScopePassed,
  scopeUnstated,
  askedAgainstDelivered,
  laterAsksFaster,
  overshoot,
  estimateAsResult,
  silence,
  claimAgainstRows,
  definitionChanged,
  noteNamesOther,
  outcomeWithheld,
  unitDoubt,
  promiseNotMatched,
  claimChecked,
  listCount,
];

/** What the rules are given, from the dataset and what was worked out before. */
export function gatherEvidence(
  dataset: Dataset,
  { promises, assessments }: Pick<Conclusions, 'promises' | 'assessments'>,
): Evidence {
  const rows = [...dataset.planRows, ...dataset.tableRows];
  return {
    ...{ dataset, promises, assessments, verdicts: dataset.verdicts },
    indicatorById: byId(dataset.indicators),
    rowById: byId(rows),
    tableById: byId(dataset.tables),
    figureById: byId(dataset.figures),
    projectById: byId(dataset.projects),
    asOf:
      dataset.sources
        .map(({ published }) => published)
        .sort()
        .at(-1) ?? '',
  };
}

/**
 * All findings, rule by rule, each id once.
 * @throws {Error} naming the rule that breaks, and the record its message names
 */
export function findAll(evidence: Evidence, rules: readonly FindingRule[] = RULES): Finding[] {
  return numberTwins(rules.flatMap((rule) => run(rule, evidence)));
}

function run(rule: FindingRule, evidence: Evidence): Finding[] {
  try {
    return rule.find(evidence);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Rule ${rule.id} breaks: ${reason}`, { cause });
  }
}

/** A rule that finds a record a second time (in a later plan, say) keeps the address of the first and numbers the next. */
function numberTwins(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const nth = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, nth);
    return nth === 1 ? finding : { ...finding, id: `${finding.id}-${String(nth)}` };
  });
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
