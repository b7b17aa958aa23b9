import type { BuildContext } from './build-context.ts';
import { BuildError } from './build-error.ts';
import type { Problem } from './problem.ts';
import { buildIndicator } from './build-indicator.ts';
import { buildMilestone } from './build-milestone.ts';
import { buildProject } from './build-project.ts';
import type { ParseDocument } from './build-source.ts';
import type { BuiltTable } from './build-table.ts';
import { buildTables, indexRows, splitRows } from './build-tables.ts';
import { checkCells } from './check-cells.ts';
import { checkCoverage, checkHandExclusions } from './check-coverage.ts';
import { checkReferences, checkRowOwners, checkVerdictWords } from './check-records.ts';
import { checkRowNames } from './check-row-names.ts';
import { checkRowSizes } from './check-row-sizes.ts';
import { collectLists, collectSources } from './collect-dataset.ts';
import { openContext } from './open-context.ts';
import { readRecords } from './read-records.ts';
import type { ContentInput, Records } from './read-records.ts';
import type { Dataset } from './schema/dataset.ts';

/** The dataset, and everything that an editor has to mend before it may be published. */
export interface BuildResult {
  dataset: Dataset;
  problems: Problem[];
}

/** Builds the dataset from the bytes of `content/`. Pure: the same bytes give the same dataset, in the same order. */
export function buildDataset(input: ContentInput, parse: ParseDocument): BuildResult {
  const problems: Problem[] = [];
  const records = readRecords(input, problems);
  const context = openContext(input, records, parse, problems);
  const tables = buildTables(context);
  const rows = indexRows(tables);
  checkReferences(context, records);
  const indicators = records.indicators.map((record) => buildIndicator(context, record, rows));
  const projects = records.projects.flatMap((record) => buildProject(context, record) ?? []);
  const milestones = records.milestones.flatMap((record) => buildMilestone(context, record) ?? []);
  checkTables(context, input, records, tables);
  checkCoverage(context);
  checkHandExclusions(context, records);
  const dataset: Dataset = {
    ...collectSources(context, [...projects, ...milestones]),
    tables: tables.map(({ table }) => table),
    ...splitRows(tables),
    indicators,
    projects,
    milestones,
    ...collectLists(records),
  };
  return { dataset, problems };
}

/** The dataset, or every problem at once. @throws {BuildError} where anything has to be mended */
export function requireDataset(result: BuildResult): Dataset {
  if (result.problems.length > 0) throw new BuildError(result.problems);
  return result.dataset;
}

function checkTables(
  context: BuildContext,
  input: ContentInput,
  records: Records,
  tables: readonly BuiltTable[],
): void {
  const { planRows, tableRows } = splitRows(tables);
  // An indicator that is not valid has its own message; its rows would only repeat it.
  if (records.indicators.length === input.indicators.length)
    checkRowOwners(context, records, planRows, tableRows);
  checkRowNames(context, records, indexRows(tables));
  checkRowSizes(context, records, indexRows(tables));
  checkVerdictWords(context, records, [...planRows, ...tableRows]);
  checkCells(context, records, tables);
}
