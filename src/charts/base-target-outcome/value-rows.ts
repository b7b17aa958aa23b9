import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../model/vocabulary.ts';
import { changeForm, changeSize } from '../../wording/change-text.ts';
import { CHART_WORDS } from '../../wording/chart-words.ts';
import type { IndicatorSeries, PrintedValue } from '../../wording/printed-value.ts';
import { boxAround } from '../geometry.ts';
import type { LabelRole, MarkShape, PlacedLabel, PlacedMark, TextRun } from '../layout-types.ts';
import { lineHeight, wrapRuns } from '../measure-text.ts';
import { markBox } from '../marks/draw-mark.ts';
import { fixLabel, TYPE_SIZE } from './panel.ts';

/** A line of text under the plot, led by a mark or a number. */
export interface TextRow {
  runs: TextRun[];
  mark?: MarkShape;
  number?: number;
  figure?: string;
}

/** Rows in one drawing at most; the table beside the chart holds the rest. */
const MAX_ROWS = 6;
const INDENT = 30;
const ROW_GAP = 7;

/** What has no place on an axis, as rows: growth, other units, parts of a year. */
export function describeRows(
  values: readonly PrintedValue[],
  scopeNames: IndicatorSeries['scopeNames'],
  language: Language,
): TextRow[] {
  const words = CHART_WORDS[language];
  const sorted = [...values].sort(
    (a, b) => (a.period ?? '9').localeCompare(b.period ?? '9') || order(a) - order(b),
  );
  const rows = sorted.slice(0, MAX_ROWS).map((value) => describeRow(value, scopeNames, language));
  if (sorted.length > MAX_ROWS) rows.push({ runs: [{ text: words.more(sorted.length - MAX_ROWS) }] });
  return rows;
}

/** Baseline, target, outcome: the order within a period. */
function order({ role }: PrintedValue): number {
  return { baseline: 0, target: 1, actual: 2, forecast: 3 }[role];
}

/** One row: period, role, value. A rate is called yearly only where the document says so. */
export function describeRow(
  value: PrintedValue,
  scopeNames: IndicatorSeries['scopeNames'],
  language: Language,
): TextRow {
  const words = CHART_WORDS[language];
  const form = changeForm(value);
  // A multiple of a year's level is reached in the last year of its span.
  const stated = form === 'multiple' ? (value.period?.split('/').at(-1) ?? null) : value.period;
  const period = stated === null ? words.yearNotStated : formatPeriod(language, stated);
  const scope =
    scopeNames && (value.scope === 'greater' || value.scope === 'lesser') ? scopeNames[value.scope] : '';
  const role = {
    baseline: words.baseline,
    target: words.target,
    actual: words.printed,
    forecast: words.estimate,
  }[value.role];
  const quantity = changeSize(value, language, 'short');
  const isRate = value.basis === 'growth' && /^[%％]$/u.test(value.unit ?? '');
  const yearly = value.yearly
    ? language === 'zh'
      ? `${words.aYear}${quantity}`
      : `${quantity} ${words.aYear}`
    : quantity;
  const kind = form === 'fall' ? words.fall(role) : isRate ? words.rate(role, value.yearly === true) : role;
  return {
    runs: [
      {
        text:
          language === 'zh'
            ? `${scope}${period}${kind}`
            : `${scope === '' ? '' : `${scope}, `}${period}, ${kind} `,
      },
      {
        text: language === 'zh' ? ` ${yearly}` : yearly,
        bold: true,
        ...(value.role === 'target' && { voice: 'plan' }),
      },
    ],
    mark: {
      baseline: 'ring',
      target: 'beam',
      actual: value.scope === 'greater' ? 'disc-in-ring' : 'disc',
      forecast: 'half-disc',
    }[value.role] as MarkShape,
    ...(value.figure !== undefined && { figure: value.figure }),
  };
}

/** Sets rows under each other from `top` on; long ones break. */
export function layoutRows(
  rows: readonly TextRow[],
  top: number,
  width: number,
  language: Language,
): { labels: PlacedLabel[]; marks: PlacedMark[]; bottom: number } {
  const labels: PlacedLabel[] = [];
  const marks: PlacedMark[] = [];
  const size = TYPE_SIZE.note;
  let y = top;
  for (const row of rows) {
    const indent = row.mark === undefined && row.number === undefined ? 0 : INDENT;
    const lines = wrapRuns(row.runs, width - indent, size, language);
    const baseline = y + size;
    labels.push(fixLabel('note', lines, { x: indent, y: baseline }, 'start', language, row.figure));
    if (row.number !== undefined) labels.push(numberLabel(row.number, 10, baseline, language));
    if (row.mark !== undefined) marks.push(rowMark(row.mark, baseline - 5));
    y = baseline + (lines.length - 1) * lineHeight(size, language) + ROW_GAP;
  }
  return { labels, marks, bottom: y };
}

/** The mark at the head of a row. */
function rowMark(shape: MarkShape, y: number): PlacedMark {
  const at = { x: 10, y };
  const length = shape === 'beam' ? 20 : undefined;
  return {
    shape,
    at,
    box: markBox(shape, at, length === undefined ? {} : { length }),
    ...(length !== undefined && { length }),
  };
}

/** A number in a circle, centred at `x`; its box is the circle's. */
export function numberLabel(number: number, x: number, baseline: number, language: Language): PlacedLabel {
  const role: LabelRole = 'number';
  return {
    ...fixLabel(role, [[{ text: String(number) }]], { x, y: baseline }, 'middle', language),
    box: boxAround({ x, y: baseline - 4.8 }, 10),
  };
}
