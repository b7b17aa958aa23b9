import type { z } from 'zod';

/** A column of a CSV file. Bilingual texts have two (`title_zh`, `title_en`), lists are joined with blanks. */
export interface CsvColumn<T> {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  value: (record: T) => string | number | boolean | null | undefined;
}

/** A CSV file: its name without the ending, its columns and records. */
export interface CsvTable<T = never> {
  name: string;
  title: string;
  columns: CsvColumn<T>[];
  records: readonly T[];
}

/** A JSON file with the schema of one of its records. */
export interface JsonTable<T = unknown> {
  name: string;
  title: string;
  schema: z.ZodType<T>;
  records: readonly T[];
}

/** Anything that `publishFiles` gives to the site: path from the site's root without a leading slash. */
export interface PublishedFile {
  path: string;
  body: string;
}

/** Sorts by id in code-point order, the same on every machine. */
export function sortById<T extends { id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
