import type { PlanRow } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { scaleOf } from '../../lib/unit-scale.ts';
import { makeFinding } from './make-finding.ts';
import { indicator as ofIndicator, printed, row as ofRow, word } from './params.ts';
import { passageOfRow } from './passages.ts';

/*
 * Looks for a line whose unit does not fit its name (an amount in per cent), or that prints numbers and no unit, or whose cells
 * are in units that do not convert into each other.
 * Silent for growth rates and shares by name, for points against per cent, for counters of things (件, 项, 个), for per cent in
 * growth columns, and where one line's number returns in another unit (`same-number-other-meaning` tells it).
 * Variants: `amount-in-percent`, `no-unit`, `two-units`.
 * Severity: amount-in-percent medium, the others low.
 * Innocent: for amount-in-percent `growth-meant` (the numbers may be growth rates), and `growth-or-dash` where the number is
 * printed with a minus sign (it may be a stray dash as well); `misprint` else.
 * Params: indicator, row, name (word: the line's name as printed), unit (word, where printed), otherUnit (word: unit of another line or cell, where there is one), value (printed).
 */

const ID = 'unit-doubt';

/** Names of amounts; a name that ends in a rate, a share or a growth is none. */
const AMOUNT = /(?:增加值|总产值|产值|总值|总额|收入|投资|进出口额|零售额|税收|人数|数量|面积)$/u;
const FOOTNOTE_MARKS = /[*＊\s]/gu;
const RATE_WORDS = /占|比重|比例|率|增速|增长|增幅|降低|下降|之比/u;

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.promises.flatMap((promise) =>
      promise.row === null ? [] : (check(evidence, promise, promise.row) ?? []),
    ),
};

function check(evidence: Evidence, promise: Promise, row: PlanRow): Finding | null {
  const name = row.name.replace(/[*＊\s]|[（(][^（）()]*[）)]/gu, '');
  if (row.unit === '%' && AMOUNT.test(name) && !RATE_WORDS.test(name))
    return report(evidence, promise, row, 'amount-in-percent', null);
  const levels = [promise.baseline, promise.target, promise.outcome].flatMap((value) => value ?? []);
  if (row.unit === null && levels.length > 0 && levels.every(({ unit }) => unit === null)) {
    return report(evidence, promise, row, 'no-unit', unitElsewhere(evidence, promise, row));
  }
  const clash = levels.find(({ unit }) => unit !== null && row.unit !== null && clashes(unit, row.unit));
  return clash === undefined ? null : report(evidence, promise, row, 'two-units', clash.unit);
}

/** Counters of things are one another's equals; money, lengths, shares are not. */
function clashes(a: string, b: string): boolean {
  const [x, y] = [scaleOf(a).base, scaleOf(b).base];
  const isCounter = (unit: string): boolean => /^[个件项家名人所座处条套次]$/u.test(unit);
  return x !== y && !(isCounter(x) && isCounter(y)) && !(/%|百分点/u.test(x) && /%|百分点/u.test(y));
}

function unitElsewhere({ rowById }: Evidence, { indicator }: Promise, row: PlanRow): string | null {
  return indicator.rows.flatMap((id) => (id === row.id ? [] : (rowById.get(id)?.unit ?? [])))[0] ?? null;
}

function report(
  evidence: Evidence,
  promise: Promise,
  row: PlanRow,
  variant: string,
  other: string | null,
): Finding {
  const { indicator, outcome, baseline, target } = promise;
  const value = outcome ?? baseline ?? target;
  const isMinus = value !== null && value.value < 0;
  const twin = indicator.rows.flatMap((id) => (id === row.id ? [] : (evidence.rowById.get(id) ?? [])));
  return makeFinding(ID, {
    record: indicator.id,
    variant,
    severity: variant === 'amount-in-percent' ? 'medium' : 'low',
    innocent: variant !== 'amount-in-percent' ? 'misprint' : isMinus ? 'growth-or-dash' : 'growth-meant',
    params: {
      indicator: ofIndicator(indicator.id),
      row: ofRow(row.id),
      name: word(row.name.replace(FOOTNOTE_MARKS, '')),
      ...(row.unit === null ? {} : { unit: word(row.unit) }),
      ...(other === null ? {} : { otherUnit: word(other) }),
      ...(value ? { value: printed(value) } : {}),
    },
    evidence: [row, ...(other === null ? [] : twin)].map((line) => passageOfRow(evidence.dataset, line)),
    figures: value ? [value.figure] : [],
    indicators: [indicator.id],
    rows: [row.id],
  });
}
