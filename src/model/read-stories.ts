import type { ContentFile } from '../lib/content-file.ts';
import { BuildError } from './build-error.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { StoryFrontSchema } from './schema/story.ts';
import type { StoryFront, StoryRecord } from './schema/story.ts';
import { validateRecord } from './validate-record.ts';
import type { Located } from './validate-record.ts';
import { LANGUAGES } from './vocabulary.ts';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/u;
/** Fields that say the same in both languages. */
const SHARED = ['published', 'order', 'charts', 'findings'] as const;

/**
 * The stories that editors wrote, `content/stories/<slug>/en.md` and `zh.md`, by order and language.
 * @throws {BuildError} for front matter that is not valid, and where the two languages are not one story
 */
export function readStories(files: readonly ContentFile[]): StoryRecord[] {
  const problems: Problem[] = [];
  const stories = files.flatMap((file) => {
    const { story, problems: found } = readStory(file);
    problems.push(...found);
    return story === null ? [] : [story];
  });
  if (problems.length === 0) problems.push(...pairProblems(stories), ...orderProblems(stories));
  if (problems.length > 0) throw new BuildError(problems);
  return stories.sort((a, b) => a.order - b.order || (a.language < b.language ? -1 : 1));
}

function readStory({ file, bytes }: ContentFile): { story: StoryRecord | null; problems: Problem[] } {
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const [, slug = '', name = ''] = /([^/]+)\/([^/]+)\.md$/u.exec(file) ?? [];
  const language = LANGUAGES.find((each) => each === name);
  const front = FRONT_MATTER.exec(text);
  if (language === undefined)
    return refuse(file, `file ${name}.md`, 'en.md or zh.md', 'A story is a folder with one file a language');
  if (front === null)
    return refuse(
      file,
      'no front matter',
      'YAML between two lines of ---',
      'Begin with ---, title, standfirst, published, order, charts',
    );
  // The opening line of the front matter is blank for YAML, so that its lines are those of the file.
  const { record, problems } = validateRecord(StoryFrontSchema, file, readYaml(file, `\n${front[1] ?? ''}`));
  return {
    story: record === null ? null : { ...record.data, slug, language, file, text, lines: linesOf(record) },
    problems,
  };
}

function refuse(
  file: string,
  found: string,
  expected: string,
  hint: string,
): { story: null; problems: Problem[] } {
  return { story: null, problems: [{ file, line: 1, found, expected, hint }] };
}

function linesOf({ data, lineOf }: Located<StoryFront>): Record<string, number> {
  const paths = [
    ['title'],
    ['standfirst'],
    ['charts'],
    ['findings'],
    ...data.claims.map((_, index) => ['claims', index]),
  ];
  return Object.fromEntries(paths.map((path) => [path.join('.'), lineOf(path)]));
}

/** Both languages exist and agree on what is no text. */
function pairProblems(stories: readonly StoryRecord[]): Problem[] {
  return [...Map.groupBy(stories, ({ slug }) => slug).values()].flatMap((pair) => {
    const [first, second] = pair;
    if (first === undefined) return [];
    if (second === undefined)
      return [
        {
          file: first.file,
          line: 1,
          found: `a story in ${first.language} only`,
          expected: 'en.md and zh.md',
          hint: 'Every story is written in both languages',
        },
      ];
    return SHARED.filter((field) => JSON.stringify(first[field]) !== JSON.stringify(second[field])).map(
      (field) => ({
        file: second.file,
        line: second.lines[field] ?? 1,
        found: `“${field}” that differs from ${first.file}`,
        expected: JSON.stringify(first[field]),
        hint: 'Both languages tell one story: date, order, charts and findings are the same',
      }),
    );
  });
}

function orderProblems(stories: readonly StoryRecord[]): Problem[] {
  const english = stories.filter(({ language }) => language === 'en');
  return english.flatMap((story, index) => {
    const twin = english.slice(0, index).find(({ order }) => order === story.order);
    return twin === undefined
      ? []
      : [
          {
            file: story.file,
            line: 1,
            found: `order ${String(story.order)}, which ${twin.slug} has too`,
            expected: 'a number of its own',
            hint: 'Lists stand in this order',
          },
        ];
  });
}
