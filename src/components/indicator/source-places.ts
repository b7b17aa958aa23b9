import { text } from '../../i18n/keys.ts';
import type { Indicator, PlanRow, Source } from '../../model/schema/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';

/** The documents that print an indicator, each with the rows of its tables and, where it does, its text. */
export function sourcePlaces(
  language: Language,
  { observations }: Pick<Indicator, 'observations'>,
  sources: ReadonlyMap<string, Source>,
  rows: ReadonlyMap<string, PlanRow>,
): string[] {
  const places = new Map<string, Set<string>>();
  for (const { source, cell } of observations.flatMap(({ evidence }) => evidence)) {
    const known = places.get(source) ?? new Set();
    const row = cell === undefined ? undefined : rows.get(cell.split('#')[0] ?? '');
    known.add(
      row === undefined
        ? text(language, 'judged.in-prose')
        : text(language, 'where.row', { table: row.table, row: row.row ?? '' }),
    );
    places.set(source, known);
  }
  return [...places].map(([source, where]) => {
    const name = sources.get(source)?.short[language] ?? source;
    const hasRow = [...where].some((place) => place !== text(language, 'judged.in-prose'));
    if (!hasRow) return name;
    const listed = [...where].join(text(language, 'list.semicolon'));
    return language === 'en' ? `${name} (${listed})` : `${name}（${listed}）`;
  });
}
