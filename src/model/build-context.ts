import type { Problem } from './problem.ts';
import type { BuiltSource } from './built-source.ts';
import type { DatasetFigure } from './schema/dataset.ts';
import type { PlaceRecord } from './schema/record.ts';

/** What the steps of one build share. Steps add to `problems`; the build throws once, with all of them. */
export interface BuildContext {
  problems: Problem[];
  sources: Map<string, BuiltSource>;
  /** Ids of sources, projects and indicators that have a file, readable or not. */
  written: Record<'sources' | 'projects' | 'indicators', ReadonlySet<string>>;
  figures: Map<string, DatasetFigure>;
  places: Map<string, PlaceRecord>;
  /** Paths of records by figure id: `indicators/gdp`. */
  usedBy: Map<string, Set<string>>;
}

/** Notes that a record rests on a figure. */
export function markUse(context: BuildContext, figure: string, path: string): void {
  const paths = context.usedBy.get(figure) ?? new Set<string>();
  context.usedBy.set(figure, paths.add(path));
}

/** The place and all places that it lies in, from the inside out. */
export function placeChain(places: ReadonlyMap<string, PlaceRecord>, id: string): string[] {
  const chain: string[] = [];
  for (let at: string | null = id; at !== null && !chain.includes(at); at = places.get(at)?.parent ?? null)
    chain.push(at);
  return chain;
}
