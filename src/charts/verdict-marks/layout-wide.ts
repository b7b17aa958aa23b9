import type { Language } from '../../model/vocabulary.ts';
import type { MarkClaim, MarkGroup } from './group-marks.ts';
import type { MarksLayout, MarkWords, NotedLines } from './place-parts.ts';
import { digitsWidth, numberOf, placeLabel, placeMark, TEXT, wordsWidth } from './place-parts.ts';

const WIDE = { width: 1168, pitch: 27.4, inner: 25, outer: 62, edge: 14.7, marks: 112, height: 236 } as const;

/** The row across the page: the plan's verdict above the marks, ours below them. */
export function layoutWide(
  claims: readonly MarkClaim[],
  words: MarkWords,
  noted: NotedLines,
  language: Language,
): MarksLayout {
  const groups = placeGroups(claims);
  const marks = groups.flatMap(({ group, xs }) =>
    group.items.map((item, at) => placeMark(item, xs[at] ?? 0, WIDE.marks)),
  );
  const labels = groups.map(({ group, left, right }) => ({
    group,
    left,
    right,
    ...labelSize(group, words, language),
  }));
  const starts = spread(labels.map(({ left, right, width }) => ({ width, wish: left, most: right })));
  return {
    size: { width: WIDE.width, height: WIDE.height },
    marks,
    brackets: [
      ...claimSpans(groups).map(({ left, right }) => ({
        d: bracket(left, right, 79, 8),
        voice: 'ink' as const,
      })),
      ...groups.map(({ group, left, right }) => ({ d: bracket(left, right, 146, -8), voice: group.voice })),
    ],
    labels: [
      ...claimSpans(groups).map(({ claim, left, count }) =>
        placeLabel({
          count,
          size: TEXT.big,
          x: left,
          y: 58,
          lines: words.claims[claim],
          voice: 'ink',
          isBold: true,
          language,
        }),
      ),
      ...labels.map(({ group }, at) =>
        placeLabel({
          ...{ count: group.items.length, size: TEXT.big, x: starts[at] ?? 0, y: 215, language },
          ...{ lines: words.groups[group.kind], voice: group.voice, isBold: group.kind === 'reached' },
        }),
      ),
    ],
    numbers: marks.flatMap(({ id, at }) => numberOf(id, noted, at.x, 164)),
  };
}

interface PlacedGroup {
  claim: MarkClaim['claim'];
  group: MarkGroup;
  xs: number[];
  left: number;
  right: number;
}

/** Centres of all marks: equal steps, a gap between groups, a wider one between claims. */
function placeGroups(claims: readonly MarkClaim[]): PlacedGroup[] {
  const all = claims.flatMap(({ groups }) => groups);
  const count = all.reduce((sum, { items }) => sum + items.length, 0);
  const gaps = (all.length - claims.length) * WIDE.inner + (claims.length - 1) * WIDE.outer;
  const pitch = Math.min(WIDE.pitch, (WIDE.width - 2 * WIDE.edge - gaps) / Math.max(count - 1, 1));
  const placed: PlacedGroup[] = [];
  let x: number = WIDE.edge;
  claims.forEach(({ claim, groups }, claimAt) => {
    groups.forEach((group, groupAt) => {
      if (groupAt > 0) x += WIDE.inner;
      else if (claimAt > 0) x += WIDE.outer;
      const xs = group.items.map((_, at) => x + at * pitch);
      x += group.items.length * pitch;
      placed.push({ claim, group, xs, left: (xs[0] ?? x) - 11.7, right: (xs.at(-1) ?? x) + 11.7 });
    });
  });
  return placed;
}

function claimSpans(
  groups: readonly PlacedGroup[],
): { claim: MarkClaim['claim']; left: number; right: number; count: number }[] {
  return (['success', 'failure'] as const).flatMap((claim) => {
    const own = groups.filter((group) => group.claim === claim);
    const [first, last] = [own[0], own.at(-1)];
    const count = own.reduce((sum, { group }) => sum + group.items.length, 0);
    return first && last ? [{ claim, left: first.left, right: last.right, count }] : [];
  });
}

/** Labels side by side without touching: each at its own bracket, moved left where the next one needs the room. */
function spread(labels: readonly { width: number; wish: number; most: number }[]): number[] {
  const starts = labels.map(({ wish }) => wish);
  let edge: number = WIDE.width;
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    const { width } = labels[at] ?? { width: 0 };
    starts[at] = Math.min(starts[at] ?? 0, edge - width);
    edge = (starts[at] ?? 0) - TEXT.between;
  }
  let least = 0;
  labels.forEach(({ width }, at) => {
    starts[at] = Math.max(starts[at] ?? 0, least);
    least = (starts[at] ?? 0) + width + TEXT.between;
  });
  return starts;
}

function labelSize(group: MarkGroup, words: MarkWords, language: Language): { width: number } {
  const widest = Math.max(...words.groups[group.kind].map((text) => wordsWidth(text, true, language)));
  return { width: digitsWidth(group.items.length, TEXT.big, language) + TEXT.gap + widest };
}

/** A bracket over (`depth` > 0) or under a stretch of marks. */
function bracket(left: number, right: number, y: number, depth: number): string {
  return `M${left.toFixed(1)} ${String(y + depth)}V${String(y)}H${right.toFixed(1)}V${String(y + depth)}`;
}
