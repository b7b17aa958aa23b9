import { comparableEnds, type Ends } from '../assessments/comparable.ts';
import { isEasier } from '../assessments/final-level.ts';
import { impliedLevel } from '../assessments/implied.ts';
import type { Assessment, Promise } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { endYear } from '../value.ts';
import { linearPace } from './linear-pace.ts';
import { type MethodInput, openSdg } from './open-sdg.ts';
import { unChart } from './un-chart.ts';

/** What three published methods make of the same line. All null where a level, a start or a year is missing. */
export function secondOpinions(promise: Promise): Assessment['methods'] {
  const input = methodInput(promise);
  if (!input) return { openSdg: null, unChart: null, linear: null };
  return { openSdg: openSdg(input), unChart: unChart(input), linear: linearPace(input) };
}

/** Numbers of a promise in one unit. */
type Levels = Pick<Ends, 'baseline' | 'target' | 'outcome' | 'sign'>;

function methodInput(promise: Promise): MethodInput | null {
  const ends = isLevel(promise) ? comparableEnds(promise) : impliedEnds(promise);
  const t = endYear(promise.outcome?.period ?? null);
  if (typeof ends === 'string' || !ends?.baseline || !promise.span || t === null) return null;
  const { baseline, target, sign } = ends;
  if (isEasier({ baseline, target, sign })) return null;
  return {
    y0: baseline,
    yt: ends.outcome,
    yT: target,
    t0: promise.span.from,
    t,
    tT: promise.span.to,
    d: sign,
  };
}

function isLevel({ target }: Promise): boolean {
  return target !== null && target.unit !== '倍';
}

/** A multiple, or a rate while its plan runs, is the level that it comes to: as our own verdict takes it. */
function impliedEnds(promise: Promise): Levels | null {
  const { baseline, outcome, target, indicator, finished, doubt } = promise;
  const implied = impliedLevel(promise);
  if (!implied || !baseline || !outcome || outcome.cumulative || doubt || (finished && !target)) return null;
  const factor = unitFactor(outcome.unit, baseline.unit);
  if (factor === null) return null;
  return {
    baseline: baseline.value,
    target: implied.value,
    outcome: outcome.value * factor,
    sign: indicator.direction === 'lower' ? -1 : 1,
  };
}

const SUCCESS = new Set(['achieved', 'on-track', '3', 'on-pace', 'met', 'exceeded', 'achieved-early']);

/** Whether a second opinion turns success into failure, or failure into success. */
export function methodMatters(methods: Assessment['methods'], computed: string): boolean {
  const given = [methods.openSdg, methods.unChart, methods.linear].filter((method) => method !== null);
  return given.some((method) => SUCCESS.has(method.class) !== SUCCESS.has(computed));
}
