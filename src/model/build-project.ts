import type { z } from 'zod';
import type { BuildContext } from './build-context.ts';
import { markUse } from './build-context.ts';
import { checkBoundNumbers } from './check-bound-numbers.ts';
import { resolveQuote } from './resolve-quote.ts';
import type { ResolvedQuote } from './resolve-quote.ts';
import type { Amount, Passage, Project } from './schema/dataset.ts';
import type { AmountRecordSchema, ProjectRecord } from './schema/record.ts';
import type { Located } from './validate-record.ts';

/** A project with its amounts and the passages that name it; null where no passage could be found. */
export function buildProject(context: BuildContext, record: Located<ProjectRecord>): Project | null {
  const { name, kind, status, place, period } = record.data;
  const amounts = record.data.amounts.flatMap((amount, at) => buildAmount(context, record, amount, at) ?? []);
  const named = record.data.sources.flatMap((quote, at) => {
    const line = record.lineOf(['sources', at, 'quote']);
    return resolveQuote(context, quote, { file: record.file, line }) ?? [];
  });
  const resolved = [...amounts.map((amount) => amount.resolved), ...named];
  for (const figure of resolved.flatMap((quote) => quote.figures))
    markUse(context, figure.id, `projects/${record.id}`);
  checkBoundNumbers(context, record, { name }, resolved);
  if (resolved.length === 0) return reportNoPassage(context, record);
  return {
    ...{ id: record.id, name, kind, status, place, period: period ?? null },
    amounts: amounts.map(({ amount }) => amount),
    sources: uniquePassages(resolved),
  };
}

function buildAmount(
  context: BuildContext,
  project: Located<ProjectRecord>,
  record: z.infer<typeof AmountRecordSchema>,
  at: number,
): { amount: Amount; resolved: ResolvedQuote } | null {
  const place = { file: project.file, line: project.lineOf(['amounts', at, 'quote']) };
  const resolved = resolveQuote(context, record, place);
  if (resolved === null) return null;
  const [figure] = resolved.figures;
  if (figure === undefined || resolved.figures.length > 1) {
    const found =
      figure === undefined ? 'amount without a mark' : `amount with ${String(resolved.figures.length)} marks`;
    const hint = 'Give each figure an amount of its own; passages without an amount stand under sources:';
    context.problems.push({ ...place, found, expected: 'one mark ⟦ ⟧ around the figure', hint });
    return null;
  }
  const { value, valueHigh, unit, qualifier, kind, movement, source } = figure;
  const amount: Amount = {
    role: record.role,
    ...(record.label === undefined ? {} : { label: record.label }),
    ...{ value, valueHigh, printed: figure.token, unit, qualifier, kind },
    ...(movement === undefined ? {} : { movement }),
    period: record.period ?? figure.period,
    figure: figure.id,
    source,
  };
  return { amount, resolved };
}

function reportNoPassage(context: BuildContext, record: Located<ProjectRecord>): null {
  if (record.data.amounts.length + record.data.sources.length > 0) return null;
  context.problems.push({
    file: record.file,
    line: 1,
    found: 'project without a passage',
    expected: 'a quote under amounts: or sources:',
    hint: 'Name the passage that speaks of it',
  });
  return null;
}

/** Passages in the order of source and text, each once. */
export function uniquePassages(resolved: readonly ResolvedQuote[]): Passage[] {
  const byPlace = new Map(
    resolved.map(({ passage }) => [
      `${passage.source} ${String(passage.start)} ${String(passage.end)}`,
      passage,
    ]),
  );
  return [...byPlace.values()].sort((a, b) =>
    a.source === b.source ? a.start - b.start || a.end - b.end : a.source < b.source ? -1 : 1,
  );
}
