import { markOfVerdict } from '../../charts/marks/mark-of-verdict.ts';
import type { Assessment, Promise } from '../../derive/types.ts';
import { CANNOT_ASSESS_REASONS } from '../../model/vocabulary.ts';

/** As many notes as stand side by side under the drawing. */
const MOST = 4;
/** Contradictions first, then values that cannot be set side by side, then numbers that are missing. */
const ORDER: readonly (string | null)[] = [
  null,
  'value-impossible',
  'basis-differs',
  ...CANNOT_ASSESS_REASONS,
];

/**
 * The lines worth a note: of those that the plan claims and its numbers do not bear out, one for each reason; where
 * several share it, one that prints an outcome goes first.
 */
export function pickCallouts(
  assessments: readonly Assessment[],
  promises: ReadonlyMap<string, Promise>,
): Assessment[] {
  const red = assessments.filter((assessment) => markOfVerdict(assessment).voice === 'seal');
  const byReason = Map.groupBy(red, ({ computed }) => computed.reason);
  const picked = [...byReason.values()].flatMap(
    (lines) => lines.find(({ id }) => promises.get(id)?.outcome) ?? lines[0] ?? [],
  );
  return picked
    .sort((a, b) => ORDER.indexOf(a.computed.reason) - ORDER.indexOf(b.computed.reason))
    .slice(0, MOST)
    .sort((a, b) => assessments.indexOf(a) - assessments.indexOf(b));
}
