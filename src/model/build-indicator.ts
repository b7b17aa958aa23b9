import type { BuildContext } from './build-context.ts';
import { markUse } from './build-context.ts';
import type { BuiltTable } from './build-table.ts';
import { checkTypedNumbers } from './check-bound-numbers.ts';
import { mergeObservations } from './merge-observations.ts';
import { withOpenScopes } from './observation-scope.ts';
import { observeQuote } from './observe-quote.ts';
import { observeRow } from './observe-row.ts';
import type { Indicator, Observation, PlanRow } from './schema/dataset.ts';
import type { IndicatorRecord } from './schema/record.ts';
import type { Located } from './validate-record.ts';

/** Table lines by id, with the table that each stands in. */
export type RowIndex = ReadonlyMap<string, { built: BuiltTable; row: PlanRow }>;

/** An indicator with the observations of its plan rows and of its quotes. */
export function buildIndicator(
  context: BuildContext,
  record: Located<IndicatorRecord>,
  rows: RowIndex,
): Indicator {
  const { name, short, category, unit, direction, place, scope, prices, definition, related } = record.data;
  const found = record.data.rows.flatMap((id, at) => findRow(context, record, rows, id, at));
  const fromRows = found.flatMap(({ built, row }) => observeRow(built, row, context.figures));
  for (const { figure } of fromRows) markUse(context, figure, `indicators/${record.id}`);
  const fromQuotes = record.data.observations
    .map((quote, at) => observeQuote(context, record, quote, at))
    .filter((observation): observation is Observation => observation !== null);
  const observed = [...fromRows, ...fromQuotes];
  const texts = { name, short, ...(definition === undefined ? {} : { definition }) };
  checkTypedNumbers(
    context,
    record,
    texts,
    observed.map(({ printed }) => printed),
  );
  const unitPrinted = found
    .map(({ row }) => row.unit)
    .find((printed) => printed !== null && printed !== unit);
  return {
    ...{ id: record.id, name, short, category, unit },
    ...(unitPrinted === undefined || unitPrinted === null ? {} : { unitPrinted }),
    ...{ direction, place, scope },
    ...(prices === undefined ? {} : { prices }),
    ...(definition === undefined ? {} : { definition }),
    rows: record.data.rows,
    related,
    ...relationsOf(record.data),
    observations: withOpenScopes(mergeObservations(observed, sourceOrder(context)), scope, context.figures),
  };
}

/** How the indicator is made up of others, as far as editors say so. */
function relationsOf({
  quotient,
  perHeadOf,
  partOf,
  otherScope,
  comparedWith,
}: IndicatorRecord): Partial<Indicator> {
  return {
    ...(quotient === undefined ? {} : { quotient }),
    ...(perHeadOf === undefined ? {} : { perHeadOf }),
    ...(partOf === undefined ? {} : { partOf }),
    ...(otherScope === undefined ? {} : { otherScope }),
    ...(comparedWith === undefined ? {} : { comparedWith }),
  };
}

function findRow(
  context: BuildContext,
  record: Located<IndicatorRecord>,
  rows: RowIndex,
  id: string,
  at: number,
) {
  const row = rows.get(id);
  if (row !== undefined) return [row];
  // What could not be read has its own message.
  if (isUnread(context, id)) return [];
  const table = id.replace(/\/[^/]*$/u, '');
  const inTable = [...rows].filter(([key]) => key.startsWith(`${table}/`));
  const known = inTable.map(([key]) => key);
  context.problems.push({
    file: record.file,
    line: record.lineOf(['rows', at]),
    found: `table line “${id}”`,
    expected:
      known.length === 0
        ? 'a line of a table, such as 1-1/7, or <source>/<table>/<line> in documents other than the plan'
        : `a line of table ${table}: ${known.join(', ')}`,
    hint: 'A number printed once for two lines has lines .1 and .2',
  });
  return [];
}

/** Whether the source of a line, or any plan where the id names none, failed or has lines that could not be read. */
function isUnread({ sources, written }: BuildContext, id: string): boolean {
  const isOf = (source: string): boolean => id.startsWith(`${source}/`);
  const named = [...written.sources].find(isOf);
  const candidates = named === undefined ? [...written.sources] : [named];
  return candidates.some((source) => {
    const built = sources.get(source);
    return (
      built === undefined ||
      (built.parsed.problems.length > 0 && (named !== undefined || built.record.kind === 'plan'))
    );
  });
}

/** Ranks sources by their date, then by id. */
function sourceOrder(context: BuildContext): Map<string, number> {
  const sources = [...context.sources.values()].sort((a, b) => {
    const [left, right] = [a, b].map(({ record }) => `${record.published} ${record.id}`);
    return (left ?? '') < (right ?? '') ? -1 : 1;
  });
  return new Map(sources.map(({ id }, at) => [id, at]));
}
