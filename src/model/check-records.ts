import type { BuildContext } from './build-context.ts';
import type { Records } from './read-records.ts';
import type { PlanRow } from './schema/dataset.ts';
import type { IndicatorRecord } from './schema/record.ts';
import type { Located } from './validate-record.ts';

type Report = (
  record: Located<unknown>,
  path: readonly PropertyKey[],
  found: string,
  expected: string,
  hint: string,
) => void;

/** Checks what one record says of another: places, related indicators, projects, and ids that stand twice. */
export function checkReferences(context: BuildContext, records: Records): void {
  const report: Report = (record, path, found, expected, hint) => {
    context.problems.push({ file: record.file, line: record.lineOf(path), found, expected, hint });
  };
  checkPlaces(context, records, report);
  checkSourceIds(records, report);
  checkLinks(context, records, report);
  if (records.places !== null)
    checkUnique(
      records.places,
      records.places.data.map(({ id }) => id),
      'id',
      report,
    );
  if (records.glossary !== null)
    checkUnique(
      records.glossary,
      records.glossary.data.flatMap(({ zh }) => zh),
      'term',
      report,
    );
}

function checkPlaces(context: BuildContext, records: Records, report: Report): void {
  const hint = 'Mend the id, or add the place to content/places.yaml';
  const all = [...records.sources, ...records.indicators, ...records.projects, ...records.milestones];
  for (const record of all) {
    const { place } = record.data;
    if (!context.places.has(place))
      report(record, ['place'], `place “${place}”`, 'an id of content/places.yaml', hint);
  }
  for (const [at, { parent }] of (records.places?.data ?? []).entries()) {
    if (parent === null || context.places.has(parent) || records.places === null) continue;
    report(records.places, [at, 'parent'], `parent “${parent}”`, 'an id of content/places.yaml', hint);
  }
}

function checkSourceIds(records: Records, report: Report): void {
  for (const record of records.sources) {
    if (record.data.id === record.id) continue;
    report(
      record,
      ['id'],
      `id “${record.data.id}”`,
      `the name of the file, “${record.id}”`,
      'The two are one: rename the file or mend the id',
    );
  }
}

function checkLinks(
  { written: { indicators, projects } }: BuildContext,
  records: Records,
  report: Report,
): void {
  for (const record of records.indicators) {
    for (const [at, id] of record.data.related.entries()) {
      if (indicators.has(id) && id !== record.id) continue;
      report(
        record,
        ['related', at],
        `related indicator “${id}”`,
        'the id of another indicator',
        'Mend the id: it is the name of a file under content/indicators/',
      );
    }
    checkRelations(record, indicators, report);
  }
  for (const record of records.milestones) {
    const { project } = record.data;
    if (project === undefined || projects.has(project)) continue;
    report(
      record,
      ['project'],
      `project “${project}”`,
      'the id of a project',
      'Mend the id: it is the name of a file under content/projects/',
    );
  }
}

/** A quotient, a whole, the other scope and the neighbour's twin are other indicators. */
function checkRelations(
  record: Located<IndicatorRecord>,
  indicators: { has: (id: string) => boolean },
  report: Report,
): void {
  const { quotient, perHeadOf, partOf, otherScope, comparedWith } = record.data;
  const named: [path: PropertyKey[], id: string | undefined][] = [
    [['quotient', 'numerator'], quotient?.numerator],
    [['quotient', 'denominator'], quotient?.denominator],
    [['perHeadOf'], perHeadOf],
    [['partOf'], partOf],
    [['otherScope'], otherScope],
    [['comparedWith'], comparedWith],
  ];
  for (const [path, id] of named) {
    if (id === undefined || (indicators.has(id) && id !== record.id)) continue;
    report(
      record,
      path,
      `${path.join('.')} “${id}”`,
      'the id of another indicator',
      'Mend the id: it is the name of a file under content/indicators/',
    );
  }
}

function checkUnique(record: Located<unknown>, ids: readonly string[], name: string, report: Report): void {
  for (const [at, id] of ids.entries()) {
    if (ids.indexOf(id) < at)
      report(record, [], `${name} “${id}” twice`, `each ${name} once`, 'Join the two entries');
  }
}

/** Every line of a plan's tables belongs to exactly one indicator, one of another document's tables to one at most. */
export function checkRowOwners(
  context: BuildContext,
  records: Records,
  planRows: readonly PlanRow[],
  tableRows: readonly PlanRow[],
): void {
  const owners = new Map<string, Located<unknown>[]>();
  for (const record of records.indicators) {
    for (const id of record.data.rows) owners.set(id, [...(owners.get(id) ?? []), record]);
  }
  for (const row of [...planRows, ...tableRows]) {
    const of = owners.get(row.id) ?? [];
    if (of.length === 1 || (of.length === 0 && tableRows.includes(row))) continue;
    const name = row.sub === null ? row.name : `${row.name}, ${row.sub}`;
    context.problems.push({
      file: context.sources.get(row.source)?.file ?? row.source,
      line: row.line,
      found:
        of.length === 0
          ? `table line ${row.id} (${name}) of no indicator`
          : `table line ${row.id} (${name}) of ${of.map(({ id }) => id).join(' and ')}`,
      expected:
        of.length === 0 ? 'every line of a plan under rows: of one indicator' : 'one indicator for one line',
      hint:
        of.length === 0
          ? `Add the line's id to an indicator under content/indicators/`
          : 'Take it out of all but one',
    });
  }
}

/** Verdicts and attributes are known words: one that is not listed stops the build and names its line. */
export function checkVerdictWords(context: BuildContext, records: Records, rows: readonly PlanRow[]): void {
  const verdicts = new Set(records.verdicts?.data.verdicts.map(({ word }) => word));
  const attributes = new Set(records.verdicts?.data.attributes.map(({ word }) => word));
  for (const row of rows) {
    const verdict = row.cells.verdict?.status === 'text' ? row.cells.verdict.raw : null;
    const report = (kind: string, word: string): void => {
      context.problems.push({
        file: context.sources.get(row.source)?.file ?? row.source,
        line: row.line,
        found: `${kind} “${word}” in row ${row.id}`,
        expected: `a word of content/verdicts.yaml`,
        hint: `Add the word with its class and its English under ${kind}s: in content/verdicts.yaml`,
      });
    };
    if (verdict !== null && !verdicts.has(verdict)) report('verdict', verdict);
    if (row.attribute !== null && !attributes.has(row.attribute)) report('attribute', row.attribute);
  }
}
