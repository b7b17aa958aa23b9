import { z } from 'zod';
import { overlaps } from '../../src/model/built-source.ts';
import type { DatasetFigure } from '../../src/model/schema/dataset.ts';
import type { ReadResult } from '../reading/read-document.ts';
import { readDocument } from '../reading/read-document.ts';
import type { ReaderLists } from '../reading/reader-lists.ts';
import { toBaseValue } from './base-value.ts';
import { quoteAround, sameNumber } from './compare.ts';
import type { Score } from './tally.ts';
import { count, openScore } from './tally.ts';

const RangeSchema = z.object({
  min: z.number().nullable().optional(),
  max: z.number().nullable().optional(),
});
const ExpectedSchema = z.object({
  text: z.string(),
  start: z.int(),
  value: z.number().nullable(),
  unit: z.string().optional(),
  qualifier: z.string().optional(),
  kind: z.string().optional(),
  range: RangeSchema.optional(),
  /** A ratio of several parts has no one value. */
  ratio: z.unknown().optional(),
  /** First day of a period; a period is no quantity. */
  from: z.string().optional(),
});
type Expected = z.infer<typeof ExpectedSchema>;

/** Number cases of other projects: inputs of a few words with the values in base units. */
export const NumberSpecSchema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      block: z.string(),
      input: z.string(),
      expected: z.array(ExpectedSchema),
      exhaustive: z.boolean(),
      reference: z.string().optional(),
    }),
  ),
});
type NumberCase = z.infer<typeof NumberSpecSchema>['cases'][number];

/** Scores every block of a number specification; each block counts as one text. */
export function scoreNumberSpec(spec: z.infer<typeof NumberSpecSchema>, lists: ReaderLists): Score[] {
  const scores = new Map<string, Score>();
  for (const one of spec.cases) {
    const score = scores.get(one.block) ?? openScore(`numbers: ${one.block}`);
    scores.set(one.block, score);
    scoreCase(score, one, readDocument({ id: 'number-case', text: one.input, date: one.reference }, lists));
  }
  return [...scores.values()];
}

function scoreCase(score: Score, one: NumberCase, reading: ReadResult): void {
  const spans = one.expected.map((expected) => ({ ...expected, end: expected.start + expected.text.length }));
  const taken = new Set<DatasetFigure>();
  for (const expected of spans) {
    const where = `${one.id} ${quoteAround(one.input, expected)}`;
    if (isNoQuantity(expected)) scoreKeptOut(score, expected, reading, where);
    else scoreNumber(score, expected, reading.figures, taken, where);
  }
  if (!one.exhaustive) return;
  for (const figure of reading.figures) {
    const isRight = spans.some((expected) => overlaps(expected, figure));
    count(score, 'true', isRight, {
      where: `${one.id} ${one.input}`,
      expected: 'no figure',
      found: figure.token,
    });
  }
}

/** Dates, periods and ordinals are numbers and no quantities: the reader names them so. */
function isNoQuantity(expected: Expected): boolean {
  return expected.from !== undefined || expected.kind === 'ordinal';
}

function scoreKeptOut(
  score: Score,
  expected: Expected & { end: number },
  { figures, exclusions }: ReadResult,
  where: string,
): void {
  const figure = figures.find((one) => overlaps(one, expected) && one.basis !== 'rank');
  const isRight =
    figure === undefined &&
    (exclusions.some((one) => overlaps(one, expected)) || figures.some((one) => overlaps(one, expected)));
  count(score, 'kept out', isRight, { where, expected: 'an exclusion', found: figure?.token ?? 'nothing' });
}

function scoreNumber(
  score: Score,
  expected: Expected & { end: number },
  figures: readonly DatasetFigure[],
  taken: Set<DatasetFigure>,
  where: string,
): void {
  const free = figures.filter((one) => overlaps(one, expected) && !taken.has(one));
  const figure = free.find((one) => hasNumber(one, expected)) ?? free[0];
  count(score, 'found', figure !== undefined, { where, expected: expected.text, found: 'nothing' });
  if (figure === undefined) return;
  taken.add(figure);
  const printed = `${String(figure.value)} … ${String(figure.valueHigh)} ${figure.unit ?? ''}`;
  const wanted = expected.range === undefined ? String(expected.value) : JSON.stringify(expected.range);
  count(score, 'value', hasNumber(figure, expected), { where, expected: wanted, found: printed });
  scoreWords(score, expected, figure, where);
}

function scoreWords(score: Score, expected: Expected, figure: DatasetFigure, where: string): void {
  if (expected.unit !== undefined) {
    const { unit } = toBaseValue(figure, expected.unit);
    count(score, 'unit', unit === expected.unit, {
      where,
      expected: expected.unit,
      found: String(figure.unit),
    });
  }
  if (expected.qualifier === undefined) return;
  const isRight = figure.qualifier === expected.qualifier;
  count(score, 'qualifier', isRight, { where, expected: expected.qualifier, found: figure.qualifier });
}

function hasNumber(figure: DatasetFigure, { value, unit, range, ratio }: Expected): boolean {
  const base = toBaseValue(figure, unit ?? null);
  if (ratio !== undefined) return base.value === null;
  if (range === undefined) return sameNumber(base.value, value);
  const { min = null, max = null } = range;
  // 以内 and 不到 give the upper bound alone; 多 and 超 the lower, whatever the suite makes of the other end.
  if (min === null) return sameNumber(base.value, max);
  if (figure.qualifier === 'over' || figure.qualifier === 'at_least') return sameNumber(base.value, min);
  return sameNumber(base.value, min) && sameNumber(base.valueHigh, max);
}
