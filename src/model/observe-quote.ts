import type { BuildContext } from './build-context.ts';
import { markUse, placeChain } from './build-context.ts';
import { resolveQuote } from './resolve-quote.ts';
import { roleOfKind } from './role-of-kind.ts';
import type { DatasetFigure, Observation } from './schema/dataset.ts';
import type { IndicatorRecord, ObservationRecord } from './schema/record.ts';
import type { Located } from './validate-record.ts';

/** The observation that the marked figure of a quote gives; null where a problem was reported. */
export function observeQuote(
  context: BuildContext,
  indicator: Located<IndicatorRecord>,
  record: ObservationRecord,
  at: number,
): Observation | null {
  const place = { file: indicator.file, line: indicator.lineOf(['observations', at, 'quote']) };
  const resolved = resolveQuote(context, record, place);
  if (resolved === null) return null;
  const [figure] = resolved.figures;
  if (figure === undefined || resolved.figures.length > 1) {
    context.problems.push({ ...place, ...oneMark(resolved.figures.length) });
    return null;
  }
  const mismatch = placeMismatch(context, indicator.data, figure);
  if (mismatch !== null) context.problems.push({ ...place, ...mismatch });
  markUse(context, figure.id, `indicators/${indicator.id}`);
  return buildObservation(record, figure);
}

function buildObservation(record: ObservationRecord, figure: DatasetFigure): Observation {
  const { value, valueHigh, qualifier, source } = figure;
  return {
    period: record.period ?? figure.period,
    role: record.role ?? roleOfKind(figure.kind),
    ...{ value, valueHigh, printed: figure.token, qualifier },
    basis: record.basis ?? figure.basis,
    ...(figure.movement === undefined ? {} : { movement: figure.movement }),
    unit: record.unit ?? figure.unit,
    figure: figure.id,
    source,
    evidence: [{ figure: figure.id, source }],
    ...(record.note === undefined ? {} : { note: record.note }),
  };
}

function oneMark(count: number) {
  return {
    found: count === 0 ? 'quote without a mark' : `quote with ${String(count)} marks`,
    expected: 'one mark ⟦ ⟧ around the figure that is the observation',
    hint: count === 0 ? 'Mark the figure' : 'Give each figure an observation of its own',
  };
}

/** Two scopes of one district, or two districts, are never mixed in one indicator. */
function placeMismatch(context: BuildContext, indicator: IndicatorRecord, figure: DatasetFigure) {
  const stated = new Set([indicator.scope, figure.scope]);
  if (stated.has('lesser') && stated.has('greater')) {
    return {
      found: `figure “${figure.token}” of the ${figure.scope} scope`,
      expected: `the indicator's scope, ${indicator.scope}`,
      hint: 'A figure of the other scope belongs to an indicator of its own, related to this one',
    };
  }
  if (figure.place === null || arePlacesRelated(context, indicator.place, figure.place)) return null;
  return {
    found: `figure “${figure.token}” of ${figure.place}`,
    expected: `a figure of ${indicator.place}, or of a place that it holds or lies in`,
    hint: 'Another district has indicators of its own; if the reader took the wrong place, the reader has to learn it',
  };
}

function arePlacesRelated(context: BuildContext, a: string, b: string): boolean {
  return placeChain(context.places, a).includes(b) || placeChain(context.places, b).includes(a);
}
