import type { ListItem, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ContainerDirective } from './directive-nodes.ts';
import { NUMBER } from './directive-names.ts';
import { readArithmetic } from './directives/arithmetic.ts';
import { readChart } from './directives/chart.ts';
import { readEvidence } from './directives/evidence.ts';
import { readNote } from './directives/note.ts';
import type { Block, Prose } from './story.ts';
import type { StoryFile } from './story-file.ts';
import { toProse } from './to-prose.ts';

/** The parts of a story in the order of the file. Numbers are bound by now. */
export function readBlocks(tree: Root, file: StoryFile): Block[] {
  return tree.children.flatMap((node) => readBlock(node, file) ?? []);
}

function readBlock(node: RootContent, file: StoryFile): Block | null {
  const prose = (of: { children: readonly RootContent[] }): Prose => toProse(of.children, file.language);
  if (node.type === 'yaml') return null;
  if (node.type === 'heading') return readHeading(node.depth, node, file);
  if (node.type === 'leafDirective') return node.name === 'chart' ? readChart(node, file) : null;
  if (node.type === 'containerDirective') return readContainer(node, file, prose);
  return { type: 'prose', html: toProse([node], file.language) };
}

function readContainer(
  node: ContainerDirective,
  file: StoryFile,
  prose: (of: { children: readonly RootContent[] }) => Prose,
): Block | null {
  if (node.name === 'evidence') return readEvidence(node, file, prose);
  if (node.name === 'note') return readNote(node, file, prose);
  if (node.name === 'arithmetic')
    return readArithmetic(node, file, (item) => prose({ children: itemContent(item) }));
  return null;
}

/** An item of one paragraph is the words of it. */
function itemContent({ children }: ListItem): RootContent[] {
  return children.flatMap((child): RootContent[] => (child.type === 'paragraph' ? child.children : [child]));
}

/** A heading is plain text: its numbers are written into it. */
function readHeading(depth: number, node: RootContent, file: StoryFile): Block | null {
  if (depth !== 2 && depth !== 3) {
    file.refuse(
      node,
      `a heading of level ${String(depth)}`,
      'level 2 or 3',
      'The title stands in the front matter; sections begin with “## ”',
    );
    return null;
  }
  visit(node, 'textDirective', (number, index, parent) => {
    if (number.name !== NUMBER || parent === undefined || index === undefined) return;
    const value = toString({ type: 'root', children: number.data?.hChildren ?? [] });
    parent.children.splice(index, 1, { type: 'text', value });
  });
  return { type: 'heading', depth, text: toString(node) };
}
