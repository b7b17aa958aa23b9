/** Scale words and what they multiply by. */
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 兆: 1e12 };

/** A value as printed, brought to the base unit: 36.57 亿元 is 3657000000 元. */
export interface BaseValue {
  value: number | null;
  valueHigh: number | null;
  unit: string | null;
}

/**
 * Multiplies the scale words at the head of a unit out. A unit that is expected with its scale word (千克, 百帕) keeps it.
 * 成 is ten per cent.
 */
export function toBaseValue({ value, valueHigh, unit }: BaseValue, expectedUnit: string | null): BaseValue {
  if (unit === null || unit === expectedUnit) return { value, valueHigh, unit };
  if (unit === '成' && expectedUnit === '%') return scale({ value, valueHigh, unit: '%' }, 10);
  const words = /^[十百千万亿兆]+/u.exec(unit)?.[0] ?? '';
  const factor = [...words].reduce((product, word) => product * (SCALES[word] ?? 1), 1);
  return scale({ value, valueHigh, unit: unit.slice(words.length) || null }, factor);
}

function scale({ value, valueHigh, unit }: BaseValue, factor: number): BaseValue {
  const times = (number: number | null): number | null => (number === null ? null : number * factor);
  return { value: times(value), valueHigh: times(valueHigh), unit };
}
