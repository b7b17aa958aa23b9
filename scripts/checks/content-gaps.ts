import { buildDataset, requireDataset } from '../../src/model/build.ts';
import type { Dataset } from '../../src/model/schema/dataset.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { readContent } from '../../src/read.ts';

/**
 * Table lines of documents other than plans that no indicator owns. A plan's stop the build; the others may stay
 * without one, but not unseen.
 */
export function unownedLines({ tableRows, indicators }: Pick<Dataset, 'tableRows' | 'indicators'>): string[] {
  const owned = new Set(indicators.flatMap(({ rows }) => rows));
  return tableRows
    .filter(({ id }) => !owned.has(id))
    .map(({ id, name, sub }) => `${id} ${[name, sub].filter((part) => part !== null).join(', ')}`);
}

/** Observations without a period: no chart draws them and no verdict rests on them. */
export function undatedObservations({ indicators }: Pick<Dataset, 'indicators'>): string[] {
  return indicators.flatMap(({ id, observations }) =>
    observations
      .filter(({ period }) => period === null)
      .map(({ printed, source }) => `${id}: ${printed} (${source})`),
  );
}

/** What is left unused of the content, as text for editors. */
export function describeGaps(dataset: Pick<Dataset, 'tableRows' | 'indicators'>): string {
  const lines = describe('table lines of no indicator', unownedLines(dataset), 'name them under rows:');
  const undated = describe(
    'observations without a period',
    undatedObservations(dataset),
    'where the text around the quote says the year, add period:',
  );
  return lines + undated;
}

/** The gaps of the content on disk. @throws {BuildError} where it has to be mended first */
export function reportGaps(root: string = process.cwd()): string {
  return describeGaps(requireDataset(buildDataset(readContent(root), parseDocument)));
}

function describe(what: string, found: readonly string[], advice: string): string {
  if (found.length === 0) return `${what}: none\n`;
  return `${what}: ${String(found.length)}; ${advice}\n${found.map((line) => `  ${line}\n`).join('')}`;
}
