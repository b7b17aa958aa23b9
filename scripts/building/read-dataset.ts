import { buildDataset, requireDataset } from '../../src/model/build.ts';
import { BuildError } from '../../src/model/build-error.ts';
import type { Dataset } from '../../src/model/schema/dataset.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { readContent } from '../../src/read.ts';

/** The dataset, or null where something has to be mended: then every fault has been printed, for editors to read. */
export function readDataset(): Dataset | null {
  try {
    return requireDataset(buildDataset(readContent(), parseDocument));
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    return null;
  }
}
