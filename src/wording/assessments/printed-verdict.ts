import type { Assessment } from '../../derive/types.ts';
import type { VerdictRecord } from '../../model/schema/record.ts';
import type { Language } from '../../model/vocabulary.ts';

/** The verdict that the document prints on a row: its own word, in English what the word says. Null where it prints none. */
export function printedVerdict(
  { official }: Pick<Assessment, 'official'>,
  verdicts: readonly Pick<VerdictRecord, 'word' | 'en'>[],
  language: Language,
): string | null {
  if (official === null || language === 'zh') return official?.raw ?? null;
  return verdicts.find(({ word }) => word === official.raw)?.en ?? official.raw;
}
