import { z } from 'zod';
import type { ContentFile } from '../lib/content-file.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import {
  AttributeRecordSchema,
  ExclusionRecordSchema,
  IdSchema,
  IndicatorRecordSchema,
  MilestoneRecordSchema,
  PlaceRecordSchema,
  ProjectRecordSchema,
  SourceRecordSchema,
  TermRecordSchema,
  VerdictRecordSchema,
} from './schema/record.ts';
import { validateRecord } from './validate-record.ts';
import type { Located } from './validate-record.ts';

/** What editors have written, as files of `content/`. */
export interface ContentInput {
  texts: ContentFile[];
  sources: ContentFile[];
  indicators: ContentFile[];
  projects: ContentFile[];
  milestones: ContentFile[];
  exclusions: ContentFile | null;
  glossary: ContentFile | null;
  places: ContentFile | null;
  verdicts: ContentFile | null;
}

const VerdictFileSchema = z.strictObject({
  verdicts: z.array(VerdictRecordSchema),
  attributes: z.array(AttributeRecordSchema),
});

/** Everything that editors write, validated; records that are not valid are left out and reported. */
export type Records = ReturnType<typeof readRecords>;

/** Reads and validates all records; adds to `problems` what has to be mended. */
export function readRecords(input: ContentInput, problems: Problem[]) {
  const read = <T>(schema: z.ZodType<T>, file: ContentFile): Located<T>[] => readOne(schema, file, problems);
  const readAll = <T>(schema: z.ZodType<T>, files: ContentFile[]): Located<T>[] =>
    files.flatMap((file) => read(schema, file)).filter((record) => hasGoodId(record, problems));
  const readShared = <T>(schema: z.ZodType<T>, file: ContentFile | null, name: string): Located<T> | null =>
    file === null ? reportAbsence(name, problems) : (read(schema, file)[0] ?? null);
  return {
    sources: readAll(SourceRecordSchema, input.sources),
    indicators: readAll(IndicatorRecordSchema, input.indicators),
    projects: readAll(ProjectRecordSchema, input.projects),
    milestones: readAll(MilestoneRecordSchema, input.milestones),
    exclusions: readShared(z.array(ExclusionRecordSchema), input.exclusions, 'exclusions'),
    glossary: readShared(z.array(TermRecordSchema), input.glossary, 'glossary'),
    places: readShared(z.array(PlaceRecordSchema), input.places, 'places'),
    verdicts: readShared(VerdictFileSchema, input.verdicts, 'verdicts'),
  };
}

function readOne<T>(schema: z.ZodType<T>, file: ContentFile, problems: Problem[]): Located<T>[] {
  const yaml = readYaml(file.file, new TextDecoder().decode(file.bytes));
  const result = validateRecord(schema, file.file, yaml);
  problems.push(...result.problems);
  return result.record === null ? [] : [result.record];
}

function hasGoodId(record: Located<unknown>, problems: Problem[]): boolean {
  if (IdSchema.safeParse(record.id).success) return true;
  problems.push({
    file: record.file,
    line: 1,
    found: `file name “${record.id}”`,
    expected: 'lower-case ASCII words joined with hyphens',
    hint: 'The name of the file is the id of the record, and part of an address: rename the file',
  });
  return false;
}

function reportAbsence(name: string, problems: Problem[]): null {
  problems.push({
    file: `content/${name}.yaml`,
    line: 1,
    found: 'absence of the file',
    expected: 'a YAML file',
    hint: `Add content/${name}.yaml; it may hold an empty list`,
  });
  return null;
}
