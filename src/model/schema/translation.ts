import { z } from 'zod';
import type { DatasetFigure } from './dataset.ts';
import { IdSchema } from './record.ts';

/** Our English for one quoted passage, an entry of `content/translations.yaml`. */
export const TranslationRecordSchema = z.strictObject({
  source: IdSchema,
  /** The passage as pages show it, letter for letter: the quote of a figure, or the passage of a project or milestone. */
  quote: z.string().min(2),
  /**
   * Plain English. `{1}`, `{2}` stand for the figures that lie in the passage, in the order of their positions, and
   * may be followed by forms of `TRANSLATION_FORMS`: `{1:number}`, `{1:plain:number}`. Every figure is used.
   */
  en: z.string().min(2),
});
export type TranslationRecord = z.infer<typeof TranslationRecordSchema>;

/**
 * How a figure of a passage may be asked for: `number` leaves its unit to the sentence, `plain` leaves out the
 * qualifier, `word` says a small count in words.
 */
export const TRANSLATION_FORMS = ['number', 'plain', 'word'] as const;

/** A translation with the figures that its placeholders count. */
export interface Translation extends TranslationRecord {
  /** Path from the project root, with the 1-based line of the entry. */
  file: string;
  line: number;
  /** Figures of the passage by position: `{1}` is the first. */
  figures: DatasetFigure[];
}

/** Looks up our English for a passage of a page, where there is one. */
export type FindTranslation = (
  passage: Pick<TranslationRecord, 'source' | 'quote'>,
) => Translation | undefined;
