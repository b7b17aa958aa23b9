import { VERDICT_SIGNS, type VerdictSign } from '../../charts/marks/mark-of-verdict.ts';
import type { Assessment } from '../../derive/types.ts';
import { text, type Key } from '../../i18n/keys.ts';
import { ATTRIBUTES, CATEGORIES, VERDICT_CLASSES, type Language } from '../../model/vocabulary.ts';
import { controlOf, rowKeys, type ListControl, type RowKeys } from '../list/list-controls.ts';
import type { AttributeOf } from './board-lede.ts';
import type { BoardGroup, BoardRow } from './layout-scoreboard.ts';

/** How lines are sorted into the options of the filters. */
interface Sorting {
  attributeOf: AttributeOf;
  signFor: (assessment: Assessment) => VerdictSign;
}

/** What a line carries for the controls over the board. */
export function lineKeys(
  { row, indicator }: BoardRow,
  assessment: Assessment | undefined,
  { attributeOf, signFor }: Sorting,
  nameRank: ReadonlyMap<string, number>,
): RowKeys {
  return rowKeys(
    {
      verdict: assessment && signFor(assessment),
      claim: assessment?.official?.class,
      kind: attributeOf(row.id),
      topic: indicator?.category,
    },
    { share: roundShare(assessment?.computed.level?.share), name: nameRank.get(indicator?.id ?? '') },
  );
}

/** Four decimals tell shares apart. */
function roundShare(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : Number(share.toFixed(4));
}

/** Filters over the lines of a plan: our verdict, the plan's own or the kind of target, and the topic. */
export function lineControls(
  language: Language,
  groups: readonly BoardGroup[],
  assessments: readonly Assessment[],
  { attributeOf, signFor }: Sorting,
): ListControl[] {
  const isPace = assessments.some(({ mode }) => mode === 'pace');
  const signWord = (sign: string): string => text(language, `tally.${paceName(sign, isPace)}` as Key);
  const rows = groups.flatMap((group) => group.rows);
  return [
    controlOf('verdict', VERDICT_SIGNS, assessments.map(signFor), signWord),
    controlOf(
      'claim',
      VERDICT_CLASSES,
      assessments.map(({ official }) => official?.class),
      (key) => text(language, `verdict.${key}`),
    ),
    controlOf(
      'kind',
      ATTRIBUTES,
      rows.map(({ row }) => attributeOf(row.id)),
      (key) => text(language, `attribute.${key}`),
    ),
    controlOf(
      'topic',
      CATEGORIES,
      rows.map(({ indicator }) => indicator?.category),
      (key) => text(language, `category.${key}`),
    ),
  ];
}

/** A running plan is on pace or behind where a finished one has reached or missed. */
function paceName(sign: string, isPace: boolean): string {
  if (!isPace) return sign;
  return sign === 'reached' ? 'on-pace' : sign === 'short' ? 'behind' : sign;
}
