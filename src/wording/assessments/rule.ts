import type { Assessment, Promise } from '../../derive/types.ts';
import type { Language } from '../../model/vocabulary.ts';

type Bilingual = Readonly<Record<Language, string>>;

/** Verdicts with what they rest on, in the order of the documents. */
export type Lines = readonly { assessment: Assessment; promise: Promise }[];

/** Whether a verdict is one of those that are counted. */
export type LineTest = (assessment: Assessment) => boolean;

/** A rule of judging as the methods page tells it. */
export interface MethodRule {
  id: string;
  name: Bilingual;
  words: Bilingual;
  formula: Bilingual;
  /** Published method or law that the rule follows. */
  source?: Bilingual;
  /** Codes of the steps that its example shows. */
  steps: readonly string[];
  /** Whether a line shows the rule at work. */
  shows: (assessment: Assessment, promise: Promise) => boolean;
}
