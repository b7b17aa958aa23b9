const DAYS = 366;

/** Where the end of a date or period stands on an axis whose ticks are the ends of years: `2020` is 2020, `2021-07-13` about 2020.5. */
export function yearPosition(period: string): number {
  const last = period.split('/').at(-1) ?? period;
  const [year = NaN, month, day] = last.split('-').map(Number);
  if (month === undefined) return year;
  const end = day === undefined ? Date.UTC(2020, month, 0) : Date.UTC(2020, month - 1, day);
  return year - 1 + (end - Date.UTC(2019, 11, 31)) / 86_400_000 / DAYS;
}
