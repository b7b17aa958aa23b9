import { languageParam } from '../components/routes.ts';
import { LANGUAGES } from '../model/vocabulary.ts';
import type { Language } from '../model/vocabulary.ts';
import { getCharts } from './_charts.ts';

/** One address of a chart's file. */
export interface ChartRoute {
  params: { lang: string | undefined; id: string; variant?: string };
  props: { language: Language; id: string; variant: string | null };
}

/** Both languages of every chart. */
export function chartRoutes(): ChartRoute[] {
  return LANGUAGES.flatMap((language) =>
    getCharts().ids.map((id) => ({
      params: { lang: languageParam(language), id },
      props: { language, id, variant: null },
    })),
  );
}

/** Both languages of every variant. */
export function variantRoutes(): ChartRoute[] {
  return LANGUAGES.flatMap((language) =>
    getCharts().ids.flatMap((id) =>
      getCharts()
        .variantsOf(id)
        .map((variant) => ({
          params: { lang: languageParam(language), id, variant },
          props: { language, id, variant },
        })),
    ),
  );
}
