import type { DatasetSegment, DatasetTable, Passage } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule } from '../types.ts';
import { makeFinding } from './make-finding.ts';
import { claimsSuccess } from './official-success.ts';
import { count, source as ofSource, word, year } from './params.ts';
import { passageOfRow, passageOfSpan } from './passages.ts';

/*
 * Looks for a sentence that says the (main) targets of a plan were met, although lines of that plan's table are judged
 * hard to reach or not reached.
 * Silent for sentences about the future (确保, 力争, 为…而奋斗), for sentences that name another plan, and where every
 * judged line is a success.
 * Variants: `main` (主要: the sentence speaks of the main targets, and does not say which these are), `main-indicators`
 * (the same, and the caption of the table says that it holds the main indicators), `all`.
 * Severity: high.
 * Innocent: `main-only` for the first two, else none.
 * Params: failed, of (counts: judged lines), ours (count: lines missed or reversed by our own reckoning), source, plan
 * (word: its name in the caption), years (years it ran over, where the lines tell), verdict (word of the failed lines,
 * where they share one).
 */

const ID = 'claim-against-rows';

const CLAIM = /(?:完成|实现|达到|兑现)[^。;；]{0,24}(?:目标任务|各项目标|主要目标|全部目标|目标)/u;
const FUTURE =
  /确保|力争|争取|努力|为[^,，。]*(?:而|提供)|将|需要|必须|奋斗|保障|推动|加快|能否|到二?〇?20\d\d年/u;
const PLAN_NAME = /[一二三四五六七八九十]{1,3}五(?=["”’]|规划|时期|期间|$)/gu;

export const rule: FindingRule = {
  id: ID,
  find: (evidence) => evidence.dataset.tables.flatMap((table) => compare(evidence, table)),
};

function compare(evidence: Evidence, table: DatasetTable): Finding[] {
  const lines = evidence.promises.filter(
    ({ row, official }) => row !== null && official !== null && table.rows.includes(row.id),
  );
  const failed = lines.filter(({ official }) => !claimsSuccess(official));
  if (failed.length === 0) return [];
  const ours = lines.filter(({ id }) =>
    /^(?:missed|reversed)$/u.test(evidence.assessments.find((one) => one.id === id)?.computed.class ?? ''),
  );
  const span = lines.find((line) => line.span !== null)?.span;
  const verdicts = new Set(failed.flatMap(({ official }) => official?.raw ?? []));
  const [verdict] = verdicts;
  return claimsAbout(evidence, table).map(({ source, passage, plan, isMain }) =>
    makeFinding(ID, {
      record: source === table.source ? table.id : `${table.id}-${source}`,
      variant: !isMain ? 'all' : table.caption?.includes('主要') ? 'main-indicators' : 'main',
      severity: 'high',
      innocent: isMain ? 'main-only' : null,
      params: {
        failed: count(failed.length),
        of: count(lines.length),
        ours: count(ours.length),
        source: ofSource(source),
        plan: word(plan),
        ...(span ? { years: year(`${String(span.from + 1)}/${String(span.to)}`) } : {}),
        ...(verdict !== undefined && verdicts.size === 1 ? { verdict: word(verdict) } : {}),
      },
      evidence: [passage, ...failed.flatMap(({ row }) => (row ? [passageOfRow(evidence.dataset, row)] : []))],
      indicators: failed.map(({ indicator }) => indicator.id),
      rows: failed.flatMap(({ row }) => row?.id ?? []),
    }),
  );
}

interface Claim {
  source: string;
  passage: Passage;
  /** Name of the plan, as the caption has it. */
  plan: string;
  isMain: boolean;
}

/** First claim of each document that names the table's plan; the table's own document comes first. */
function claimsAbout({ dataset }: Evidence, table: DatasetTable): Claim[] {
  const plans = (table.caption ?? '').match(PLAN_NAME) ?? [];
  return dataset.sources.flatMap(({ id, place }) => {
    if (place !== dataset.sources.find((one) => one.id === table.source)?.place) return [];
    const segments = dataset.segments.filter(
      ({ source, kind }) => source === id && (kind === 'paragraph' || kind === 'item'),
    );
    const [first] = segments.flatMap((segment) => claimIn(dataset.texts[id] ?? '', segment, plans) ?? []);
    return first === undefined
      ? []
      : [
          {
            ...{ source: id, plan: first.plan, isMain: first.isMain },
            passage: passageOfSpan(dataset, id, first.start, first.end),
          },
        ];
  });
}

/** The clause that claims, from the comma before it to the comma after it. */
function claimIn(text: string, { start, end }: DatasetSegment, plans: readonly string[]) {
  let from = start;
  for (const clause of text.slice(start, end).split(/(?<=[,，。;；!！])/u)) {
    const to = from + clause.length;
    const plan = plans.find((name) => clause.includes(name));
    if (plan !== undefined && CLAIM.test(clause) && !FUTURE.test(clause))
      return { start: from, end: to - 1, plan, isMain: clause.includes('主要') };
    from = to;
  }
  return null;
}
