import type { Language } from '../../model/vocabulary.ts';
import { VERDICT_WORDS } from '../../wording/charts/verdict-words.ts';
import type { TextRun } from '../layout-types.ts';
import type { MatrixBand, MatrixGroup } from './data.ts';

/** What the document says of a band: a bold lead, then its verdict. */
export function wordsOfBand({ verdict }: MatrixBand, language: Language): TextRun[] {
  const [lead, rest] = VERDICT_WORDS[language].official[verdict];
  return [{ text: lead, bold: true }, { text: rest }];
}

/** What a group comes to, in two runs; bold where the numbers confirm it, red where they cannot bear the claim out. */
export function wordsOfGroup({ sign, voice }: MatrixGroup, language: Language): TextRun[] {
  const [lead, rest] = VERDICT_WORDS[language].ours[sign];
  const seal = voice === 'seal' ? { voice } : {};
  return [
    { text: lead, ...seal, ...(sign === 'reached' && { bold: true }) },
    { text: rest, ...seal },
  ];
}
