import { z } from 'zod';
import { BilingualSchema, IdSchema } from './record.ts';

/** What stands over a story. Texts bind their numbers in braces; `{1-1/7#actual2020}`. */
export const StoryFrontSchema = z.strictObject({
  /** A sentence with the finding. */
  title: z.string().min(1),
  standfirst: z.string().min(1),
  /** ISO date. */
  published: z.iso.date(),
  /** Place in lists; no two stories share one. */
  order: z.string().regex(/^\d+$/u, 'a whole number').transform(Number),
  /** All charts of the story, the one under the standfirst first. */
  charts: z.array(IdSchema).min(1),
  /** Findings that the story tells. */
  findings: z.array(IdSchema).default([]),
  /** What the title asserts, as comparisons; one that is false stops the build. */
  claims: z.array(z.string()).default([]),
});
export type StoryFront = z.infer<typeof StoryFrontSchema>;

/** One story in one language as an editor wrote it. */
export interface StoryRecord extends StoryFront {
  slug: string;
  language: 'en' | 'zh';
  file: string;
  /** The whole file, front matter included, so that positions are those of the file. */
  text: string;
  /** 1-based lines of `title`, `standfirst`, `claims.0` and so on. */
  lines: Readonly<Record<string, number>>;
}

/** `stories.json`: what programs read about a story. */
export const PublishedStorySchema = z.strictObject({
  id: IdSchema,
  title: BilingualSchema,
  path: z.string(),
  published: z.iso.date(),
  charts: z.array(IdSchema),
  findings: z.array(IdSchema),
});
export type PublishedStory = z.infer<typeof PublishedStorySchema>;
