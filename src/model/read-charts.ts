import type { ContentFile } from '../lib/content-file.ts';
import { BuildError } from './build-error.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { ChartRecordSchema } from './schema/chart.ts';
import type { ChartRecord } from './schema/chart.ts';
import { validateRecord } from './validate-record.ts';
import type { Located } from './validate-record.ts';

/** The charts that editors wrote, in the order of their ids. @throws {BuildError} where a file is not valid */
export function readCharts(files: readonly ContentFile[]): ChartRecord[] {
  const problems: Problem[] = [];
  const charts = files.flatMap((file) => {
    const yaml = readYaml(file.file, new TextDecoder().decode(file.bytes));
    const result = validateRecord(ChartRecordSchema, file.file, yaml);
    problems.push(...result.problems);
    return result.record === null ? [] : [withLines(result.record)];
  });
  if (problems.length > 0) throw new BuildError(problems);
  return charts;
}

type Written = Omit<ChartRecord, 'id' | 'file' | 'lines'>;

function withLines({ id, file, data, lineOf }: Located<Written>): ChartRecord {
  const lines = Object.fromEntries(textPaths(data, []).map((path) => [path.join('.'), lineOf(path)]));
  return { ...data, id, file, lines } as ChartRecord;
}

/** Paths of all texts of a record. */
function textPaths(value: unknown, path: readonly (string | number)[]): (string | number)[][] {
  if (typeof value === 'string') return [[...path]];
  if (Array.isArray(value)) return value.flatMap((each, index) => textPaths(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textPaths(each, [...path, key]));
}
