import type { Language } from '../model/vocabulary.ts';
import type { TextRun } from './layout-types.ts';
import { textWidth } from './text-width.ts';

/** Bold weights of the two languages, as in tokens.css. */
export const BOLD = { en: 650, zh: 600 } as const;
/** Line height of chart text as a share of its size; characters need more air than letters. */
const LEADING = { en: 1.2, zh: 1.34 } as const;
/** Room kept for the fallback face that stands in until the font has loaded. */
const SLACK = 1.02;

/** Width of one line of runs, with a little slack. */
export function runsWidth(runs: readonly TextRun[], size: number, language: Language): number {
  const width = runs.reduce(
    (sum, { text, bold }) => sum + textWidth(text, { size, weight: bold ? BOLD[language] : 400, language }),
    0,
  );
  return width * SLACK;
}

/** Height from one baseline to the next. */
export function lineHeight(size: number, language: Language): number {
  return Math.round(size * LEADING[language]);
}

/** Width and height of a block of lines. */
export function blockSize(
  lines: readonly (readonly TextRun[])[],
  size: number,
  language: Language,
): { width: number; height: number } {
  return {
    width: Math.max(...lines.map((runs) => runsWidth(runs, size, language))),
    height: (lines.length - 1) * lineHeight(size, language) + size,
  };
}

const NO_LINE_START = /^[，。；：、？！）》」』”’%,.;:?!)\]—–…]/u;

/** Breaks runs into lines of at most `width`: English between words, Chinese between characters but before no closing mark. */
export function wrapRuns(
  runs: readonly TextRun[],
  width: number,
  size: number,
  language: Language,
): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    for (const text of splitText(run.text)) {
      const line = lines.at(-1) ?? [];
      const longer = appendRun(line, { ...run, text });
      const fits =
        runsWidth(trimEnd(longer), size, language) <= width || line.length === 0 || NO_LINE_START.test(text);
      if (fits) lines[lines.length - 1] = longer;
      else lines.push(text.trim() === '' ? [] : [{ ...run, text: text.trimStart() }]);
    }
  }
  return lines.map(trimEnd).filter((line) => line.length > 0);
}

/** Smallest pieces a line may break between; numbers and Latin words stay whole. */
function splitText(text: string): string[] {
  return text.match(/ ?[^\s\p{Script=Han}，。；：、？！（）《》“”—]+| |[^\s]/gu) ?? [];
}

/** Adds a piece to a line, joining it to the last run where the style is the same. */
function appendRun(line: readonly TextRun[], run: TextRun): TextRun[] {
  const last = line.at(-1);
  if (last && last.bold === run.bold && last.voice === run.voice)
    return [...line.slice(0, -1), { ...last, text: last.text + run.text }];
  return [...line, run];
}

/** The line without blanks at its end. */
function trimEnd(line: readonly TextRun[]): TextRun[] {
  const last = line.at(-1);
  if (!last) return [];
  const text = last.text.trimEnd();
  return text === '' ? trimEnd(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
}
