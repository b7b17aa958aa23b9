import type { SiteRule } from '../rule.ts';

/** One h1 a page, and no level skipped on the way down. */
export const headings: SiteRule = {
  name: 'headings',
  run: ({ pages }) =>
    pages.flatMap(({ file, elements }) => {
      const found = elements.filter(({ tag }) => /^h[1-6]$/u.test(tag));
      const levels = found.map(({ tag }) => Number(tag.slice(1)));
      const tops = levels.filter((level) => level === 1).length;
      const hint = 'Choose the level by the outline, the look by a class';
      const skipped = found.flatMap(({ line, tag }, at) => {
        const before = levels[at - 1] ?? 0;
        return (levels[at] ?? 0) <= before + 1
          ? []
          : [{ file, line, found: `${tag} under h${before}`, expected: `h${before + 1} at most`, hint }];
      });
      return [
        ...(tops === 1 ? [] : [{ file, line: 1, found: `${tops} h1`, expected: 'one h1', hint }]),
        ...skipped,
      ];
    }),
};
