/** First and last year of the ruler: from the base of the 13th plan to the goals for 2035. */
export const RULER_YEARS = [2015, 2035] as const;

/** A kind of tick: how long it is, and its path in quarter-years across and pixels down. */
export interface Ticks {
  rank: 'lustrum' | 'year' | 'quarter';
  path: string;
}

const [FIRST, LAST] = RULER_YEARS;
const QUARTERS = (LAST - FIRST) * 4;
const DEPTH = { lustrum: 15, year: 9, quarter: 4.5 } as const;

function rankOf(quarter: number): Ticks['rank'] {
  if (quarter % 20 === 0) return 'lustrum';
  return quarter % 4 === 0 ? 'year' : 'quarter';
}

/** Ticks of the ruler, one path for each rank. */
export function layoutTicks(): Ticks[] {
  const quarters = Array.from({ length: QUARTERS + 1 }, (_, quarter) => quarter);
  return (['lustrum', 'year', 'quarter'] as const).map((rank) => ({
    rank,
    path: quarters
      .filter((quarter) => rankOf(quarter) === rank)
      .map((quarter) => `M${quarter} 0V${DEPTH[rank]}`)
      .join(''),
  }));
}

/** The inked stretch in quarter-years, cut to the ruler. */
export function layoutInk(years: readonly [number, number]): { x: number; width: number } {
  const [from, to] = years.map((year) => (Math.min(Math.max(year, FIRST), LAST) - FIRST) * 4) as [
    number,
    number,
  ];
  return { x: from, width: to - from };
}
