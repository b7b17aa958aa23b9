import type { ListItem } from 'mdast';
import type { ContainerDirective } from '../directive-nodes.ts';
import { refuseAttributes } from '../read-attributes.ts';
import type { Block, Prose } from '../story.ts';
import type { StoryFile } from '../story-file.ts';

/** `:::arithmetic`: the sums of the story, one an item. A sum whose result is strong contradicts the print. */
export function readArithmetic(
  node: ContainerDirective,
  file: StoryFile,
  toProse: (item: ListItem) => Prose,
): Block | null {
  refuseAttributes(node, file);
  const [list, ...rest] = node.children;
  if (list?.type !== 'list' || rest.length > 0) {
    file.refuse(
      node,
      'an :::arithmetic that is no list',
      'one list, a sum an item',
      'Begin each sum with “- ”',
    );
    return null;
  }
  return { type: 'arithmetic', items: list.children.map(toProse) };
}
