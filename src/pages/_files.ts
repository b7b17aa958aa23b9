import { getContent } from '../content.ts';
import type { Content } from '../content.ts';
import { chartTables } from '../publish/charts.ts';
import type { PublishedFile } from '../publish/data-table.ts';
import { publishFiles } from '../publish/publish-files.ts';
import { storyTables } from '../publish/stories.ts';
import { buildContext } from '../wording/bound/build-context.ts';
import { getCharts } from './_charts.ts';

const published = new WeakMap<Content, PublishedFile[]>();

/** Every data file of this build, made once; the routes under `/data/` answer from it. */
export function getFiles(): PublishedFile[] {
  const content = getContent();
  const held = published.get(content) ?? publishAll(content);
  published.set(content, held);
  return held;
}

function publishAll({ dataset, conclusions, stories }: Content): PublishedFile[] {
  const bound = buildContext(dataset, conclusions);
  return publishFiles(dataset, conclusions, [chartTables(getCharts()), storyTables(stories, bound)]);
}
