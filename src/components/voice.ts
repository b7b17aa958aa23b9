import type { FigureKind } from '../model/vocabulary.ts';

/** Who speaks with a figure: a report of what is said to have happened, or a promise of what is to happen. */
export type Voice = 'report' | 'promise';

/** Voice of a kind of figure. An expected value is a report to come, not a promise. */
export function voiceOf(kind: FigureKind): Voice {
  return kind === 'target' || kind === 'plan' ? 'promise' : 'report';
}
