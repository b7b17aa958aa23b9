/** What a value measures: exponents of bare units, and the power of ten of the scale words (亿元: 8). */
export interface Dimension {
  bases: Readonly<Record<string, number>>;
  power: number;
  /** Power of ten of typed factors so far (`* 100 * 100`: 4), which may stand for a change of scale. */
  shift: number;
  /** Made of typed numbers only. */
  constant: boolean;
}

const SCALES: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};
const SCALED = /^(万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百|十)?(.*)$/u;
const PERCENT: readonly string[] = ['%', '％', '个百分点', '百分点'];
const RATIOS: readonly string[] = ['倍', '∶1', ':1', '：1'];

/** A typed number. */
export const CONSTANT: Dimension = { bases: {}, power: 0, shift: 0, constant: true };
/** A ratio of two values. */
export const PURE: Dimension = { ...CONSTANT, constant: false };
export const PER_CENT: Dimension = { ...PURE, bases: { '%': 1 } };

/** The dimension of a printed Chinese unit: 万元/人 is 元 for 人, times 10⁴. */
export function dimensionOf(unit: string | null): Dimension {
  if (unit === null || RATIOS.includes(unit)) return PURE;
  if (PERCENT.includes(unit)) return PER_CENT;
  const [counted = '', per] = unit.replace(/[（(].*?[）)]/gu, '').split(/[/／]/u);
  const whole = splitScale(counted);
  if (per === undefined) return whole;
  return divide(whole, splitScale(per));
}

function splitScale(unit: string): Dimension {
  const [, scale, base = ''] = SCALED.exec(unit) ?? [];
  return {
    bases: base === '' ? {} : { [base]: 1 },
    power: scale === undefined ? 0 : (SCALES[scale] ?? 0),
    shift: 0,
    constant: false,
  };
}

export function multiply(a: Dimension, b: Dimension): Dimension {
  return combine(a, b, 1);
}

export function divide(a: Dimension, b: Dimension): Dimension {
  return combine(a, b, -1);
}

function combine(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const names = new Set([...Object.keys(a.bases), ...Object.keys(b.bases)]);
  const exponents = [...names].map(
    (name) => [name, (a.bases[name] ?? 0) + sign * (b.bases[name] ?? 0)] as const,
  );
  return {
    bases: Object.fromEntries(exponents.filter(([, exponent]) => exponent !== 0)),
    power: a.power + sign * b.power,
    shift: a.shift + sign * b.shift,
    constant: a.constant && b.constant,
  };
}

/** A dimension after a typed factor: × 100 makes a ratio per cents, ÷ 100 undoes it, other powers of ten may change the scale. */
export function scaleBy(value: Dimension, factor: number, sign: 1 | -1): Dimension {
  if (value.constant) return value;
  if (factor === 100 && sign === 1 && isPure(value)) return PER_CENT;
  if (factor === 100 && sign === -1 && value.bases['%'] === 1) return divide(value, PER_CENT);
  const power = Math.log10(factor);
  return Number.isInteger(power) ? { ...value, shift: value.shift + sign * power } : value;
}

/** A ratio, with no scale left over. */
export function isPure(value: Dimension): boolean {
  return Object.keys(value.bases).length === 0 && scalesOf(value).includes(0);
}

/**
 * Whether two values may be added or compared. Counted things fall away beside money: yuan a head times heads are yuan,
 * and the tables print yuan a head as 元.
 */
export function isSame(a: Dimension, b: Dimension): boolean {
  const [first, second] = [measuresOf(a), measuresOf(b)];
  const bases = Object.keys(first).length === 0 ? sameBases(a.bases, b.bases) : sameBases(first, second);
  return bases && scalesOf(a).some((scale) => scalesOf(b).includes(scale));
}

function measuresOf({ bases }: Dimension): Dimension['bases'] {
  return Object.fromEntries(Object.entries(bases).filter(([base]) => isMeasure(base)));
}

/** Whether a result may be given in a unit; counted things fall away (亿元 over 个 is 亿元 for one). */
export function fitsUnit(value: Dimension, unit: string): boolean {
  const asked = dimensionOf(unit);
  const rest = Object.entries(value.bases).filter(([base]) => base in asked.bases || isMeasure(base));
  return sameBases(Object.fromEntries(rest), asked.bases) && scalesOf(value).includes(asked.power);
}

/** A dimension in words: 亿元, 元 per 人次 × 10⁴, a plain ratio. */
export function describeDimension(value: Dimension): string {
  const bases = Object.entries(value.bases);
  if (bases.length === 0)
    return value.constant
      ? 'a typed number'
      : value.power === 0
        ? 'a plain ratio'
        : `a ratio × 10^${String(value.power)}`;
  const scale = Object.entries(SCALES).find(([, power]) => power === value.power)?.[0] ?? '';
  return (
    scale + bases.map(([base, exponent]) => (exponent === 1 ? base : `${base}^${String(exponent)}`)).join('·')
  );
}

/** With or without the typed factors read as a change of scale. */
function scalesOf({ power, shift }: Dimension): readonly number[] {
  return [power, power - shift];
}

function sameBases(a: Dimension['bases'], b: Dimension['bases']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** Money and per cents are never dropped from a result. */
function isMeasure(base: string): boolean {
  return base.includes('元') || base === '%';
}
