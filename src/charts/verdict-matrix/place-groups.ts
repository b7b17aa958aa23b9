import type { MatrixBand, MatrixGroup } from './data.ts';
import { countLines } from './data.ts';

/** Between marks, groups and bands; half a mark with its bracket at the edges and around a group. */
const ROOM = { pitch: 27.4, group: 25, band: 62, edge: 14.7, around: 11.7, labels: 26 } as const;

/** A group with the middles of its marks and the ends of its bracket. */
export interface PlacedGroup {
  band: MatrixBand;
  group: MatrixGroup;
  xs: readonly number[];
  left: number;
  right: number;
}

/** The step from mark to mark at which the longest row fits. */
export function pickPitch(rows: readonly (readonly MatrixBand[])[], pixels: number): number {
  return Math.min(ROOM.pitch, ...rows.map((row) => fittingPitch(row, pixels)));
}

function fittingPitch(row: readonly MatrixBand[], pixels: number): number {
  const count = row.reduce((sum, band) => sum + countLines(band), 0);
  const inner = row.reduce((sum, { groups }) => sum + groups.length - 1, 0);
  const gaps = inner * ROOM.group + (row.length - 1) * ROOM.band;
  return (pixels - 2 * ROOM.edge - gaps) / Math.max(count - 1, 1);
}

/** Middles of all marks of a row: equal steps, a gap between groups, a wider one between bands. */
export function placeGroups(row: readonly MatrixBand[], pitch: number): PlacedGroup[] {
  let next: number = ROOM.edge;
  return row.flatMap((band, bandIndex) =>
    band.groups.map((group, index) => {
      if (index > 0) next += ROOM.group;
      else if (bandIndex > 0) next += ROOM.band;
      const from = next;
      next += group.lines.length * pitch;
      const xs = group.lines.map((_, at) => from + at * pitch);
      return { band, group, xs, left: from - ROOM.around, right: next - pitch + ROOM.around };
    }),
  );
}

/** Where each band begins and ends. */
export function bandSpans(
  groups: readonly PlacedGroup[],
): { band: MatrixBand; left: number; right: number }[] {
  return [...Map.groupBy(groups, ({ band }) => band)].map(([band, own]) => ({
    band,
    left: own[0]?.left ?? 0,
    right: own.at(-1)?.right ?? 0,
  }));
}

/** Labels side by side without touching: each at its own bracket, moved left where the next one needs the room. */
export function spreadLabels(
  groups: readonly PlacedGroup[],
  widths: readonly number[],
  pixels: number,
): number[] {
  let edge = pixels;
  const wished = groups.map(({ left }) => left).reverse();
  const pushed = wished.map((left, index) => {
    const start = Math.min(left, edge - (widths.at(-1 - index) ?? 0));
    edge = start - ROOM.labels;
    return start;
  });
  let least = 0;
  return pushed.reverse().map((left, index) => {
    const start = Math.max(left, least);
    least = start + (widths[index] ?? 0) + ROOM.labels;
    return start;
  });
}
