import type { StoryRecord } from '../model/schema/story.ts';
import { bindText } from '../wording/bound/bind-text.ts';
import { checkClaim } from '../wording/bound/check-claim.ts';
import { checkProse } from './check-prose.ts';
import { checkStory } from './check-story.ts';
import { bindNumbers } from './directives/number.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readBlocks } from './read-blocks.ts';
import { restoreText } from './restore-text.ts';
import type { Story } from './story.ts';
import { StoryError } from './story-error.ts';
import { StoryFile } from './story-file.ts';
import type { StoryWorld } from './story-world.ts';

const NOTHING = { text: '', parts: [] };

/**
 * Reads a story: Markdown to blocks, every number bound to the dataset.
 * @throws {StoryError} with all of its problems, each with file, line and column
 */
export function readStory(record: StoryRecord, world: StoryWorld): Story {
  const file = new StoryFile(record, world);
  const { slug, language, published, order, charts, findings } = record;
  const bind = (field: 'title' | 'standfirst') =>
    file.attempt(file.fieldOf(field), () => bindText(record[field], world.bound, language)) ?? NOTHING;
  const [title, standfirst] = [bind('title'), bind('standfirst')];
  for (const [index, claim] of record.claims.entries())
    file.attempt(file.fieldOf(`claims.${String(index)}`), () => {
      checkClaim(claim, world.bound);
    });

  const tree = parseMarkdown(record.text);
  restoreText(tree, file);
  checkProse(tree, file);
  bindNumbers(tree, file);
  const blocks = readBlocks(tree, file);
  checkStory(record, tree, file);
  if (file.problems.length > 0) throw new StoryError(file.problems);
  return { slug, language, title, standfirst, published, order, charts, findings, blocks };
}
