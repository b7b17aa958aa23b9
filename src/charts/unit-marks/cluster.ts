import { boxAround } from '../geometry.ts';
import type { MarkShape, PlacedMark, Voice } from '../layout-types.ts';

/** Marks of one sort, one for each thing counted. */
export interface UnitRun {
  shape: MarkShape;
  voice: Voice;
  /** Names of the things, shown where the pointer rests. */
  names: readonly string[];
}

/** Half the room of a mark at full size. */
const HALF = 7.5;
/** An I-beam is drawn upright and this long, to be as tall as the other marks. */
const BEAM = 15;

/** Marks in lines of `perLine` from a left top corner on; all runs follow one another. */
export function layoutCluster(
  runs: readonly UnitRun[],
  { left, top, perLine, pitch }: { left: number; top: number; perLine: number; pitch: number },
): { marks: PlacedMark[]; width: number; height: number } {
  const scale = Math.min(1.1, (pitch - 3) / (2 * HALF));
  const all = runs.flatMap(({ shape, voice, names }) => names.map((name) => ({ shape, voice, name })));
  const marks = all.map(({ shape, voice, name }, index): PlacedMark => {
    const at = {
      x: left + pitch * ((index % perLine) + 0.5),
      y: top + pitch * (Math.floor(index / perLine) + 0.5),
    };
    const isBeam = shape === 'beam';
    return {
      shape,
      voice,
      name,
      scale,
      at,
      box: boxAround(at, (isBeam ? 4.5 : HALF) * scale, HALF * scale),
      ...(isBeam && { length: BEAM, upright: true }),
    };
  });
  return {
    marks,
    width: pitch * Math.min(all.length, perLine),
    height: pitch * Math.ceil(all.length / perLine),
  };
}
