import { isWide, openSide } from '../base-target-outcome/sort-values.ts';
import type { PlottedValue } from '../base-target-outcome/sort-values.ts';
import type { PlacedLine } from '../layout-types.ts';
import type { PathSeries, Scales } from './data.ts';

/** Straight lines between the printed values of a series. */
export function outcomeLines(series: PathSeries, { x, y }: Scales): PlacedLine[] {
  const printed = printedValues(series);
  return printed.slice(1).map((value, index): PlacedLine => {
    const before = printed[index] ?? value;
    return {
      style: 'outcome',
      from: { x: x(before.to), y: y(before.amount) },
      to: { x: x(value.to), y: y(value.amount) },
    };
  });
}

/** One printed value a year, the outcome before the starting value. */
export function printedValues({ values }: PathSeries): PlottedValue[] {
  const byYear = new Map<number, PlottedValue>();
  for (const value of values) {
    if (value.source.role === 'target') continue;
    const held = byYear.get(value.to);
    if (!held || held.source.role === 'baseline') byYear.set(value.to, value);
  }
  return [...byYear.values()].sort((a, b) => a.to - b.to);
}

/** From the value a promise starts at to the target, or to the level that a growth target comes to. */
export function promisedPaths(series: PathSeries, { x, y }: Scales): PlacedLine[] {
  const targets = series.values.filter(({ source }) => source.role === 'target');
  const printed = printedValues(series);
  const paths = targets.flatMap((target): PlacedLine[] => {
    const start = startOf(target, printed, targets);
    if (!start || isKept(start, target)) return [];
    return [
      {
        style: 'promise',
        from: { x: x(start.to), y: y(start.amount) },
        to: { x: x(target.to), y: y(target.amount) },
      },
    ];
  });
  const implied = series.implied.map(({ from, to }): PlacedLine => ({
    style: 'promise',
    from: { x: x(from.year), y: y(from.amount) },
    to: { x: x(to.year), y: y(to.amount) },
  }));
  return [...paths, ...implied];
}

/** The last printed value five years and more before the target, else the last before it; a later goal may start from an earlier target. */
function startOf(
  target: PlottedValue,
  printed: readonly PlottedValue[],
  targets: readonly PlottedValue[],
): PlottedValue | undefined {
  // Of one year the printed value comes last: a promise starts at what was reached, not at what was promised before.
  const earlier = [...targets.filter(isNotWide), ...printed].filter(({ to }) => to < target.to);
  const byYear = earlier.sort((a, b) => a.to - b.to);
  return byYear.findLast(({ to }) => target.to - to >= PERIOD) ?? byYear.at(-1);
}

const PERIOD = 5;
const isNotWide = (value: PlottedValue): boolean => !isWide(value);

/** Whether a bound holds from the start: no way leads to it. */
function isKept(start: PlottedValue, target: PlottedValue): boolean {
  const side = openSide(target.source.qualifier);
  return (
    (side === 'down' && start.amount <= target.amount) || (side === 'up' && start.amount >= target.amount)
  );
}
