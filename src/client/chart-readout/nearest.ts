/** A mark as it lies on the screen. */
export interface Room {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Distance from a point to a room, 0 inside. */
export function distanceTo({ left, top, right, bottom }: Room, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The nearest room within reach, the smaller one where several hold the point; null where none is near. */
export function nearestIndex(rooms: readonly Room[], x: number, y: number, reach: number): number | null {
  let best: { index: number; distance: number; size: number } | null = null;
  for (const [index, room] of rooms.entries()) {
    const distance = distanceTo(room, x, y);
    const size = (room.right - room.left) * (room.bottom - room.top);
    if (distance > reach) continue;
    if (best === null || distance < best.distance || (distance === best.distance && size < best.size))
      best = { index, distance, size };
  }
  return best?.index ?? null;
}
