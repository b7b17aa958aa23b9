import type { Language } from '../model/vocabulary.ts';
import metrics from './font-metrics.json' with { type: 'json' };

/** How a text is set. `weight` is the CSS weight; the nearest measured one is used. */
export interface TextStyle {
  size: number;
  weight?: number;
  face?: 'sans' | 'serif';
  language: Language;
}

interface WeightMetrics {
  advances: Readonly<Record<string, number>>;
  kerning: Readonly<Record<string, number>>;
}

/** On Chinese pages the Latin faces are enlarged by 11 %, for these characters only (`unicode-range` of the style sheet). */
const CHINESE_ENLARGEMENT = 1.11;
const CHINESE_LATIN = /^[\u0020\u0021\u0023-\u0026\u0028-\u007e±×÷–−]$/u;

/** Width of one line in pixels. A character our fonts do not hold is set full-width by the system's: one em. */
export function textWidth(text: string, { size, weight = 400, face = 'sans', language }: TextStyle): number {
  const font = nearestWeight(face, weight);
  const scale = (language === 'zh' ? CHINESE_ENLARGEMENT : 1) * (size / 1000);
  const characters = [...text];
  let width = 0;
  characters.forEach((character, index) => {
    const advance = isLatin(character, language) ? font.advances[character] : undefined;
    if (advance === undefined) {
      width += isCombining(character) ? 0 : size;
      return;
    }
    width += (advance + kern(font, character, characters[index + 1], language)) * scale;
  });
  return width;
}

/** Whether our own faces set the character in that language. */
function isLatin(character: string, language: Language): boolean {
  return language === 'en' || CHINESE_LATIN.test(character);
}

/** Combining marks and joiners take no room of their own. */
function isCombining(character: string): boolean {
  return /^(?:\p{M}|\p{Cf}|\p{Variation_Selector})$/u.test(character);
}

/** Kerning between two characters of the same face. */
function kern(font: WeightMetrics, character: string, next: string | undefined, language: Language): number {
  return next !== undefined && isLatin(next, language) ? (font.kerning[character + next] ?? 0) : 0;
}

/** Metrics of the measured weight nearest to the one asked for. */
function nearestWeight(face: 'sans' | 'serif', weight: number): WeightMetrics {
  const weights: Record<string, WeightMetrics> = metrics[face].weights;
  const [first, ...others] = Object.keys(weights);
  const nearest = others.reduce(
    (best, each) => (Math.abs(Number(each) - weight) < Math.abs(Number(best) - weight) ? each : best),
    first ?? '400',
  );
  return weights[nearest] ?? { advances: {}, kerning: {} };
}
