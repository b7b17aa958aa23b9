import { isWide, openSide } from '../base-target-outcome/sort-values.ts';
import type { PlottedValue } from '../base-target-outcome/sort-values.ts';
import type { Box, Point } from '../geometry.ts';
import type { MarkShape, PlacedMark } from '../layout-types.ts';
import { markBox } from '../marks/draw-mark.ts';
import { keyOf } from './data.ts';
import type { ImpliedEnd, PathSeries, Scales } from './data.ts';

export function markSeries(series: PathSeries, { x, y }: Scales): { key: string; mark: PlacedMark }[] {
  return series.values.flatMap((value) => {
    const shape = shapeOf(value);
    const open = value.source.role === 'target' ? openSide(value.source.qualifier) : undefined;
    const amounts = [value.amount, ...(value.amountHigh === null ? [] : [value.amountHigh])];
    return amounts.map((amount) => {
      const at = { x: x(value.to), y: y(amount) };
      const mark: PlacedMark = {
        shape,
        at,
        box: markBox(shape, at, open ? { open } : {}),
        ...(open && { open }),
        ...(value.source.figure !== undefined && { figure: value.source.figure }),
      };
      return { key: keyOf(series.indicator, value), mark };
    });
  });
}

function shapeOf(value: PlottedValue): MarkShape {
  const { role } = value.source;
  if (role === 'target') return 'beam';
  if (isEstimate(value)) return 'half-disc';
  if (isWide(value)) return 'disc-in-ring';
  return role === 'baseline' ? 'ring' : 'disc';
}

export function boxOf(value: PlottedValue, { x, y }: Scales): Box {
  const at: Point = { x: x(value.to), y: y(value.amount) };
  const open = value.source.role === 'target' ? openSide(value.source.qualifier) : undefined;
  return markBox(shapeOf(value), at, open ? { open } : {});
}

/** Whether any print of an outcome is marked as an estimate. */
export function isEstimate({ source, also }: PlottedValue): boolean {
  return (
    source.role === 'forecast' || (source.role === 'actual' && also.some(({ role }) => role === 'forecast'))
  );
}

/** The end of a path whose level is worked out: a line to cross, like every target. */
export function impliedMark({ to }: ImpliedEnd, { x, y }: Scales): PlacedMark {
  const at = { x: x(to.year), y: y(to.amount) };
  return { shape: 'beam', at, box: markBox('beam', at) };
}
