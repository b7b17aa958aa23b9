import type { Dataset } from '../model/schema/dataset.ts';
import { assessAll } from './assess.ts';
import { type Biography, buildBiographies } from './biographies.ts';
import { findAll, gatherEvidence } from './findings/find-all.ts';
import { buildPromises } from './promises.ts';
import { findSilences, openTargets, type Silence } from './silences.ts';
import type { Assessment, Finding, Promise } from './types.ts';

/** Everything that is worked out from the dataset. */
export interface Conclusions {
  promises: readonly Promise[];
  assessments: readonly Assessment[];
  /** What does not add up, rule by rule. */
  findings: readonly Finding[];
  biographies: readonly Biography[];
  /** Targets that a later document could report on, each once. */
  openTargets: readonly Promise[];
  /** Those of them for which none reports a figure. */
  silences: readonly Silence[];
}

/** From the dataset to what follows from it. Pure: the same dataset gives the same conclusions. */
export function conclude(dataset: Dataset): Conclusions {
  const promises = buildPromises(dataset, dataset.verdicts);
  const assessments = assessAll(promises);
  return {
    promises,
    assessments,
    findings: findAll(gatherEvidence(dataset, { promises, assessments })),
    biographies: buildBiographies(dataset, promises),
    openTargets: openTargets(dataset, promises),
    silences: findSilences(dataset, promises),
  };
}
