import type { Block } from '../../stories/story.ts';

type Evidence = Extract<Block, { type: 'evidence' }>;

/** A part of a story as it is laid out: a chart goes with the passages that stand directly behind it. */
export interface StoryPart {
  block: Block;
  /** Passages that begin beside the chart. */
  beside: Evidence[];
}

/** Puts the passages that follow a chart beside it; all other blocks stand alone. */
export function pairEvidence(blocks: readonly Block[]): StoryPart[] {
  const parts: StoryPart[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.type === 'evidence' && last?.block.type === 'chart') last.beside.push(block);
    else parts.push({ block, beside: [] });
  }
  return parts;
}
