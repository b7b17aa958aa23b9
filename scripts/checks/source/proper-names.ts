import type { Problem } from '../../../src/model/build-error.ts';
import { readRecords } from '../../../src/model/read-records.ts';
import { readContent } from '../../../src/read.ts';
import type { SourceRule } from '../rule.ts';

/** Words that name whichever country, province or district is speaking: no proper names. */
const SPEAKER = /^[我本全该]/u;

/** The reader learns the language, not the documents: no name of a place, a source or a project stands in it. */
export const properNames: SourceRule = {
  name: 'proper-names',
  run: ({ root, files }) => {
    const names = listNames(root);
    return files
      .filter(({ file, isTest }) => file.startsWith('src/parse/') && !isTest)
      .flatMap(({ file, text }) => checkLines(file, text.split('\n'), names));
  },
};

function listNames(root: string): string[] {
  const { places, sources, projects } = readRecords(readContent(root), []);
  const words = [
    ...(places?.data ?? []).flatMap((place) => [place.name.zh, ...place.words]),
    ...sources.map((source) => source.data.title.zh),
    ...projects.map((project) => project.data.name.zh),
  ];
  return [...new Set(words)].filter((word) => /^\p{Script=Han}{2}/u.test(word) && !SPEAKER.test(word));
}

function checkLines(file: string, lines: readonly string[], names: readonly string[]): Problem[] {
  return lines.flatMap((text, at) => {
    const found = names.filter((name) => text.includes(name));
    return found.map((name) => ({
      ...{ file, line: at + 1, found: `proper name “${name}”` },
      expected: 'only words of the language',
      hint: 'State the rule in general terms; a run that only a person can judge belongs in content/exclusions.yaml',
    }));
  });
}
