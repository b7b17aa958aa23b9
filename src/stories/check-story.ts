import type { Root } from 'mdast';
import type { StoryRecord } from '../model/schema/story.ts';
import type { StoryFile } from './story-file.ts';

/** Holds the story as a whole against its form: the first chart under the standfirst, the arithmetic at the end, ids that exist. */
export function checkStory(record: StoryRecord, tree: Root, file: StoryFile): void {
  checkOrder(tree, file);
  checkCharts(record, tree, file);
  for (const id of record.findings.filter((finding) => !file.world.hasFinding(finding)))
    file.refuse(
      file.fieldOf('findings'),
      `finding “${id}”`,
      'the id of a finding',
      'Findings stand in findings.json',
    );
}

function checkOrder(tree: Root, file: StoryFile): void {
  const nodes = tree.children.filter(({ type }) => type !== 'yaml');
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first?.type !== 'leafDirective' || first.name !== 'chart')
    file.refuse(
      first ?? tree,
      'text under the standfirst',
      '::chart{id="…"}',
      'A story opens with the chart that proves its title',
    );
  if (last?.type !== 'containerDirective' || last.name !== 'arithmetic')
    file.refuse(last ?? tree, 'text at the end', ':::arithmetic', 'A story closes with its sums');
}

/** The front matter lists the charts that are placed, in their order. */
function checkCharts({ charts }: StoryRecord, tree: Root, file: StoryFile): void {
  const placed = tree.children.flatMap((node) =>
    node.type === 'leafDirective' && node.name === 'chart' ? [node.attributes?.['id'] ?? ''] : [],
  );
  if (placed.join(' ') !== charts.join(' '))
    file.refuse(
      file.fieldOf('charts'),
      `charts [${charts.join(', ')}]`,
      `those that are placed, [${placed.join(', ')}]`,
      'Programs read the list; it follows the text',
    );
}
