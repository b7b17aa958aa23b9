import type { DraftLine } from './draft-line.ts';
import { depthOfNumberings, isNamedHeading, numberingOf } from './heading-depth.ts';
import { isShortLine } from './line-kind.ts';

/** A title page holds at most this many lines; longer runs of short lines are a list. */
const LONGEST_HEAD = 10;
/** Headings follow one another at most so many times. */
const LONGEST_RUN = 3;
/** A picture leaves at least so many blank lines above its caption. */
const PICTURE_GAP = 2;

/** Decides the lines that only their neighbours explain: titles, headings between paragraphs, captions, by-lines. */
export function placeHeadings(drafts: DraftLine[]): void {
  placeNumbered(drafts);
  const body = placeTitle(drafts);
  placeShortLines(drafts, body);
  for (const draft of drafts) if (draft.kind === null) draft.kind = 'paragraph';
}

function placeNumbered(drafts: DraftLine[]): void {
  const numberings = drafts.map((draft) => (draft.kind === null ? numberingOf(draft.content) : -1));
  const depths = depthOfNumberings(numberings);
  const deepest = Math.max(1, ...depths.values());
  drafts.forEach((draft, at) => {
    const depth = depths.get(numberings[at] ?? -1);
    if (depth !== undefined) Object.assign(draft, { kind: 'heading', depth });
    else if (draft.kind === null && isNamedHeading(draft.content))
      Object.assign(draft, { kind: 'heading', depth: 2 });
    else if (draft.kind === 'heading') draft.depth ??= deepest + 1;
  });
}

/** The short lines above the first paragraph are the title, but for by-lines. Returns where the body begins. */
function placeTitle(drafts: DraftLine[]): number {
  let end = 0;
  while (drafts[end] && isOfTitle(drafts[end] as DraftLine)) end += 1;
  const head = drafts.slice(0, end).filter((draft) => draft.kind === null);
  if (head.length === 0 || head.length > LONGEST_HEAD || end === drafts.length) return 0;
  let hasTitle = false;
  for (const draft of head) {
    if (hasTitle && isByLine(draft.content)) draft.kind = 'furniture';
    else Object.assign(draft, { kind: 'heading', depth: 1 });
    hasTitle = true;
  }
  return end;
}

function isOfTitle(draft: DraftLine): boolean {
  return draft.kind === 'furniture' || (draft.kind === null && isShortLine(draft.content, 60));
}

/** One to four names of two to four characters (王小明 李四), or an office and a name (省长 王小明). */
function isByLine(content: string): boolean {
  const isNames = /^\p{Script=Han}{2,4}(?:[\s　]+\p{Script=Han}{2,4}){0,3}$/u.test(content);
  return (
    isNames || /^\p{Script=Han}{2,12}(?:长|主任|书记|记者|通讯员)[\s　]+\p{Script=Han}{2,4}$/u.test(content)
  );
}

function placeShortLines(drafts: DraftLine[], from: number): void {
  for (let at = drafts.length - 1; at >= from; at -= 1) {
    const draft = drafts[at] as DraftLine;
    if (draft.kind !== null || !isShortLine(draft.content)) continue;
    if (!governs(drafts, at)) draft.kind = draft.blanksAbove >= PICTURE_GAP ? 'caption' : 'paragraph';
    else if (runOfShortLines(drafts, at) <= LONGEST_RUN) Object.assign(draft, { kind: 'heading', depth: 2 });
    else draft.kind = 'paragraph';
  }
}

/** A heading has text below it: sentences, items, a table. A caption at the end of a page has none. */
function governs(drafts: readonly DraftLine[], at: number): boolean {
  const next = drafts[at + 1];
  if (next === undefined || next.kind === 'caption' || next.kind === 'furniture') return false;
  return next.kind !== null && next.kind !== 'paragraph' ? true : /[。！!？?；;：:…]/u.test(next.content);
}

function runOfShortLines(drafts: readonly DraftLine[], at: number): number {
  const isShort = (index: number): boolean => {
    const draft = drafts[index];
    return (
      draft !== undefined &&
      (draft.kind === null || draft.kind === 'heading' || draft.kind === 'paragraph') &&
      isShortLine(draft.content)
    );
  };
  let start = at;
  let end = at;
  while (isShort(start - 1) && at - start <= LONGEST_RUN) start -= 1;
  while (isShort(end + 1) && end - at <= LONGEST_RUN) end += 1;
  return end - start + 1;
}
