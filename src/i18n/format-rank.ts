/** Which way a change of rank goes, as the document says; null for a rank that is held. */
export interface Rank {
  /** `rise` climbs, whatever the numbers do. */
  movement: 'rise' | 'fall' | null;
}

/** The last places of a list: 后十名. */
const BOTTOM = /^\s*后/u;
/** The first places of a list: 前10强, 50强, 前 3 甲. */
const TOP = /前|强|甲/u;
/** One place of a list: 第60位; without the word it is a number of places. */
const PLACE = /第/u;

/** A rank in English: `1st`, `60th`, `top 10`, `bottom 10`; a change of it `up 21 places`. `printed` is the whole token. */
export function formatRank(printed: string, number: string, { movement }: Rank): string {
  if (BOTTOM.test(printed)) return `bottom ${withShare(printed, number)}`;
  if (TOP.test(printed)) return `top ${withShare(printed, number)}`;
  if (PLACE.test(printed)) return ordinalOf(number);
  const places = `${number} ${number === '1' ? 'place' : 'places'}`;
  return movement === null ? places : `${movement === 'rise' ? 'up' : 'down'} ${places}`;
}

/** 前1% is a share of a list. */
function withShare(printed: string, number: string): string {
  const [sign = ''] = /[%％‰]/u.exec(printed) ?? [];
  return `${number}${sign.normalize('NFKC')}`;
}

/** `1st`, `22nd`, `13th`. */
function ordinalOf(number: string): string {
  const last = Number(number) % 100;
  const isTeen = last > 10 && last < 20;
  return `${number}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][last % 10] ?? 'th')}`;
}
