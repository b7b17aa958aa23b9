import type { Root } from 'mdast';
import type { TextDirective } from '../directive-nodes.ts';
import { visit } from 'unist-util-visit';
import { bindNumber } from '../../wording/bound/bind-number.ts';
import type { BoundNumber } from '../../wording/bound/bind-number.ts';
import { NUMBER } from '../directive-names.ts';
import type { StoryFile } from '../story-file.ts';

/**
 * `:n[INNER]`: binds every number of the story. A printed one links to its sentence, one of ours carries `computed`.
 * INNER is taken as it was typed: its strokes, stars and colons are no Markdown.
 */
export function bindNumbers(tree: Root, file: StoryFile): void {
  visit(tree, 'textDirective', (node: TextDirective) => {
    if (node.name !== NUMBER) return;
    const inner = innerOf(node, file);
    if (inner === null) return;
    const number = file.attempt(node, () => bindNumber(inner, file.world.bound, file.language));
    if (number !== null) node.data = shown(number, file);
  });
}

function innerOf(node: TextDirective, file: StoryFile): string | null {
  const [, inner = null, rest = ''] = /^:n\[([\s\S]*)\](\{[\s\S]*)?$/u.exec(file.sourceOf(node)) ?? [];
  if (inner === null || rest !== '') {
    file.refuse(
      node,
      `“${file.sourceOf(node)}”`,
      'a number between square brackets, and no attributes',
      'Example: :n[1-1/7#actual2020]',
    );
    return null;
  }
  return inner;
}

/** How the number is drawn; remark-rehype reads these fields. */
function shown(number: BoundNumber, file: StoryFile): NonNullable<TextDirective['data']> {
  const [figure] = number.figures;
  const unit =
    number.unitZh === undefined
      ? []
      : [
          text(' '),
          {
            type: 'element' as const,
            tagName: 'span',
            properties: { lang: 'zh-Hans' },
            children: [text(number.unitZh)],
          },
        ];
  const hChildren = [text(number.text), ...unit];
  if (number.computed) return { hName: 'span', hProperties: { className: ['computed'] }, hChildren };
  if (figure === undefined) return { hName: 'span', hProperties: { className: ['number'] }, hChildren };
  const title = number.printed === undefined ? {} : { title: number.printed };
  return {
    hName: 'a',
    hProperties: { className: ['number'], href: file.world.hrefOfFigure(figure), ...title },
    hChildren,
  };
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
