import type { ElementContent, Root as Html } from 'hast';
import type { Nodes, Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { splitScripts } from '../lib/split-scripts.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Prose } from './story.ts';

const converter = unified().use(remarkRehype);

/** Markdown nodes as HTML. On an English page Chinese words are marked as Chinese. */
export function toProse(nodes: readonly Nodes[], language: Language): Prose {
  const html = converter.runSync({ type: 'root', children: nodes } as Root);
  if (language === 'en') markChinese(html);
  return html.children.filter(
    (child): child is ElementContent =>
      child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  );
}

/** Text between Chinese words and a span with their language; words that have one already stay. */
function markChinese(html: Html): void {
  visit(html, 'text', (node, index, parent) => {
    if (
      parent === undefined ||
      index === undefined ||
      (parent.type === 'element' && parent.properties['lang'] !== undefined)
    )
      return undefined;
    const runs = splitScripts(node.value);
    if (!runs.some(({ isHan }) => isHan)) return undefined;
    const marked = runs.map(({ text: value, isHan }): ElementContent => {
      const words = { type: 'text', value } as const;
      return isHan
        ? {
            type: 'element',
            tagName: 'span',
            properties: { lang: 'zh-Hans', className: ['plain'] },
            children: [words],
          }
        : words;
    });
    parent.children.splice(index, 1, ...marked);
    return index + marked.length;
  });
}
