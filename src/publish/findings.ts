import type { Finding } from '../derive/types.ts';
import { FindingSchema, type PublishedFinding } from '../model/schema/conclusion.ts';
import type { Dataset } from '../model/schema/dataset.ts';
import { LANGUAGES, type Language } from '../model/vocabulary.ts';
import { findingNames } from '../wording/findings/finding-names.ts';
import { wordFinding } from '../wording/findings/word-finding.ts';
import { bilingualColumns, listColumn, plainColumns } from './csv-columns.ts';
import { type CsvTable, type JsonTable, sortById } from './data-table.ts';

/** Findings as `/data/findings.json` gives them: worded in both languages, the innocent explanation with the rest. */
export function publishedFindings(dataset: Dataset, findings: readonly Finding[]): PublishedFinding[] {
  const names = findingNames(dataset);
  return sortById(
    findings.map((finding) => {
      const [en, zh] = LANGUAGES.map((language: Language) => wordFinding(finding, language, names));
      if (!en || !zh) throw new Error(`Unexpected finding ${finding.id} without words in both languages`);
      const { id, rule, severity, evidence, indicators, rows, projects } = finding;
      return {
        id,
        rule,
        severity,
        title: { zh: zh.title, en: en.title },
        explanation: {
          zh: zh.explanation + (zh.innocent ?? ''),
          en: [en.explanation, en.innocent].filter(Boolean).join(' '),
        },
        arithmetic: finding.steps.map(({ expression, result, unit }) => ({ expression, result, unit })),
        evidence,
        indicators,
        rows,
        projects,
      };
    }),
  );
}

export function findingsJson(findings: readonly PublishedFinding[]): JsonTable {
  return { name: 'findings', title: 'What does not add up', schema: FindingSchema, records: findings };
}

export function findingsCsv(findings: readonly PublishedFinding[]): CsvTable {
  const columns = [
    ...plainColumns<PublishedFinding, keyof PublishedFinding>('string', 'id', 'rule', 'severity'),
    ...bilingualColumns<PublishedFinding, 'title'>('title'),
    ...bilingualColumns<PublishedFinding, 'explanation'>('explanation'),
    listColumn<PublishedFinding>('indicators', ({ indicators }) => indicators),
    listColumn<PublishedFinding>('rows', ({ rows }) => rows),
    listColumn<PublishedFinding>('projects', ({ projects }) => projects),
  ];
  return {
    name: 'findings',
    title: 'What does not add up',
    columns,
    records: findings,
  } as unknown as CsvTable;
}
