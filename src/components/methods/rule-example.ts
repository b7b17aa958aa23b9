import type { Language } from '../../model/vocabulary.ts';
import { askedSentence } from '../../wording/assessments/asked-text.ts';
import { changeNote } from '../../wording/assessments/change-note.ts';
import { growthNote } from '../../wording/assessments/growth-note.ts';
import { unitNote } from '../../wording/assessments/unit-note.ts';
import type { Lines, MethodRule } from '../../wording/assessments/rule.ts';
import { stepTexts, type StepText } from '../../wording/assessments/step-text.ts';
import { verdictSentence } from '../../wording/assessments/verdict-sentence.ts';
import { verdictWord } from '../../wording/assessments/verdict-word.ts';

type Line = Lines[number];

/** The sentence that a rule adds to the verdict’s. */
const NOTES: Readonly<Record<string, typeof growthNote>> = {
  asked: askedSentence,
  growth: growthNote,
  around: growthNote,
  change: changeNote,
  unit: unitNote,
};

/** The sentences of an example: the verdict’s, and what the rule adds to it. */
export function exampleSentence(
  language: Language,
  { id }: MethodRule,
  { assessment, promise }: Line,
): string {
  const said = verdictSentence(language, assessment, promise);
  const more = NOTES[id]?.(language, assessment, promise) ?? null;
  const word = verdictWord(language, assessment);
  const verdict = language === 'en' ? `Verdict: ${word}.` : `结论：${word}。`;
  return [said, more, verdict].filter((sentence) => sentence !== null).join(language === 'en' ? ' ' : '');
}

/** The sums of an example that its rule is about. */
export function exampleSums(language: Language, { steps }: MethodRule, { assessment }: Line): StepText[] {
  const own = assessment.steps.filter(({ code }) => steps.includes(code));
  return stepTexts(language, { ...assessment, steps: own });
}
