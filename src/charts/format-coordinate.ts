/** A coordinate as it stands in the SVG: two decimals at most, so that snapshots and files stay stable and short. */
export function formatCoordinate(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
