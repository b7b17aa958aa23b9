import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../lib/content-file.ts';
import { readStories } from './read-stories.ts';

const FRONT = ['title: One', 'standfirst: Two', 'published: 2026-01-02', 'order: 1', 'charts: [a-chart]'];

function file(path: string, front: readonly string[], body = 'Words\n'): ContentFile {
  const text = `---\n${front.join('\n')}\n---\n${body}`;
  return { file: `content/stories/${path}.md`, bytes: new TextEncoder().encode(text), sha256: '' };
}
const pair = (slug: string, front = FRONT): ContentFile[] => [
  file(`${slug}/zh`, front),
  file(`${slug}/en`, front),
];
const other = (line: string): string[] =>
  FRONT.map((each) => (each.split(':')[0] === line.split(':')[0] ? line : each));

describe('readStories', () => {
  test('gives both languages in the order of the front matter, the file whole', () => {
    const stories = readStories([...pair('b-story'), ...pair('a-story', other('order: 0'))]);
    expect(stories.map(({ slug, language }) => `${slug} ${language}`)).toEqual([
      'a-story en',
      'a-story zh',
      'b-story en',
      'b-story zh',
    ]);
    expect(stories[0]).toMatchObject({
      title: 'One',
      published: '2026-01-02',
      order: 0,
      charts: ['a-chart'],
      findings: [],
      claims: [],
      lines: { title: 2, charts: 6 },
    });
    expect(stories[0]?.text.endsWith('---\nWords\n')).toBe(true);
  });

  test.each([
    ['one language only', [file('a-story/en', FRONT)], 'a story in en only'],
    ['another language', [file('a-story/fr', FRONT)], 'file fr.md'],
    [
      'no front matter',
      [{ ...file('a-story/en', FRONT), bytes: new TextEncoder().encode('Words') }],
      'no front matter',
    ],
    [
      'charts that differ',
      [file('a-story/en', FRONT), file('a-story/zh', other('charts: [b-chart]'))],
      '“charts” that differs from content/stories/a-story/en.md',
    ],
    ['a field that is not there', pair('a-story', FRONT.slice(1)), 'absence of “title”'],
    ['a field too many', pair('a-story', [...FRONT, 'author: x']), 'field “author”'],
    ['no date', pair('a-story', other('published: tomorrow')), '“tomorrow” in “published”'],
    ['an order twice', [...pair('a-story'), ...pair('b-story')], 'order 1, which a-story has too'],
  ])('%s stops the build', (_, files, message) => {
    expect(() => readStories(files)).toThrow(message);
  });
});
