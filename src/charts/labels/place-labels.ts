import type { Box, Point, Segment } from '../geometry.ts';
import {
  boxContains,
  boxesOverlap,
  distanceToBox,
  growBox,
  segmentMeetsBox,
  segmentsCross,
} from '../geometry.ts';
import { labelCandidates } from './label-candidates.ts';
import type { Candidate, Side } from './label-candidates.ts';

/** A label that wants a place beside its mark. */
export interface LabelRequest {
  id: string;
  size: { width: number; height: number };
  mark: Box;
  /** Sides in the order they are tried; the first is the best. */
  sides: readonly Side[];
  /** How much is lost if it finds no place; 1 where nothing is said. */
  weight?: number;
  /** Stands away from the mark and is tied to it by a leader. */
  apart?: boolean;
}

/** What labels must keep clear of. */
export interface Surroundings {
  frame: Box;
  /** Marks, tick texts, bars: never covered. */
  obstacles: readonly Box[];
  /** Lines: crossed only where nothing else is free, then the label gets a halo. */
  lines: readonly Segment[];
  /** Clear room between two labels, in pixels; 3 where nothing is said. */
  clearance?: number;
}

/** Where a label stands; `null` where no place was free and the caller numbers it. */
export interface Placement {
  id: string;
  box: Box;
  anchor: 'start' | 'middle' | 'end';
  leader?: Segment;
}

/** Clear room around a label. */
const CLEARANCE = 3;
const COST = { unplaced: 400, crossing: 36, nearerToAnother: 45 } as const;
/** Best places kept for each label, and steps of the search: enough for a dozen labels, bounded for any input. */
const KEPT = 18;
const MAX_STEPS = 40_000;

interface Scored extends Candidate {
  cost: number;
}

/**
 * Finds a place for every label beside its mark, else away from it with a leader, else none.
 * Tries the best candidates of each label in turn (branch and bound), so the sum of all drawbacks is least;
 * the search is bounded and deterministic: the same input always gives the same output.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  surroundings: Surroundings,
): (Placement | null)[] {
  const choices = requests.map((request) => rankCandidates(request, requests, surroundings));
  // Labels with the fewest free places choose first.
  const order = requests
    .map((_, index) => index)
    .sort((a, b) => (choices[a]?.length ?? 0) - (choices[b]?.length ?? 0) || a - b);
  const best = search(
    order,
    choices,
    requests.map(({ weight = 1 }) => weight * COST.unplaced),
    surroundings.clearance ?? CLEARANCE,
  );
  return requests.map(({ id }, index) => {
    const found = best[index];
    return found
      ? { id, box: found.box, anchor: found.anchor, ...(found.leader && { leader: found.leader }) }
      : null;
  });
}

/** Candidates that touch nothing fixed, cheapest first. */
function rankCandidates(
  request: LabelRequest,
  all: readonly LabelRequest[],
  surroundings: Surroundings,
): Scored[] {
  return labelCandidates(request)
    .filter((candidate) => isFree(candidate, request, surroundings))
    .filter((candidate) => candidate.isNudged !== true || hasClearWay(candidate, request, all))
    .map((candidate) => ({
      ...candidate,
      cost:
        candidate.drawback + crossings(candidate, surroundings.lines) + confusion(candidate, request, all),
    }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, KEPT);
}

/** Whether a candidate lies in the frame and neither it nor its leader covers anything. */
function isFree(
  { box, leader }: Candidate,
  { mark }: LabelRequest,
  { frame, obstacles, lines }: Surroundings,
): boolean {
  if (!boxContains(frame, box)) return false;
  const room = growBox(box, CLEARANCE);
  if (obstacles.some((obstacle) => boxesOverlap(room, obstacle))) return false;
  if (!leader) return true;
  return (
    !obstacles.some(
      (obstacle) => obstacle !== mark && !sameBox(obstacle, mark) && segmentMeetsBox(leader, obstacle),
    ) && !lines.some((line) => segmentsCross(line, leader))
  );
}

/** Whether no other mark stands between a label over or under its mark and the mark. */
function hasClearWay({ box }: Candidate, { mark }: LabelRequest, all: readonly LabelRequest[]): boolean {
  const isUnder = box.top >= mark.bottom;
  const way = {
    left: mark.left,
    right: mark.right,
    top: isUnder ? mark.top : box.bottom,
    bottom: isUnder ? box.top : mark.bottom,
  };
  return !all.some((other) => !sameBox(other.mark, mark) && boxesOverlap(way, other.mark));
}

/** Whether two boxes are the same mark's. */
function sameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

/** Drawback of lying on lines. */
function crossings({ box }: Candidate, lines: readonly Segment[]): number {
  return lines.filter((line) => segmentMeetsBox(line, box)).length * COST.crossing;
}

/** Drawback of standing nearer to another mark than to its own. */
function confusion({ box, leader }: Candidate, { mark }: LabelRequest, all: readonly LabelRequest[]): number {
  if (leader) return 0;
  const own = distanceToBox(centre(mark), box);
  return all.some((other) => !sameBox(other.mark, mark) && distanceToBox(centre(other.mark), box) < own)
    ? COST.nearerToAnother
    : 0;
}

/** Middle of a box. */
function centre(box: Box): Point {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** Branch and bound over the ranked candidates; leaving a label out is the dearest choice. */
function search(
  order: readonly number[],
  choices: readonly Scored[][],
  unplaced: readonly number[],
  clearance: number,
): (Scored | undefined)[] {
  let best: (Scored | undefined)[] = [];
  let bestCost = Infinity;
  let steps = 0;
  const chosen: (Scored | undefined)[] = new Array<undefined>(choices.length).fill(undefined);
  const floor = order.map((index) =>
    Math.min(choices[index]?.[0]?.cost ?? Infinity, unplaced[index] ?? COST.unplaced),
  );
  const rest = order.map((_, depth) => floor.slice(depth).reduce((sum, cost) => sum + cost, 0));
  const visit = (depth: number, cost: number): void => {
    steps += 1;
    if (steps > MAX_STEPS || cost + (rest[depth] ?? 0) >= bestCost) return;
    const index = order[depth];
    if (index === undefined) {
      best = [...chosen];
      bestCost = cost;
      return;
    }
    for (const candidate of choices[index] ?? []) {
      if (chosen.some((other) => other && clash(candidate, other, clearance))) continue;
      chosen[index] = candidate;
      visit(depth + 1, cost + candidate.cost);
      chosen[index] = undefined;
    }
    visit(depth + 1, cost + (unplaced[index] ?? COST.unplaced));
  };
  visit(0, 0);
  return best;
}

/** Whether two placed labels or their leaders are in each other's way. */
function clash(a: Candidate, b: Candidate, clearance: number): boolean {
  if (boxesOverlap(growBox(a.box, clearance), b.box)) return true;
  if (a.leader && segmentMeetsBox(a.leader, growBox(b.box, 1))) return true;
  if (b.leader && segmentMeetsBox(b.leader, growBox(a.box, 1))) return true;
  return a.leader !== undefined && b.leader !== undefined && segmentsCross(a.leader, b.leader);
}
