import type { Element, ElementContent } from 'hast';

/** How an exponent is said to those who cannot see it raised: the words before and after it. */
export type PowerWords = readonly [before: string, after: string];

const OPENS = /\s*\^\s*[(（]$/u;
const BEFORE_POWER = /\s*\^\s*$/u;
const EQUALS = /[=＝≈得为]\s*$/u;

/**
 * A sum of a story in mathematical layout: what follows a ^ is raised, a bracket as a fraction with a stroke, and the
 * number behind a sign of equality carries `result`.
 */
export function typesetItem(item: readonly ElementContent[], words: PowerWords): ElementContent[] {
  const set: ElementContent[] = [];
  let at = 0;
  while (at < item.length) {
    const node = item[at] as ElementContent;
    at += 1;
    if (node.type !== 'text') {
      set.push(isResult(node, set.at(-1)) ? withResult(node) : descend(node, words));
      continue;
    }
    if (OPENS.test(node.value)) {
      const end = closingOf(item, at);
      set.push({ ...node, value: node.value.replace(OPENS, '') });
      set.push(...raise(item.slice(at, end), words), afterBracket(item[end]));
      at = end + 1;
    } else if (BEFORE_POWER.test(node.value)) {
      set.push({ ...node, value: node.value.replace(BEFORE_POWER, '') });
      set.push(...raise(item.slice(at, at + 1), words));
      at += 1;
    } else set.push(node);
  }
  return set.filter((node) => node.type !== 'text' || node.value !== '');
}

/** Paragraphs and emphasis hold sums as well; a bound number is whole. */
function descend(node: ElementContent, words: PowerWords): ElementContent {
  if (node.type !== 'element' || !['p', 'strong', 'em'].includes(node.tagName)) return node;
  return { ...node, children: typesetItem(node.children, words) };
}

/** Where the bracket of an exponent closes: the next text that begins with one. */
function closingOf(item: readonly ElementContent[], from: number): number {
  const end = item.findIndex(
    (node, index) => index >= from && node.type === 'text' && /^[)）]/u.test(node.value),
  );
  return end < 0 ? item.length : end;
}

function afterBracket(node: ElementContent | undefined): ElementContent {
  return node?.type === 'text' ? { ...node, value: node.value.slice(1) } : { type: 'text', value: '' };
}

function raise(nodes: readonly ElementContent[], [before, after]: PowerWords): ElementContent[] {
  const children = nodes.map((node) =>
    node.type === 'text' ? { ...node, value: node.value.replace(/\s*÷\s*/gu, '/') } : node,
  );
  return [...hidden(before), { type: 'element', tagName: 'sup', properties: {}, children }, ...hidden(after)];
}

function hidden(value: string): Element[] {
  if (value === '') return [];
  const children = [{ type: 'text', value } as const];
  return [{ type: 'element', tagName: 'span', properties: { className: ['hidden-text'] }, children }];
}

function isComputed({ properties }: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('computed');
}

/** A number of ours, or one in strong, behind a sign of equality. */
function isResult(node: ElementContent, before: ElementContent | undefined): node is Element {
  if (node.type !== 'element' || before?.type !== 'text' || !EQUALS.test(before.value)) return false;
  return (
    isComputed(node) ||
    (node.tagName === 'strong' &&
      node.children.some((child) => child.type === 'element' && isComputed(child)))
  );
}

function withResult(node: Element): Element {
  if (node.tagName === 'strong')
    return {
      ...node,
      children: node.children.map((child) =>
        child.type === 'element' && isComputed(child) ? withResult(child) : child,
      ),
    };
  return { ...node, properties: { ...node.properties, className: ['computed', 'result'] } };
}
