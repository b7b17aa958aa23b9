import type { DatasetFigure, DatasetSegment } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule } from '../types.ts';
import { makeFinding } from './make-finding.ts';
import { count, printed, source as ofSource, word } from './params.ts';
import { passageOf } from './passages.ts';

/*
 * Looks for lists that end with their number (A、B、C等4家, A、B和C三大…) and do not hold that many items.
 * Silent for 等 with a number above the items (the list is open), for lists of fewer than three items, for lists whose items
 * hold 和 or 与 (one item or two?) where either count fits, for numbers of time or of things (20个: kinds may be listed), and for
 * numbers that count something other than the list (with a word between list and number).
 * Variants: `too-many` (more items than the number), `too-few` (no 等, a set such as 四大 or 三类, and fewer).
 * Severity: low.
 * Innocent: `parting`: an item may itself be a pair.
 * Params: stated (printed), items (count), source, words (the list).
 */

const ID = 'list-count';

/** Items parted by 、 right before the number; quotation marks may stand around the items or the whole list. */
const LIST =
  /((?:[^、,，。;；:：!！?？\s]{1,16}、){2,}[^、,，。;；:：!！?？\s]{1,16}?)["”’]?(等)?(?:共|这|上述)?$/u;

/** Units under which a list is complete (四大, 三类); a number of things (20个) may follow a list of their kinds. */
const SET = /^(?:大|大?类|种|方面|领域)$/u;
const TIME = /^(?:年|个?月|天|日|次|届|小时|分钟)$/u;

export const rule: FindingRule = {
  id: ID,
  find: (evidence) => evidence.dataset.figures.flatMap((figure) => check(evidence, figure) ?? []),
};

function check(evidence: Evidence, figure: DatasetFigure): Finding | null {
  const stated = figure.value;
  if (
    figure.basis !== 'count' ||
    figure.qualifier !== 'exact' ||
    stated === null ||
    stated < 3 ||
    stated > 30
  )
    return null;
  const list = listBefore(evidence, figure);
  if (list === null) return null;
  if (TIME.test(figure.unit ?? '') || /\d|[各每]$/u.test(list.words)) return null;
  const low = list.words.split('、').length;
  const high = low + (list.words.match(/[和与及]/gu)?.length ?? 0);
  const isTooMany = low > stated;
  const isTooFew = !list.isOpen && SET.test(figure.unit ?? '') && high < stated;
  if (!isTooMany && !isTooFew) return null;
  return makeFinding(ID, {
    record: figure.id,
    variant: isTooMany ? 'too-many' : 'too-few',
    severity: 'low',
    innocent: 'parting',
    params: {
      stated: printed({ printed: figure.token, unit: figure.unit, figure: figure.id, cumulative: false }),
      items: count(isTooMany ? low : high),
      source: ofSource(figure.source),
      words: word(list.words),
    },
    evidence: [passageOf(evidence, figure.id)],
    figures: [figure.id],
  });
}

/** The list that ends where the figure begins, within its paragraph. */
function listBefore({ dataset }: Evidence, figure: DatasetFigure): { words: string; isOpen: boolean } | null {
  const segment = dataset.segments.find((one) => holds(one, figure));
  if (segment === undefined || segment.kind === 'table-line') return null;
  const before = (dataset.texts[figure.source] ?? '').slice(segment.start, figure.start);
  const match = LIST.exec(before);
  return match?.[1] === undefined
    ? null
    : { words: match[1], isOpen: match[2] !== undefined || /等[^、]*$/u.test(match[1]) };
}

const holds = ({ source, start, end }: DatasetSegment, figure: DatasetFigure): boolean =>
  source === figure.source && start <= figure.start && figure.end <= end;
