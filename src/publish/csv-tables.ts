import type {
  Amount,
  Dataset,
  DatasetExclusion,
  DatasetFigure,
  DatasetSegment,
  Indicator,
  Milestone,
  Observation,
  PlanRow,
  Project,
  Source,
} from '../model/schema/dataset.ts';
import { bilingualColumns, listColumn, plainColumns } from './csv-columns.ts';
import { sortById } from './data-table.ts';
import type { CsvColumn, CsvTable } from './data-table.ts';
import { publishedMilestones } from './json-tables.ts';

/** Takes a table's record type out of sight, so that tables of all kinds stand in one list. */
const table = <T>(name: string, title: string, columns: CsvColumn<T>[], records: readonly T[]): CsvTable =>
  ({ name, title, columns, records }) as unknown as CsvTable;

/** The CSV files of the dataset. Observations and amounts, lists inside a JSON record, have files of their own. */
export function csvTables(dataset: Dataset): CsvTable[] {
  return [
    table('sources', 'The documents', sourceColumns(), sortById(dataset.sources)),
    table('segments', 'Parts of the documents', segmentColumns(), sortById(dataset.segments)),
    table('figures', 'Every quantity in the documents', figureColumns(), sortById(dataset.figures)),
    table(
      'exclusions',
      'Runs of digits and numerals that are no quantity',
      exclusionColumns(),
      dataset.exclusions,
    ),
    table('plan-rows', 'Lines of the tables of the plans', rowColumns(dataset.planRows), dataset.planRows),
    table(
      'table-rows',
      'Lines of the tables of other documents',
      rowColumns(dataset.tableRows),
      dataset.tableRows,
    ),
    table('indicators', 'Indicators', indicatorColumns(), sortById(dataset.indicators)),
    table('observations', 'Values of the indicators', observationColumns(), observationsOf(dataset)),
    table('projects', 'Projects', projectColumns(), sortById(dataset.projects)),
    table('project-amounts', 'Amounts of the projects', amountColumns(), amountsOf(dataset)),
    table('milestones', 'Dated events', milestoneColumns(), publishedMilestones(dataset)),
  ];
}

function sourceColumns(): CsvColumn<Source>[] {
  return [
    ...plainColumns<Source, 'id'>('string', 'id'),
    ...bilingualColumns<Source, 'title'>('title'),
    ...bilingualColumns<Source, 'publisher'>('publisher'),
    ...plainColumns<Source, keyof Source>('string', 'published', 'precision', 'kind', 'place'),
    ...bilingualColumns<Source, 'rights'>('rights'),
    ...plainColumns<Source, keyof Source>('string', 'sha256'),
    ...plainColumns<Source, keyof Source>('integer', 'chars'),
    ...plainColumns<Source, keyof Source>('string', 'address'),
  ];
}

function segmentColumns(): CsvColumn<DatasetSegment>[] {
  return [
    ...plainColumns<DatasetSegment, keyof DatasetSegment>('string', 'id', 'source'),
    ...plainColumns<DatasetSegment, keyof DatasetSegment>('integer', 'start', 'end', 'line'),
    ...plainColumns<DatasetSegment, keyof DatasetSegment>('string', 'kind'),
    ...plainColumns<DatasetSegment, keyof DatasetSegment>('integer', 'depth'),
    ...plainColumns<DatasetSegment, keyof DatasetSegment>('string', 'continuedAt'),
  ];
}

function figureColumns(): CsvColumn<DatasetFigure>[] {
  type Key = keyof DatasetFigure;
  return [
    ...plainColumns<DatasetFigure, Key>('string', 'id', 'source'),
    ...plainColumns<DatasetFigure, Key>('integer', 'start', 'end', 'line'),
    ...plainColumns<DatasetFigure, Key>('string', 'token', 'quote'),
    ...plainColumns<DatasetFigure, Key>('integer', 'quoteStart', 'quoteEnd'),
    ...plainColumns<DatasetFigure, Key>('number', 'value', 'valueHigh'),
    ...plainColumns<DatasetFigure, Key>(
      'string',
      'unit',
      'qualifier',
      'kind',
      'basis',
      'movement',
      'period',
      'place',
      'scope',
    ),
    ...bilingualColumns<DatasetFigure, 'measure'>('measure'),
    listColumn('usedBy', (figure) => figure.usedBy),
  ];
}

function exclusionColumns(): CsvColumn<DatasetExclusion>[] {
  return [
    ...plainColumns<DatasetExclusion, 'source'>('string', 'source'),
    ...plainColumns<DatasetExclusion, keyof DatasetExclusion>('integer', 'start', 'end'),
    ...plainColumns<DatasetExclusion, keyof DatasetExclusion>('string', 'token', 'reason'),
  ];
}

/** Six columns for each cell key of any table: the printed text, then what was read in it. */
function rowColumns(rows: readonly PlanRow[]): CsvColumn<PlanRow>[] {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row.cells)))];
  return [
    ...plainColumns<PlanRow, keyof PlanRow>('string', 'id', 'source', 'table'),
    ...plainColumns<PlanRow, keyof PlanRow>('integer', 'line'),
    ...plainColumns<PlanRow, keyof PlanRow>('string', 'row', 'sub', 'category', 'name', 'unit'),
    ...plainColumns<PlanRow, keyof PlanRow>('boolean', 'starred'),
    ...plainColumns<PlanRow, keyof PlanRow>('string', 'attribute'),
    ...keys.flatMap(cellColumns),
  ];
}

function cellColumns(key: string): CsvColumn<PlanRow>[] {
  return [
    { name: key, type: 'string', value: (row) => row.cells[key]?.raw },
    { name: `${key}_value`, type: 'number', value: (row) => row.cells[key]?.value },
    { name: `${key}_qualifier`, type: 'string', value: (row) => row.cells[key]?.qualifier },
    { name: `${key}_cumulative`, type: 'boolean', value: (row) => row.cells[key]?.cumulative },
    { name: `${key}_status`, type: 'string', value: (row) => row.cells[key]?.status },
    { name: `${key}_inherited`, type: 'string', value: (row) => row.cells[key]?.inherited },
  ];
}

function indicatorColumns(): CsvColumn<Indicator>[] {
  type Key = keyof Indicator;
  return [
    ...plainColumns<Indicator, Key>('string', 'id'),
    ...bilingualColumns<Indicator, 'name'>('name'),
    ...plainColumns<Indicator, Key>(
      'string',
      'category',
      'unit',
      'unitPrinted',
      'direction',
      'place',
      'scope',
      'prices',
    ),
    ...bilingualColumns<Indicator, 'definition'>('definition'),
    listColumn('rows', (indicator) => indicator.rows),
    listColumn('related', (indicator) => indicator.related),
  ];
}

type OfIndicator = Observation & { indicator: string };

function observationsOf(dataset: Dataset): OfIndicator[] {
  return sortById(dataset.indicators).flatMap(({ id, observations }) =>
    observations.map((observation) => ({ indicator: id, ...observation })),
  );
}

function observationColumns(): CsvColumn<OfIndicator>[] {
  type Key = keyof OfIndicator;
  return [
    ...plainColumns<OfIndicator, Key>('string', 'indicator', 'period', 'role'),
    ...plainColumns<OfIndicator, Key>('number', 'value', 'valueHigh'),
    ...plainColumns<OfIndicator, Key>(
      'string',
      'printed',
      'qualifier',
      'basis',
      'movement',
      'unit',
      'source',
    ),
    listColumn('figures', ({ evidence }) => evidence.map(({ figure }) => figure)),
    listColumn('cells', ({ evidence }) => evidence.flatMap(({ cell }) => cell ?? [])),
    ...bilingualColumns<OfIndicator, 'note'>('note'),
    ...plainColumns<OfIndicator, Key>('string', 'scope'),
  ];
}

function projectColumns(): CsvColumn<Project>[] {
  return [
    ...plainColumns<Project, keyof Project>('string', 'id'),
    ...bilingualColumns<Project, 'name'>('name'),
    ...plainColumns<Project, keyof Project>('string', 'kind', 'status', 'place', 'period'),
    listColumn('sources', ({ sources }) => sources.map(({ source }) => source).filter(isFirst)),
  ];
}

type OfProject = Amount & { project: string };

function amountsOf(dataset: Dataset): OfProject[] {
  return sortById(dataset.projects).flatMap(({ id, amounts }) =>
    amounts.map((amount) => ({ project: id, ...amount })),
  );
}

function amountColumns(): CsvColumn<OfProject>[] {
  type Key = keyof OfProject;
  return [
    ...plainColumns<OfProject, Key>('string', 'project', 'role'),
    ...bilingualColumns<OfProject, 'label'>('label'),
    ...plainColumns<OfProject, Key>('number', 'value', 'valueHigh'),
    ...plainColumns<OfProject, Key>(
      'string',
      'printed',
      'unit',
      'qualifier',
      'kind',
      'movement',
      'period',
      'figure',
      'source',
    ),
  ];
}

function milestoneColumns(): CsvColumn<Milestone>[] {
  type Key = keyof Milestone;
  return [
    ...plainColumns<Milestone, Key>('string', 'id', 'date', 'precision'),
    ...bilingualColumns<Milestone, 'title'>('title'),
    ...plainColumns<Milestone, Key>('string', 'type', 'place', 'project'),
    listColumn('figures', ({ figures }) => figures),
    listColumn('sources', ({ sources }) => sources.map(({ source }) => source).filter(isFirst)),
  ];
}

const isFirst = (id: string, at: number, all: readonly string[]): boolean => all.indexOf(id) === at;
