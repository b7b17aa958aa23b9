/** `actual 12, target 7`: how often each word stands in a list, the most frequent first. */
export function byCount(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.map(([word, count]) => `${word} ${String(count)}`).join(', ');
}
