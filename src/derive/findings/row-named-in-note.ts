import type { PlanRow } from '../../model/schema/dataset.ts';

/** Name of a line with brackets, stars and the words for urbanisation folded. */
export function foldName(words: string): string {
  return words.replace(/城市化/gu, '城镇化').replace(/[（(][^（）()]*[）)]|[*＊\s]|其中[:：]/gu, '');
}

/** Length of the longest run of characters that two texts share. */
export function longestShared(a: string, b: string): number {
  let best = 0;
  for (let from = 0; from < a.length; from += 1) {
    while (from + best < a.length && b.includes(a.slice(from, from + best + 1))) best += 1;
  }
  return best;
}

/** The stretch of a note that is nearest to a line's name, where it is like it and not the same; null else. */
export function nearName(note: string, row: PlanRow): string | null {
  const name = foldName(row.name);
  const words = foldName(note);
  if (name.length < 8 || words.includes(name)) return null;
  const stretches = [-1, 0, 1].flatMap((more) => windows(words, name.length + more));
  const like = stretches.filter(
    (stretch) =>
      stretch.startsWith(name.slice(0, 2)) &&
      stretch.endsWith(name.slice(-3)) &&
      distance(stretch, name) / name.length <= 0.3,
  );
  return like.sort((a, b) => distance(a, name) - distance(b, name))[0] ?? null;
}

function windows(text: string, length: number): string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) =>
    text.slice(at, at + length),
  );
}

/** Least number of characters to change, add or take away. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (b[j - 1] === letter ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
