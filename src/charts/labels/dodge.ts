/** An interval that wants to be centred at `wish` and has a size; all in pixels on one axis. */
export interface Dodger {
  wish: number;
  size: number;
}

/** Intervals that touch and move as one. */
interface Block {
  members: number[];
  size: number;
  /** Where the block's start would minimise the summed squared shifts. */
  start: number;
}

/**
 * Centres of intervals moved as little as possible (least squares) so that none overlap and all lie in `from`–`to`.
 * Pool adjacent violators: neighbours that collide are merged and moved as one block.
 * Gives null where they cannot fit, so that the caller shortens or numbers them; keeps the order of the wishes.
 */
export function dodge(items: readonly Dodger[], from: number, to: number): number[] | null {
  const total = items.reduce((sum, { size }) => sum + size, 0);
  if (total > to - from + 1e-9) return null;
  const order = items
    .map((_, index) => index)
    .sort((a, b) => (items[a]?.wish ?? 0) - (items[b]?.wish ?? 0) || a - b);
  const blocks: Block[] = [];
  for (const index of order) {
    blocks.push(blockOf(items, [index], from, to));
    while (collide(blocks)) {
      const last = blocks.pop();
      const before = blocks.pop();
      blocks.push(blockOf(items, [...(before?.members ?? []), ...(last?.members ?? [])], from, to));
    }
  }
  return placeMembers(items, blocks);
}

/** Whether the last two blocks overlap. */
function collide(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  const before = blocks.at(-2);
  return last !== undefined && before !== undefined && before.start + before.size > last.start;
}

/** A block at its best place inside the frame. */
function blockOf(items: readonly Dodger[], members: number[], from: number, to: number): Block {
  let offset = 0;
  let wished = 0;
  for (const index of members) {
    const { wish, size } = items[index] ?? { wish: 0, size: 0 };
    wished += wish - size / 2 - offset;
    offset += size;
  }
  return { members, size: offset, start: Math.min(Math.max(wished / members.length, from), to - offset) };
}

/** Centres of the members, in the order of the input. */
function placeMembers(items: readonly Dodger[], blocks: readonly Block[]): number[] {
  const centres = new Array<number>(items.length).fill(0);
  for (const block of blocks) {
    let at = block.start;
    for (const index of block.members) {
      const size = items[index]?.size ?? 0;
      centres[index] = at + size / 2;
      at += size;
    }
  }
  return centres;
}
