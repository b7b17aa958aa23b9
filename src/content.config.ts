import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { buildDataset, requireDataset } from './model/build.ts';
import {
  FigureSchema,
  IndicatorSchema,
  MilestoneSchema,
  PlanRowSchema,
  ProjectSchema,
  SourceSchema,
} from './model/schema/dataset.ts';
import type { Dataset } from './model/schema/dataset.ts';
import { parseDocument } from './parse/parse-document.ts';
import { readContent } from './read.ts';

type Kind = 'sources' | 'figures' | 'planRows' | 'indicators' | 'projects' | 'milestones';

/** One run of the reader serves all collections; a change under `content/` starts another. */
let run: Dataset | null = null;

function getRun(): Dataset {
  run ??= requireDataset(buildDataset(readContent(), parseDocument));
  return run;
}

const members: (() => Promise<void>)[] = [];

/** Fills one collection from the run, and forgets the entries that it no longer has. */
async function fill(kind: Kind, context: LoaderContext): Promise<void> {
  const seen = new Set<string>();
  for (const record of getRun()[kind]) {
    seen.add(record.id);
    const data = await context.parseData({ id: record.id, data: { ...record } });
    // The digest covers the validated data: one over the source text alone would keep what an older reader made of it.
    context.store.set({ id: record.id, data, digest: context.generateDigest(data) });
  }
  for (const id of context.store.keys()) if (!seen.has(id)) context.store.delete(id);
}

function datasetLoader(kind: Kind): Loader {
  return {
    name: `dataset-${kind}`,
    load: async (context) => {
      members.push(() => fill(kind, context));
      if (kind === 'sources') watchContent(context);
      await fill(kind, context);
    },
  };
}

/** In development one loader watches `content/` for all: one run for each change, and a bad file keeps the last good data. */
function watchContent({ watcher, logger }: LoaderContext): void {
  let timer: NodeJS.Timeout | undefined;
  const refill = async (): Promise<void> => {
    try {
      run = requireDataset(buildDataset(readContent(), parseDocument));
      for (const member of members) await member();
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
    }
  };
  watcher?.add('content');
  watcher?.on('all', (_event, path) => {
    if (!/[\\/]content[\\/]/u.test(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refill(), 50);
  });
}

const define = <S extends z.ZodType>(kind: Kind, schema: S) =>
  defineCollection({ loader: datasetLoader(kind), schema });

export const collections = {
  sources: define('sources', SourceSchema),
  figures: define('figures', FigureSchema),
  planRows: define('planRows', PlanRowSchema),
  indicators: define('indicators', IndicatorSchema),
  projects: define('projects', ProjectSchema),
  milestones: define('milestones', MilestoneSchema),
};
