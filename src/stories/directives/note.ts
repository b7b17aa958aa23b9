import type { ContainerDirective } from '../directive-nodes.ts';
import { refuseAttributes } from '../read-attributes.ts';
import type { Block, Prose } from '../story.ts';
import type { StoryFile } from '../story-file.ts';

/** `:::note`: the innocent explanation, or what cannot be known. */
export function readNote(
  node: ContainerDirective,
  file: StoryFile,
  toProse: (node: ContainerDirective) => Prose,
): Block | null {
  refuseAttributes(node, file);
  if (node.children.length === 0) {
    file.refuse(
      node,
      'an empty :::note',
      'the innocent explanation',
      'Close the directive with ::: after its text',
    );
    return null;
  }
  return { type: 'note', html: toProse(node) };
}
