import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { claimsSuccess, indicator, makeFinding, officialWord, printed, recordOf, rowsOf } from './draft-finding.ts';

/**
 * The document claims success for a line that prints no number for the target (`no-target`), for the outcome
 * (`no-outcome`), or for either (`neither`): nobody outside can check it. High where a printed target has no outcome,
 * else medium. Params: indicator, verdict, target or outcome where printed.
 */
export const rule: FindingRule = { id: 'verdict-without-number', find: (evidence) => evidence.promises.flatMap((promise) => check(evidence, promise) ?? []) };

function check(evidence: Evidence, promise: Promise): Finding | null {
  const { target, outcome, finished, row } = promise;
  if (!finished || !row || !claimsSuccess(promise) || (target && outcome)) return null;
  const variant = target ? 'no-outcome' : outcome ? 'no-target' : 'neither';
  return makeFinding(evidence, {
    rule: 'verdict-without-number',
    record: recordOf(promise),
    variant,
    severity: target ? 'high' : 'medium',
    params: {
      indicator: indicator(promise.indicator.id),
      verdict: officialWord(promise),
      ...(target ? { target: printed(target) } : {}),
      ...(outcome ? { outcome: printed(outcome) } : {}),
    },
    figures: [target?.figure, outcome?.figure],
    passages: passagesOf(evidence, promise),
    indicators: [promise.indicator.id],
    rows: rowsOf(promise),
    innocent: target ? null : 'set-above',
  });
}

/** The printed line itself: it is the evidence where it holds no number. */
function passagesOf({ dataset }: Evidence, { row }: Promise): Finding['evidence'] {
  const verdict = Object.entries(row?.cells ?? {}).find(([key]) => key === 'verdict')?.[1];
  if (!row || !verdict) return [];
  const text = dataset.texts[row.source] ?? '';
  const start = text.lastIndexOf('\n', verdict.start) + 1;
  const stop = text.indexOf('\n', verdict.end);
  const quote = text.slice(start, stop < 0 ? text.length : stop).trim();
  return [{ source: row.source, start: verdict.start, end: verdict.end, quote }];
}
