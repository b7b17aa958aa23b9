import type { SourceRule } from '../rule.ts';

/** Words and switches that mark work as left open or a check as turned off; pieced together, or this file would be one. */
const MARKS = [
  String.raw`\b(?:TO${''}DO|FIX${''}ME|X${''}XX|HA${''}CK)\b`,
  String.raw`\b(?:not implement${''}ed|lorem ips${''}um|coming so${''}on)\b`,
  String.raw`\b(?:it|test|describe)\.(?:skip|only|to${''}do|fixme|fails)\b`,
  String.raw`eslint-dis${''}able|stylelint-dis${''}able|@ts-(?:igno${''}re|expect-err${''}or|noche${''}ck)`,
];
const OPEN = new RegExp(MARKS.join('|'), 'iu');

/** Nothing is left open in the code, and no check is turned off in it. */
export const openWork: SourceRule = {
  name: 'open-work',
  run: ({ files }) =>
    files.flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, at) => {
        const found = OPEN.exec(line)?.[0];
        if (found === undefined) return [];
        return [
          {
            file,
            line: at + 1,
            found: `“${found}”`,
            expected: 'finished work',
            hint: 'Do it, or file an issue and remove the mark',
          },
        ];
      }),
    ),
};
