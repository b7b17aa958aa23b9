import { addresses } from '../components/addresses.ts';
import { getContent } from '../content.ts';
import type { Content } from '../content.ts';
import { paths } from '../lib/address.ts';
import type { Language } from '../model/vocabulary.ts';
import { readStory } from '../stories/read-story.ts';
import type { Story } from '../stories/story.ts';
import type { StoryWorld } from '../stories/story-world.ts';
import { buildContext } from '../wording/bound/build-context.ts';

const held = new WeakMap<Content, readonly Story[]>();

/**
 * The stories of this build in one language, in their order, their numbers bound; read once.
 * @throws {StoryError} with file, line and column of everything to mend
 */
export function getStories(language: Language): readonly Story[] {
  const content = getContent();
  const stories = held.get(content) ?? readAll(content);
  held.set(content, stories);
  return stories.filter((story) => story.language === language);
}

/** The stories that show a chart. */
export function storiesWith(chart: string, language: Language): readonly Story[] {
  return getStories(language).filter(({ charts }) => charts.includes(chart));
}

function readAll(content: Content): Story[] {
  const bound = buildContext(content.dataset, content.conclusions);
  const charts = new Set([...content.charts.map(({ id }) => id), ...content.indicatorById.keys()]);
  const findings = new Set(content.conclusions.findings.map(({ id }) => id));
  const cells = new Set(
    content.dataset.planRows.flatMap(({ cells: printed }) =>
      Object.values(printed).flatMap(({ figure, inherited }) => (inherited === null ? (figure ?? []) : [])),
    ),
  );
  const worldOf = (language: Language): StoryWorld => ({
    bound,
    hasChart: (id) => charts.has(id),
    hasFinding: (id) => findings.has(id),
    isOfTable: (id) => cells.has(id),
    hrefOfFigure: (id) =>
      addresses.page(language, paths.source(content.figureById.get(id)?.source ?? '', id)),
    hrefOfPage: (path) => addresses.page(language, path),
  });
  return content.stories.map((record) => readStory(record, worldOf(record.language)));
}
