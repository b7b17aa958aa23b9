/** First and last year of a period of whole years; null for months, and where the text gives no period. */
export function periodYears(period: string | null): { from: number; to: number } | null {
  const match = /^(\d{4})(?:\/(\d{4}))?$/.exec(period ?? '');
  return match ? { from: Number(match[1]), to: Number(match[2] ?? match[1]) } : null;
}
