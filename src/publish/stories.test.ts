import { expect, test } from 'vitest';
import type { DatasetFigure } from '../model/schema/dataset.ts';
import type { StoryRecord } from '../model/schema/story.ts';
import type { BoundContext } from '../wording/bound/bound-context.ts';
import { storyTables } from './stories.ts';

const FIGURE = {
  token: '752.8亿元',
  value: 752.8,
  unit: '亿元',
  qualifier: 'exact',
  basis: 'level',
} as DatasetFigure;
const BOUND = { figure: () => FIGURE, isFigureToken: () => false } as unknown as BoundContext;
const story = (slug: string, language: 'en' | 'zh'): StoryRecord => ({
  ...{ slug, language, file: '', text: '', lines: {}, standfirst: '', claims: [], order: 1 },
  title: language === 'en' ? 'GDP came to {a-page-1}' : '生产总值{a-page-1}',
  published: '2026-01-02',
  charts: ['a-chart', 'b-chart'],
  findings: ['a-finding'],
});

test('stories are listed by id with their numbers in place', () => {
  const { json, csv } = storyTables(
    [story('b-story', 'en'), story('b-story', 'zh'), story('a-story', 'en'), story('a-story', 'zh')],
    BOUND,
  );
  expect(json.records).toHaveLength(2);
  expect(json.records[0]).toEqual({
    id: 'a-story',
    title: { zh: '生产总值752.8亿元', en: 'GDP came to 75.28 billion yuan' },
    path: '/stories/a-story/',
    published: '2026-01-02',
    charts: ['a-chart', 'b-chart'],
    findings: ['a-finding'],
  });
  expect(csv.columns.map(({ name }) => name)).toEqual([
    'id',
    'title_zh',
    'title_en',
    'path',
    'published',
    'charts',
    'findings',
  ]);
});
