import { paths } from '../lib/address.ts';
import { PublishedStorySchema } from '../model/schema/story.ts';
import type { PublishedStory, StoryRecord } from '../model/schema/story.ts';
import { bindText } from '../wording/bound/bind-text.ts';
import type { BoundContext } from '../wording/bound/bound-context.ts';
import { bilingualColumns, listColumn, plainColumns } from './csv-columns.ts';
import { sortById } from './data-table.ts';
import type { CsvTable, JsonTable } from './data-table.ts';

const TITLE = 'Stories with their charts and findings';

/** `stories.json` and `stories.csv`: every story with its title in both languages, the numbers in place. */
export function storyTables(
  stories: readonly StoryRecord[],
  bound: BoundContext,
): { json: JsonTable; csv: CsvTable } {
  const records = publishedStories(stories, bound);
  const csv: CsvTable<PublishedStory> = {
    name: 'stories',
    title: TITLE,
    columns: [
      ...plainColumns<PublishedStory, keyof PublishedStory>('string', 'id'),
      ...bilingualColumns<PublishedStory, 'title'>('title'),
      ...plainColumns<PublishedStory, keyof PublishedStory>('string', 'path', 'published'),
      listColumn('charts', ({ charts }) => charts),
      listColumn('findings', ({ findings }) => findings),
    ],
    records,
  };
  return {
    json: { name: 'stories', title: TITLE, schema: PublishedStorySchema, records },
    csv: csv as unknown as CsvTable,
  };
}

function publishedStories(stories: readonly StoryRecord[], bound: BoundContext): PublishedStory[] {
  const titleOf = (slug: string, language: StoryRecord['language']): string => {
    const story = stories.find((each) => each.slug === slug && each.language === language);
    return story === undefined ? '' : bindText(story.title, bound, language).text;
  };
  const english = stories.filter(({ language }) => language === 'en');
  return sortById(
    english.map(({ slug, published, charts, findings }) => ({
      id: slug,
      title: { zh: titleOf(slug, 'zh'), en: titleOf(slug, 'en') },
      path: paths.story(slug),
      published,
      charts,
      findings,
    })),
  );
}
