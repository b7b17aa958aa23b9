import type { Assessment, Promise } from '../../derive/types.ts';
import { text } from '../../i18n/keys.ts';
import type { Language } from '../../model/vocabulary.ts';

/** Says that the table prints a unit which the indicator cannot have; null where it does not. */
export function unitNote(
  language: Language,
  { unitInDoubt }: Pick<Assessment, 'unitInDoubt'>,
  { row }: Promise,
): string | null {
  return unitInDoubt ? text(language, 'judged.unit-doubt', { unit: row?.unit ?? '' }) : null;
}
