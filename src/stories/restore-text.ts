import type { PhrasingContent, Root, Text } from 'mdast';
import type { TextDirective } from './directive-nodes.ts';
import { visit } from 'unist-util-visit';
import { isBlockDirective, NUMBER } from './directive-names.ts';
import type { StoryFile } from './story-file.ts';

/**
 * Puts text directives that nobody claims back as the text they were written as: a half-width colon before a letter or
 * digit makes one of 来源:国家 and of 12:30. A block directive in the middle of a line is a slip, and is refused.
 */
export function restoreText(tree: Root, file: StoryFile): void {
  visit(tree, 'textDirective', (node: TextDirective, index, parent) => {
    if (node.name === NUMBER || parent === undefined || index === undefined) return undefined;
    if (isBlockDirective(node.name) && Object.keys(node.attributes ?? {}).length > 0)
      file.refuse(
        node,
        `“:${node.name}” inside a line`,
        `“::${node.name}” or “:::${node.name}” on a line of its own`,
        'Only :n[…] stands inside a line',
      );
    if (node.children.length > 0 && file.follows(node, '('))
      file.refuse(
        node,
        `a link directly behind “:${node.name}”`,
        'a full-width colon or a blank before it',
        'A half-width colon takes the square brackets for its own',
      );
    parent.children.splice(index, 1, ...asText(node, file));
    return index;
  });
  visit(tree, (node) => {
    if ('children' in node) node.children = mergeTexts(node.children as PhrasingContent[]);
  });
}

/** `:name`, the label between its brackets, and the attributes as written. */
function asText(node: TextDirective, file: StoryFile): PhrasingContent[] {
  const source = file.sourceOf(node);
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first === undefined || last === undefined) return [textAt(source, node)];
  const begin = (first.position?.start.offset ?? 0) - (node.position?.start.offset ?? 0);
  const end = (last.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0);
  return [textAt(source.slice(0, begin), node), ...node.children, { type: 'text', value: source.slice(end) }];
}

function textAt(value: string, { position }: TextDirective): Text {
  return { type: 'text', value, ...(position === undefined ? {} : { position }) };
}

/** Neighbouring texts become one, from the start of the first to the end of the last. */
function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') merged[merged.length - 1] = joinTexts(last, node);
    else merged.push(node);
  }
  return merged;
}

function joinTexts(a: Text, b: Text): Text {
  const position =
    a.position && b.position ? { start: a.position.start, end: b.position.end } : (a.position ?? b.position);
  return { type: 'text', value: a.value + b.value, ...(position === undefined ? {} : { position }) };
}
