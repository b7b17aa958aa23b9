import type { CsvColumn } from './data-table.ts';

/** Columns for fields that stand in the record under the same name and hold a single value. */
export function plainColumns<T, K extends keyof T & string>(
  type: CsvColumn<T>['type'],
  ...names: K[]
): CsvColumn<T>[] {
  return names.map((name) => ({ name, type, value: (record) => asScalar(record[name]) }));
}

/** Two columns for a text in both languages: `title_zh`, `title_en`. */
export function bilingualColumns<T, K extends keyof T & string>(name: K): CsvColumn<T>[] {
  return (['zh', 'en'] as const).map((language) => ({
    name: `${name}_${language}`,
    type: 'string',
    value: (record) => (record[name] as Partial<Record<'zh' | 'en', string>> | null | undefined)?.[language],
  }));
}

/** One column for a list of ids, joined with blanks. */
export function listColumn<T>(name: string, value: (record: T) => readonly string[]): CsvColumn<T> {
  return { name, type: 'string', value: (record) => value(record).join(' ') };
}

function asScalar(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
