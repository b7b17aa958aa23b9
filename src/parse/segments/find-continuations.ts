import type { DraftLine } from './draft-line.ts';
import { startsNumbered } from './heading-depth.ts';
import { isCutShort, isShortLine } from './line-kind.ts';

/** At most so many captions stand between the two halves of a sentence. */
const MOST_BETWEEN = 4;
const PICTURE_GAP = 2;

/**
 * Finds paragraphs that a caption or a column break cuts in mid-sentence, and where they go on. Short lines in the
 * gap are marked as captions. Runs before headings are placed, because such a caption looks like a heading.
 * A document most of whose lines end without punctuation is a list: there nothing is cut.
 */
export function findContinuations(drafts: readonly DraftLine[]): Map<DraftLine, DraftLine> {
  const found = new Map<DraftLine, DraftLine>();
  const running = drafts.filter((draft) => isRunning(draft));
  const open = running.filter((draft) => isCutShort(draft.content));
  if (open.length > Math.max(3, running.length * 0.2)) return found;
  const taken = new Set(open);
  drafts.forEach((draft, at) => {
    if (taken.has(draft)) join(drafts, at, found);
  });
  return found;
}

function isRunning(draft: DraftLine): boolean {
  return (draft.kind === null || draft.kind === 'item') && draft.content.length >= 40;
}

function join(drafts: readonly DraftLine[], at: number, found: Map<DraftLine, DraftLine>): void {
  let next = at + 1;
  while (next - at <= MOST_BETWEEN && isInterlude(drafts[next])) next += 1;
  const second = drafts[next];
  const between = drafts.slice(at + 1, next);
  if (!second || !carriesOn(second)) return;
  for (const draft of between) draft.kind = 'caption';
  found.set(drafts[at] as DraftLine, second);
}

/** A caption, or a short line that stands where a picture was. */
function isInterlude(draft: DraftLine | undefined): boolean {
  if (!draft) return false;
  if (draft.kind === 'caption') return true;
  return draft.kind === null && isShortLine(draft.content) && draft.blanksAbove >= PICTURE_GAP;
}

/** The second half is set off by a blank line, begins like no paragraph and comes to the end of a sentence. */
function carriesOn(draft: DraftLine): boolean {
  const isNew = /^[\s　]|^[“"『「《(（]/u.test(draft.content) || startsNumbered(draft.content);
  return draft.kind === null && draft.blanksAbove >= 1 && !isNew && /[。！!？?]/u.test(draft.content);
}
