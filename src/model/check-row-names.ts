import type { BuildContext } from './build-context.ts';
import type { RowIndex } from './build-indicator.ts';
import { likeness } from './closest-passage.ts';
import type { Records } from './read-records.ts';
import type { PlanRow } from './schema/dataset.ts';
import type { IndicatorRecord, TermRecord } from './schema/record.ts';
import type { Located } from './validate-record.ts';

/** Printed names that share fewer pairs of characters with those of their indicator than this are of something else. */
const LEAST_LIKENESS = 0.3;

type Named = Located<IndicatorRecord>;

/**
 * Every line of an indicator is called as the indicator is, as a variant of it in the glossary, or as its other lines
 * are: a wrong id under `rows:` puts the numbers of one thing under the name of another, and nothing else would show it.
 */
export function checkRowNames(context: BuildContext, records: Records, rows: RowIndex): void {
  const glossary = records.glossary?.data;
  // A glossary that cannot be read has its own message.
  if (glossary === undefined) return;
  const names = new Map(records.indicators.map((record) => [record.id, namesOf(record.data, glossary)]));
  for (const record of records.indicators) {
    for (const [at, id] of record.data.rows.entries()) {
      const found = rows.get(id);
      if (found === undefined) continue;
      const others = record.data.rows.filter((other) => other !== id).map((other) => rows.get(other)?.row);
      const own = [...(names.get(record.id) ?? []), ...others.flatMap((row) => (row ? labelsOf(row) : []))];
      const expected = misnamed(record, found.row, own, names);
      if (expected === null) continue;
      context.problems.push({
        file: record.file,
        line: record.lineOf(['rows', at]),
        found: `table line ${id} (${printed(found.row)}) in ${record.id}`,
        expected,
        hint: `Compare the id with ${found.built.source.file}:${String(found.row.line)}. Where the print does mean this indicator, add its name to the term “${record.data.name.zh}” in content/glossary.yaml`,
      });
    }
  }
}

/** What the line should be called instead; null where its name and, if only the name is alike, its unit fit. */
function misnamed(
  record: Named,
  row: PlanRow,
  own: readonly string[],
  names: ReadonlyMap<string, readonly string[]>,
): string | null {
  const labels = labelsOf(row);
  const { name, unit } = record.data;
  if (labels.some((label) => own.includes(label))) return null;
  const owner = [...names].find(([, others]) => labels.some((label) => others.includes(label)));
  if (owner !== undefined) return `a line called “${name.zh}”; this is the name of ${owner[0]}`;
  const best = Math.max(0, ...labels.flatMap((label) => own.map((other) => likeness(label, other))));
  if (best < LEAST_LIKENESS) return `a line called “${name.zh}”, or a variant of it`;
  const isSameKind = unit === null || row.unit === null || kindOfUnit(unit) === kindOfUnit(row.unit);
  return isSameKind ? null : `a line in ${unit}`;
}

/** The indicator's own names, with those that the glossary has for the same thing. */
function namesOf({ name, short }: IndicatorRecord, glossary: readonly TermRecord[]): string[] {
  const own = [name.zh, short.zh].map(fold);
  const terms = glossary.map(({ zh }) => zh.map(fold)).filter((zh) => zh.some((word) => own.includes(word)));
  return [...own, ...terms.flat()];
}

/** How a line may be called: by the name, or by the name of its row with what tells the lines of the row apart. */
function labelsOf({ name, sub }: PlanRow): string[] {
  if (sub === null) return [fold(name)];
  return [sub + name, name + sub, sub].map(fold);
}

/** `其中:` only says where a line stands; width and brackets are the printer's. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/^其中\s*:?/u, '')
    .replace(/[\s()]/gu, '');
}

function printed({ name, sub, unit }: PlanRow): string {
  return [name, sub, unit].filter((part) => part !== null).join(', ');
}

/** Units that count one kind of thing, whatever their size and whether or not they say of whom: 元, 亿元 and 万元/人. */
function kindOfUnit(unit: string): string {
  return unit
    .normalize('NFKC')
    .replace(/^[十百千万亿]+(?=.)/u, '')
    .replace(/\/人$/u, '');
}
