type AnyBlock = { type: string };

/** A part of a story as it is laid out: a chart goes with the passages that stand directly behind it. */
export interface StoryPart<Block extends AnyBlock> {
  block: Block;
  /** Passages that begin beside the chart. */
  beside: Extract<Block, { type: 'evidence' }>[];
}

/** Puts the passages that follow a chart beside it; all other blocks stand alone. */
export function pairEvidence<Block extends AnyBlock>(blocks: readonly Block[]): StoryPart<Block>[] {
  const parts: StoryPart<Block>[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (isEvidence(block) && last?.block.type === 'chart') last.beside.push(block);
    else parts.push({ block, beside: [] });
  }
  return parts;
}

function isEvidence<Block extends AnyBlock>(block: Block): block is Extract<Block, { type: 'evidence' }> {
  return block.type === 'evidence';
}
