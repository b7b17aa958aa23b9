import {
  ExclusionSchema,
  FigureSchema,
  IndicatorSchema,
  MilestoneSchema,
  PlanRowSchema,
  ProjectSchema,
  SegmentSchema,
  SourceSchema,
} from '../model/schema/dataset.ts';
import type { Dataset, DatasetExclusion, Milestone } from '../model/schema/dataset.ts';
import { fillTitle } from '../wording/fill-title.ts';
import { sortById } from './data-table.ts';
import type { JsonTable } from './data-table.ts';

/** The JSON files of the dataset, by the names of the data contract. Sorted by id; table lines stand in print order. */
export function jsonTables(dataset: Dataset): JsonTable[] {
  return [
    { name: 'sources', title: 'The documents', schema: SourceSchema, records: sortById(dataset.sources) },
    {
      name: 'segments',
      title: 'Parts of the documents',
      schema: SegmentSchema,
      records: sortById(dataset.segments),
    },
    {
      name: 'figures',
      title: 'Every quantity in the documents',
      schema: FigureSchema,
      records: sortById(dataset.figures),
    },
    {
      name: 'exclusions',
      title: 'Runs of digits and numerals that are no quantity',
      schema: ExclusionSchema,
      records: [...dataset.exclusions].sort(compareExclusions),
    },
    {
      name: 'plan-rows',
      title: 'Lines of the tables of the plans',
      schema: PlanRowSchema,
      records: dataset.planRows,
    },
    {
      name: 'table-rows',
      title: 'Lines of the tables of other documents',
      schema: PlanRowSchema,
      records: dataset.tableRows,
    },
    {
      name: 'indicators',
      title: 'Indicators with their observations',
      schema: IndicatorSchema,
      records: sortById(dataset.indicators),
    },
    {
      name: 'projects',
      title: 'Projects with their amounts',
      schema: ProjectSchema,
      records: sortById(dataset.projects),
    },
    {
      name: 'milestones',
      title: 'Dated events',
      schema: MilestoneSchema,
      records: publishedMilestones(dataset),
    },
  ];
}

function compareExclusions(a: DatasetExclusion, b: DatasetExclusion): number {
  return a.source === b.source ? a.start - b.start : a.source < b.source ? -1 : 1;
}

/** Milestones with the numbers of their titles in place. */
export function publishedMilestones(dataset: Dataset): Milestone[] {
  const figures = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  return sortById(dataset.milestones).map((milestone) => ({
    ...milestone,
    title: { zh: fillTitle('zh', milestone, figures), en: fillTitle('en', milestone, figures) },
  }));
}
