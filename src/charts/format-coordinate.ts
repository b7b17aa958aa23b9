/** A coordinate as it stands in the SVG: one decimal at most (a twentieth of a pixel), so that snapshots and files stay stable and short. */
export function formatCoordinate(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
