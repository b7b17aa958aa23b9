import type { ContainerDirective } from '../directive-nodes.ts';
import { attributeOf } from '../read-attributes.ts';
import type { Block, Prose } from '../story.ts';
import type { StoryFile } from '../story-file.ts';

/**
 * `:::evidence{figure="ID"}`: the sentence that prints a figure, for the margin of the paragraph that follows. English
 * stories hold our translation of it; Chinese ones hold nothing, and neither do those of a line of a table.
 */
export function readEvidence(
  node: ContainerDirective,
  file: StoryFile,
  toProse: (node: ContainerDirective) => Prose,
): Block | null {
  const figure = attributeOf(node, 'figure', file);
  const isEmpty = node.children.length === 0;
  const isOfTable = figure !== null && file.world.isOfTable(figure);
  if (!isEmpty && isOfTable && file.language === 'en')
    file.refuse(
      node,
      'text in :::evidence of a line of a table',
      'nothing',
      'The page shows the line with our English for its heads and words',
    );
  if (isEmpty && !isOfTable && file.language === 'en')
    file.refuse(
      node,
      'an empty :::evidence',
      'our translation of the passage',
      'English readers get the passage in English, its numbers bound',
    );
  if (!isEmpty && file.language === 'zh')
    file.refuse(node, 'text in :::evidence', 'nothing', 'The Chinese page shows the passage itself');
  if (figure === null) return null;
  if (file.world.bound.figure(figure) === undefined) {
    file.refuse(
      node,
      `figure “${figure}”`,
      'the id of a figure',
      `Like it: ${file.world.bound.figuresLike(figure).join(', ') || 'none'}`,
    );
    return null;
  }
  return { type: 'evidence', figure, translation: toProse(node) };
}
