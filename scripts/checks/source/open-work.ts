import type { SourceRule } from '../rule.ts';

/** Words and switches that mark work as left open, or a check as turned off. */
const OPEN =
  /\b(?:TODO|FIXME|XXX|HACK)\b|\b(?:not implemented|lorem ipsum|coming soon)\b|\b(?:it|test|describe)\.(?:skip|only|todo|fixme|fails)\b|eslint-disable|stylelint-disable|@ts-(?:ignore|expect-error|nocheck)/iu;

/** The list itself stands here. */
const SELF = 'scripts/checks/source/open-work.ts';

/** Nothing is left open in the code, and no check is turned off in it. */
export const openWork: SourceRule = {
  name: 'open-work',
  run: ({ files }) =>
    files
      .filter(({ file }) => file !== SELF)
      .flatMap(({ file, text }) =>
        text.split('\n').flatMap((line, at) => {
          const found = OPEN.exec(line)?.[0];
          if (found === undefined) return [];
          const hint = 'Do it, or file an issue and remove the mark';
          return [{ file, line: at + 1, found: `“${found}”`, expected: 'finished work', hint }];
        }),
      ),
};
