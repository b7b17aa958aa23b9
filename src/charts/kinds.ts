import type { ChartData, ChartKindName, ChartRecord } from '../model/schema/chart.ts';
import { prepareComposition } from './composition/prepare.ts';
import { prepareCoverage } from './document-coverage/prepare.ts';
import { prepareDumbbell } from './dumbbell/prepare.ts';
import type { ChartContext, KindDrawing } from './kind/chart-kind.ts';
import { prepareMilestoneTimeline } from './milestone-timeline/prepare.ts';
import { prepareNeighbour } from './neighbour/prepare.ts';
import { preparePaths, prepareTwoScopes } from './paths/prepare.ts';
import { prepareProjectAmounts } from './project-amounts/prepare.ts';
import { preparePromiseTimeline } from './promise-timeline/prepare.ts';
import { prepareShareDelivered } from './share-delivered/prepare.ts';
import { prepareSilences } from './silences/prepare.ts';
import { prepareVerdictMatrix } from './verdict-matrix/prepare.ts';

/** The closed list of kinds and what makes each ready to be drawn. A new kind is a folder, a line here, and its data in the schema. */
const KINDS: {
  readonly [Kind in ChartKindName]: (data: ChartData<Kind>, context: ChartContext) => KindDrawing;
} = {
  'verdict-matrix': prepareVerdictMatrix,
  'share-delivered': prepareShareDelivered,
  dumbbell: prepareDumbbell,
  paths: preparePaths,
  'two-scopes': prepareTwoScopes,
  'promise-timeline': preparePromiseTimeline,
  'milestone-timeline': prepareMilestoneTimeline,
  'project-amounts': prepareProjectAmounts,
  composition: prepareComposition,
  'document-coverage': prepareCoverage,
  silences: prepareSilences,
  neighbour: prepareNeighbour,
};

/** What a chart draws, made ready by its kind. */
export function prepareKind(record: Pick<ChartRecord, 'kind' | 'data'>, context: ChartContext): KindDrawing {
  const prepare = KINDS[record.kind] as (data: unknown, context: ChartContext) => KindDrawing;
  return prepare(record.data, context);
}
