import type { SourceRule } from '../rule.ts';

/** Lines of a module; fixtures and tests may be longer, as they are lists of cases. */
const LIMIT = 300;

/** No module is longer than a reader can hold. */
export const fileSize: SourceRule = {
  name: 'file-size',
  run: ({ files }) =>
    files
      .filter(({ isTest }) => !isTest)
      .flatMap(({ file, text }) => {
        const lines = text.split('\n').length - 1;
        if (lines <= LIMIT) return [];
        return [
          {
            file,
            line: LIMIT,
            found: `${lines} lines`,
            expected: `at most ${LIMIT}`,
            hint: 'Part the module by what it does',
          },
        ];
      }),
};
