import type { LeafDirective } from '../directive-nodes.ts';
import { attributeOf } from '../read-attributes.ts';
import type { Block } from '../story.ts';
import type { StoryFile } from '../story-file.ts';

/** `::chart{id="…"}`: a chart of `content/charts/`, or the chart of an indicator. */
export function readChart(node: LeafDirective, file: StoryFile): Block | null {
  const id = attributeOf(node, 'id', file);
  if (node.children.length > 0)
    file.refuse(node, `“[…]” on ::chart`, 'an id alone', 'The chart brings its own headline');
  if (id === null) return null;
  if (!file.world.hasChart(id)) {
    file.refuse(
      node,
      `chart “${id}”`,
      'the id of a chart or an indicator',
      'Charts stand in content/charts/',
    );
    return null;
  }
  return { type: 'chart', id };
}
