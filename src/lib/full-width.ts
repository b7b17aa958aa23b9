/**
 * The stored documents use half-width punctuation; Chinese is set with full-width marks. The conversion is for display
 * only and keeps the length: every offset into the stored text holds for the displayed one.
 */

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const HAN = /[\p{Script=Han}、。《》〈〉「」『』【】“”‘’…—]/u;

const isHan = (character: string | undefined): boolean => character !== undefined && HAN.test(character);

/** Next character to the left (-1) or right (+1) that is no blank. */
function neighbour(text: string, at: number, step: -1 | 1): string | undefined {
  let index = at + step;
  while (text[index] === ' ') index += step;
  return text[index];
}

/** A mark stands in Chinese text where a Han character stands on either side: `80%,比` but not `12,345`. */
function standsInChinese(text: string, at: number): boolean {
  return isHan(neighbour(text, at, -1)) || isHan(neighbour(text, at, 1));
}

/** Offsets of brackets that follow their partner: `(3%)` after a Han character is converted at both ends. */
function bracketsInChinese(text: string): Set<number> {
  const converted = new Set<number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at);
    if (text[at] !== ')') continue;
    const start = open.pop();
    const ends = start === undefined ? [at] : [start, at];
    if (ends.some((end) => standsInChinese(text, end))) for (const end of ends) converted.add(end);
  }
  for (const start of open) if (standsInChinese(text, start)) converted.add(start);
  return converted;
}

/** Straight quotation marks as curly ones, opening and closing by turns. */
function quotationMarks(text: string): string {
  const seen: Record<string, number> = { '"': 0, "'": 0 };
  return text.replace(/["']/g, (mark) => {
    const count = (seen[mark] ?? 0) + 1;
    seen[mark] = count;
    const opens = count % 2 === 1;
    if (mark === '"') return opens ? '“' : '”';
    return opens ? '‘' : '’';
  });
}

/** Half-width punctuation of Chinese text in full width; digits, letters and the length stay. */
export function toFullWidth(text: string): string {
  if (!HAN.test(text)) return text;
  const quoted = quotationMarks(text);
  const brackets = bracketsInChinese(quoted);
  let result = '';
  for (let at = 0; at < quoted.length; at += 1) {
    const character = quoted.charAt(at);
    const wide = FULL_WIDTH[character];
    const isBracket = character === '(' || character === ')';
    const convert = wide !== undefined && (isBracket ? brackets.has(at) : standsInChinese(quoted, at));
    result += convert ? wide : character;
  }
  return result;
}
