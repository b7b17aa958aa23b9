import type { Assessment } from '../../derive/types.ts';
import { claimsSuccess, markOfVerdict, type VerdictMark, type VerdictSign } from './mark-of-verdict.ts';

/** A line of the table as a mark. */
export interface MarkItem {
  /** Id of the assessment. */
  id: string;
  mark: VerdictMark;
}

/** What a group of marks shares; where failure is admitted, all that cannot be tested stands together. */
export type MarkGroupKind = Exclude<VerdictSign, 'no-report'> | 'untested';

/** Lines of one official class and one verdict of ours. */
export interface MarkGroup {
  kind: MarkGroupKind;
  voice: VerdictMark['voice'];
  items: MarkItem[];
}

/** What the document claims, and what the numbers make of it. */
export interface MarkClaim {
  claim: 'success' | 'failure';
  groups: MarkGroup[];
}

const KINDS: readonly MarkGroupKind[] = ['reached', 'short', 'not-comparable', 'no-number', 'untested'];

/** The lines of a finished plan by the official verdict, then by ours; print order inside a group. */
export function groupMarks(assessments: readonly Assessment[]): MarkClaim[] {
  const judged = assessments.filter(({ official }) => official !== null);
  return (['success', 'failure'] as const)
    .map((claim) => ({
      claim,
      groups: groupsOf(judged.filter((line) => claimsSuccess(line) === (claim === 'success'))),
    }))
    .filter(({ groups }) => groups.length > 0);
}

function groupsOf(assessments: readonly Assessment[]): MarkGroup[] {
  const lines = assessments.map((assessment) => ({
    kind: kindOf(assessment),
    item: { id: assessment.id, mark: markOfVerdict(assessment) },
  }));
  return KINDS.flatMap((kind) => {
    const items = lines.filter((line) => line.kind === kind).map(({ item }) => item);
    const [first] = items;
    return first ? [{ kind, voice: first.mark.voice, items }] : [];
  });
}

function kindOf(assessment: Assessment): MarkGroupKind {
  const { sign } = markOfVerdict(assessment);
  if (sign === 'reached' || sign === 'short') return sign;
  if (!claimsSuccess(assessment)) return 'untested';
  return sign === 'no-report' ? 'no-number' : sign;
}
