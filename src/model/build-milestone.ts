import type { BuildContext } from './build-context.ts';
import { markUse } from './build-context.ts';
import { uniquePassages } from './build-project.ts';
import { checkBoundNumbers } from './check-bound-numbers.ts';
import { resolveQuote } from './resolve-quote.ts';
import type { Milestone } from './schema/dataset.ts';
import type { MilestoneRecord } from './schema/record.ts';
import type { Located } from './validate-record.ts';

/** A milestone with the figures that its title names by number; null where a quote could not be resolved. */
export function buildMilestone(context: BuildContext, record: Located<MilestoneRecord>): Milestone | null {
  const { date, precision, title, type, place, project } = record.data;
  const resolved = record.data.sources.flatMap((quote, at) => {
    const line = record.lineOf(['sources', at, 'quote']);
    return resolveQuote(context, quote, { file: record.file, line }) ?? [];
  });
  if (resolved.length < record.data.sources.length) return null;
  const figures = resolved.flatMap((quote) => quote.figures.map((figure) => figure.id));
  for (const figure of figures) markUse(context, figure, `milestones/${record.id}`);
  checkPlaceholders(context, record, figures.length);
  checkBoundNumbers(context, record, { title }, resolved);
  const sources = uniquePassages(resolved);
  return { id: record.id, date, precision, title, figures, type, place, project: project ?? null, sources };
}

/** `{1}` and its like must name a marked figure, and the same ones in both languages. */
function checkPlaceholders(context: BuildContext, record: Located<MilestoneRecord>, marked: number): void {
  const numbersIn = (text: string): string[] =>
    Array.from(text.matchAll(/\{(\d+)\}/gu), (match) => match[1] ?? '').sort();
  const { zh, en } = record.data.title;
  const report = (language: 'zh' | 'en', found: string, expected: string, hint: string): void => {
    context.problems.push({
      file: record.file,
      line: record.lineOf(['title', language]),
      found,
      expected,
      hint,
    });
  };
  for (const [language, text] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const wrong = numbersIn(text).filter((number) => Number(number) < 1 || Number(number) > marked);
    for (const number of wrong) {
      report(
        language,
        `{${number}} in the title`,
        `{1} to {${String(marked)}}`,
        'Figures count in the order of their marks under sources:',
      );
    }
  }
  if (numbersIn(zh).join() !== numbersIn(en).join()) {
    report(
      'en',
      `figures {${numbersIn(en).join('}, {')}} in the English title`,
      `those of the Chinese one, {${numbersIn(zh).join('}, {')}}`,
      'Both languages tell the same numbers',
    );
  }
}
