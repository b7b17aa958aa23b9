import type { SiteRule } from '../rule.ts';
import type { PageElement } from './read-site.ts';

/** A data block is no script. */
const DATA_BLOCK = 'application/ld+json';

/** No style and no script stands in a page: the content security policy forbids both. */
export const inlineCode: SiteRule = {
  name: 'inline-code',
  run: ({ pages }) =>
    pages.flatMap(({ file, elements }) =>
      elements.flatMap((element) => {
        const found = findInline(element);
        if (found === null) return [];
        return [
          {
            file,
            line: element.line,
            found,
            expected: 'a file that the page links',
            hint: 'Move it to src/styles or src/client',
          },
        ];
      }),
    ),
};

function findInline({ tag, attributes }: PageElement): string | null {
  if (tag === 'style') return '<style> element';
  if (tag === 'script' && !attributes.has('src') && attributes.get('type') !== DATA_BLOCK)
    return '<script> without src';
  const names = [...attributes.keys()];
  const name = names.find((one) => one === 'style' || one.startsWith('on'));
  return name === undefined ? null : `attribute ${name} on <${tag}>`;
}
