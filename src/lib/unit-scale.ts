const SCALES: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** A Chinese unit as a factor and its bare measure word: 亿元 is 1e8 元, 万元/人 is 1e4 元. */
export interface ScaledUnit {
  factor: number;
  base: string;
}

/** Splits the scale words off a unit. What is counted per head (元/人) has the base of the amount itself. */
export function scaleOf(unit: string | null): ScaledUnit {
  const match = /^([十百千万亿]*)(.*)$/u.exec(unit ?? '') as RegExpExecArray;
  const factor = [...(match[1] as string)].reduce((product, word) => product * (SCALES[word] as number), 1);
  return { factor, base: (match[2] as string).replace(/\/人$/u, '') };
}

/** Factor that turns a value in `from` into one in `to`; null where the two measure different things. */
export function unitFactor(from: string | null, to: string | null): number | null {
  const [a, b] = [scaleOf(from), scaleOf(to)];
  return a.base === b.base ? a.factor / b.factor : null;
}
