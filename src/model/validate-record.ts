import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { shorten } from './format-issue.ts';
import type { YamlFile } from './read-yaml.ts';

/** A validated value with the file it was written in and the lines of its parts. */
export interface Located<T> {
  file: string;
  /** File name without folder and ending: the id of a record that has a file to itself. */
  id: string;
  data: T;
  lineOf: YamlFile['lineOf'];
}

type Issue = z.core.$ZodIssue;

/** Holds a value against its schema; every issue becomes a problem with its line. */
export function validateRecord<T>(
  schema: z.ZodType<T>,
  file: string,
  yaml: YamlFile,
): { record: Located<T> | null; problems: Problem[] } {
  if (yaml.problems.length > 0) return { record: null, problems: yaml.problems };
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (!result.success) {
    const problems = result.error.issues.flatMap((issue) => explainIssue(issue, file, yaml));
    return { record: null, problems };
  }
  return { record: { file, id: idOfFile(file), data: result.data, lineOf: yaml.lineOf }, problems: [] };
}

/** `gdp` for `content/indicators/gdp.yaml`. */
export function idOfFile(file: string): string {
  return file.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
}

function explainIssue(issue: Issue, file: string, yaml: YamlFile): Problem[] {
  const name = issue.path.length === 0 ? 'the record' : `“${issue.path.map(String).join('.')}”`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: yaml.lineOf([...issue.path, key]),
      found: `field “${key}” in ${name}`,
      expected: 'only fields of the schema in src/model/schema/record.ts',
      hint: 'Mend the spelling or remove the field',
    }));
  }
  const line = yaml.lineOf(issue.path);
  const isMissing = issue.input === undefined;
  const found = isMissing ? `absence of ${name}` : `${printValue(issue.input)} in ${name}`;
  return [{ file, line, found, expected: expectationOf(issue), hint: hintFor(isMissing) }];
}

function hintFor(isMissing: boolean): string {
  return isMissing
    ? 'Add the field; nothing is assumed where one is left out'
    : 'Write one of the forms that are expected';
}

function expectationOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return `a value of type ${issue.expected}`;
  if (issue.code === 'too_small')
    return `at least ${String(issue.minimum)} ${issue.origin === 'array' ? 'entries' : 'characters'}`;
  if (issue.code === 'invalid_format')
    return issue.message.replace(/^expected /u, '').replace(/^Invalid string: /u, 'a string that ');
  return issue.message;
}

function printValue(value: unknown): string {
  if (value === null) return 'nothing (null)';
  if (typeof value === 'string') return `“${shorten(value)}”`;
  return shorten(JSON.stringify(value));
}
