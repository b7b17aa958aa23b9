import { readableWords } from './fold-cell.ts';
import { headerSenses, type HeaderSense, headerUnit, headerYear } from './header-words.ts';
import type { RawCell, RawLine } from './raw-cell.ts';

/** One column before its role is settled: the printed header and the senses it may have. */
export interface DraftColumn {
  /** Header of the group above, null where the column stands under none. */
  group: string | null;
  leaf: string;
  senses: HeaderSense[];
  groupSense: HeaderSense | null;
  year: number | undefined;
  unit: string | null;
}

/** One way to read the header lines; `cost` says how far it is from what printers do. */
export interface DraftHeader {
  columns: DraftColumn[];
  cost: number;
}

/** Headers with more columns or readings than this are no tables of indicators. */
const MOST_COLUMNS = 24;
const MOST_DRAFTS = 40;

/** Every plausible reading of one to three header lines, cheapest first; empty where none makes sense. */
export function draftHeaders(lines: readonly RawLine[]): DraftHeader[] {
  const [top, sub, leaf] = lines;
  if (top && sub && leaf)
    return foldLevels(sub, leaf)
      .flatMap(({ line, cost }) =>
        draftHeaders([top, line]).map((draft) => ({ ...draft, cost: draft.cost + cost })),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, MOST_DRAFTS);
  if (!top || top.cells.length > MOST_COLUMNS || (sub?.cells.length ?? 0) > MOST_COLUMNS) return [];
  const heads = top.cells.map(headerText);
  if (!sub) return [{ columns: heads.map((leaf, at) => draftColumn(null, leaf, at)), cost: 0 }];
  // Where the top line has no outer bars but holds its blanks, a bar at the head of the second line follows a blank.
  const lostBlank = sub.isGrid && !top.isGrid && heads.includes('') ? [''] : [];
  const leaves = [...lostBlank, ...sub.cells.map(headerText)];
  const byPlace = top.isGrid || leaves.includes('') ? draftGrid(heads, leaves) : null;
  const drafts = byPlace ? [byPlace] : draftGroups(heads, leaves);
  return drafts.sort((a, b) => a.cost - b.cost).slice(0, MOST_DRAFTS);
}

/** The two lower levels of three as one line, in every plausible way: 2020年目标 over 总量 is 2020年目标 总量. */
function foldLevels(sub: RawLine, leaf: RawLine): { line: RawLine; cost: number }[] {
  const withCells = (texts: string[]): RawLine => ({
    ...sub,
    cells: texts.map((text) => ({ text, start: leaf.start, end: leaf.end })),
  });
  if (sub.isGrid)
    return [{ line: withCells(foldGrid(sub.cells.map(headerText), leaf.cells.map(headerText))), cost: 0 }];
  return draftHeaders([sub, leaf]).map(({ columns, cost }) => ({
    line: withCells(columns.map((column) => [column.group, column.leaf].filter(Boolean).join(' '))),
    cost,
  }));
}

/** Each leaf behind the head above it or on the left above it. */
function foldGrid(heads: string[], leaves: string[]): string[] {
  let head = '';
  return Array.from({ length: Math.max(heads.length, leaves.length) }, (_, at) => {
    const leaf = leaves[at] ?? '';
    head = heads[at] || (leaf === '' ? '' : head);
    return [head, leaf].filter(Boolean).join(' ');
  });
}

/** Printed words without the `**` of Markdown's bold. */
function headerText(cell: RawCell): string {
  return readableWords(cell.text.replaceAll('**', ''));
}

function draftColumn(group: string | null, leaf: string, at: number): DraftColumn {
  const senses: HeaderSense[] = leaf === '' && at === 0 ? ['name'] : headerSenses(leaf);
  const groupSense = group === null ? null : (headerSenses(group)[0] ?? null);
  const year = headerYear(leaf) ?? (group === null ? undefined : headerYear(group));
  const unit = headerUnit(leaf) ?? (group === null ? null : headerUnit(group));
  return { group, leaf, senses, groupSense, year, unit };
}

/** Blank cells hold their place: a blank over a leaf belongs to the group on its left, a blank under a head is its own. */
function draftGrid(heads: string[], leaves: string[]): DraftHeader | null {
  const width = Math.max(heads.length, leaves.length);
  const columns: DraftColumn[] = [];
  let group = '';
  for (let at = 0; at < width; at += 1) {
    const head = heads[at] ?? '';
    const leaf = leaves[at] ?? '';
    if (head !== '') group = head;
    columns.push(leaf === '' ? draftColumn(null, head, at) : draftColumn(group || null, leaf, at));
  }
  return columns.every((column) => column.leaf !== '' || column.senses.length > 0)
    ? { columns, cost: 0 }
    : null;
}

/** Blanks are lost: the leaves are dealt out over the heads that can be groups, in order. */
function draftGroups(heads: string[], leaves: string[]): DraftHeader[] {
  const candidates = heads.flatMap((head, at) => (canBeGroup(head) ? [at] : []));
  const drafts: DraftHeader[] = [];
  for (const groups of subsets(candidates, leaves.length)) {
    for (const sizes of partitions(leaves.length, groups.length)) {
      drafts.push(dealOut(heads, leaves, groups, sizes));
      if (drafts.length > 400) return drafts;
    }
  }
  return drafts;
}

function canBeGroup(head: string): boolean {
  const senses = headerSenses(head);
  return (
    senses.length === 0 ||
    senses.some((sense) => ['target', 'actual', 'year', 'level', 'growth'].includes(sense))
  );
}

/** Non-empty subsets of the candidates, at most one for each leaf; larger lists than eight are cut. */
function subsets(candidates: readonly number[], most: number): number[][] {
  const pool = candidates.slice(0, 8);
  const all: number[][] = [];
  for (let mask = 1; mask < 1 << pool.length; mask += 1) {
    const chosen = pool.filter((_, bit) => (mask >> bit) & 1);
    if (chosen.length <= most) all.push(chosen);
  }
  return all.sort((a, b) => a.length - b.length);
}

/** Ways to cut `total` leaves into `parts` runs; more than four a group never stand in print. */
function partitions(total: number, parts: number): number[][] {
  if (parts === 1) return total <= 8 ? [[total]] : [];
  const all: number[][] = [];
  for (let first = 1; first <= Math.min(6, total - parts + 1); first += 1) {
    for (const rest of partitions(total - first, parts - 1)) all.push([first, ...rest]);
    if (all.length > 60) break;
  }
  return all;
}

function dealOut(heads: string[], leaves: string[], groups: number[], sizes: number[]): DraftHeader {
  const columns: DraftColumn[] = [];
  let next = 0;
  heads.forEach((head, at) => {
    const size = sizes[groups.indexOf(at)];
    if (size === undefined) columns.push(draftColumn(null, head, at));
    else
      for (let count = 0; count < size; count += 1) columns.push(draftColumn(head, leaves[next++] ?? '', at));
  });
  return { columns, cost: costOfDeal(heads, leaves, groups, sizes) };
}

/** Groups hold the same leaves more often than not, and a group over a single leaf is rare. */
function costOfDeal(heads: string[], leaves: string[], groups: number[], sizes: number[]): number {
  const uneven = new Set(sizes).size - 1;
  const single = sizes.filter((size) => size === 1).length;
  const size = sizes[0] ?? 1;
  const repeats = uneven === 0 && leaves.every((leaf, at) => leaf === leaves[at % size]);
  const yearOverYear = groups.filter(
    (at) => headerSenses(heads[at] ?? '')[0] === 'year' && leaves.some(isYear),
  ).length;
  return uneven * 2 + single * 1.5 + (repeats ? 0 : 1) + yearOverYear * 3 + loneGroupHeads(heads, groups);
}

function isYear(leaf: string): boolean {
  return headerSenses(leaf)[0] === 'year';
}

/** A head without a sense of its own (or one that names a group: 规划目标, 完成情况) that gets no leaf is odd. */
function loneGroupHeads(heads: string[], groups: number[]): number {
  return heads.filter((head, at) => !groups.includes(at) && canBeGroup(head) && !isYear(head)).length * 0.5;
}
