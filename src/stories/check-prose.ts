import type { Link, Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { findBareNumber } from '../wording/bound/find-bare-number.ts';
import { isContainer, isLeaf, CONTAINER_NAMES, LEAF_NAMES, NUMBER } from './directive-names.ts';
import type { StoryFile } from './story-file.ts';

/** What a story has no use for, with what to write instead. */
const REFUSED: Readonly<Record<string, readonly [name: string, hint: string]>> = {
  html: ['raw HTML', 'Write Markdown; blocks of their own are directives'],
  image: ['an image', 'Charts are placed with ::chart{id="…"}'],
  imageReference: ['an image', 'Charts are placed with ::chart{id="…"}'],
  code: ['a block of code', 'Do not indent paragraphs by four blanks'],
  inlineCode: ['code', 'Readers know no code'],
  thematicBreak: ['a rule', 'Sections begin with “## ”'],
  footnoteReference: ['a footnote', 'Evidence stands in the margin: :::evidence{figure="…"}'],
  footnoteDefinition: ['a footnote', 'Evidence stands in the margin: :::evidence{figure="…"}'],
  definition: ['a link definition', 'Links stand in the text: [words](/findings/)'],
};

/** Notes every typed number, unknown directive and form of Markdown that a story has no use for; links get their addresses. */
export function checkProse(tree: Root, file: StoryFile): void {
  visit(tree, (node: Nodes) => {
    // What stands in a number's brackets is no prose.
    if (node.type === 'textDirective' && node.name === NUMBER) return SKIP;
    if (node.type === 'text') checkNumbers(node, file);
    if (node.type === 'link') checkLink(node, file);
    if (node.type === 'leafDirective' && !isLeaf(node.name)) refuseDirective(node, '::', LEAF_NAMES, file);
    if (node.type === 'containerDirective' && !isContainer(node.name))
      refuseDirective(node, ':::', CONTAINER_NAMES, file);
    const refused = REFUSED[node.type];
    if (refused !== undefined) file.refuse(node, refused[0], 'prose and directives', refused[1]);
    return undefined;
  });
}

function refuseDirective(
  node: Nodes & { name: string },
  marks: string,
  known: readonly string[],
  file: StoryFile,
): void {
  file.refuse(
    node,
    `directive “${marks}${node.name}”`,
    known.map((name) => `${marks}${name}`).join(', '),
    'Mend the spelling; two colons stand alone, three stand around text',
  );
}

function checkNumbers(node: Text, file: StoryFile): void {
  const bare = findBareNumber(node.value, file.language, file.world.bound.isFigureToken);
  if (bare === null) return;
  // Where the source writes the text with escapes, the place is that of its paragraph.
  const after = file.sourceOf(node).startsWith(node.value.slice(0, bare.at)) ? bare.at : 0;
  file.refuse(
    node,
    `typed number “${bare.text}”`,
    'a bound one',
    'Bind it to the figure that prints it, :n[…]; a number of ours is :n[= 5 : none 0]',
    after,
  );
}

/** Links within the site are written without language and base. */
function checkLink(node: Link, file: StoryFile): void {
  if (/^https:\/\//u.test(node.url)) return;
  if (!/^\/(?:[a-z0-9./-]+\/)?(?:#.*)?$/u.test(node.url)) {
    file.refuse(
      node,
      `link to “${node.url}”`,
      'a path of the site that ends in a slash, or https://',
      'Example: [findings](/findings/)',
    );
    return;
  }
  node.url = file.world.hrefOfPage(node.url);
}
