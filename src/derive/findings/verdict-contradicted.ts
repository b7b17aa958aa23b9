import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { makeFinding } from './make-finding.ts';
import { claimsSuccess } from './official-success.ts';
import { indicator as ofIndicator, printed, row as ofRow, word } from './params.ts';
import { passageOf } from './passages.ts';

/*
 * Looks for a line on which the printed numbers give another verdict than the printed word.
 * Silent where our verdict is none (`cannot-assess`).
 * Variants: `claimed` (success claimed, target missed), `understated` (failure printed, target reached).
 * Severity: claimed high, understated medium.
 * Innocent: `estimate` where the outcome is one, else none.
 * Params: indicator, row, target, outcome, verdict (word), ours (word: the class of our verdict).
 */

const ID = 'verdict-contradicted';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.assessments
      .filter(({ agreement }) => agreement === 'contradicts')
      .flatMap(({ id, computed: { class: ours } }) => {
        const promise = evidence.promises.find((one) => one.id === id);
        return promise ? (report(evidence, promise, ours) ?? []) : [];
      }),
};

function report(
  evidence: Evidence,
  { indicator, row, target, targetGrowth, outcome, outcomeGrowth, official }: Promise,
  ours: string,
): Finding | null {
  const [asked, reached] = target ? [target, outcome] : [targetGrowth, outcomeGrowth];
  if (!asked || !reached || !official) return null;
  const isClaim = claimsSuccess(official);
  return makeFinding(ID, {
    record: indicator.id,
    variant: isClaim ? 'claimed' : 'understated',
    severity: isClaim ? 'high' : 'medium',
    innocent: reached.estimated ? 'estimate' : null,
    params: {
      indicator: ofIndicator(indicator.id),
      ...(row ? { row: ofRow(row.id) } : {}),
      target: printed(asked),
      outcome: printed(reached),
      verdict: word(official.raw),
      ours: word(ours),
    },
    evidence: [reached, asked].map(({ figure }) => passageOf(evidence, figure)),
    figures: [reached.figure],
    indicators: [indicator.id],
    rows: row ? [row.id] : [],
  });
}
