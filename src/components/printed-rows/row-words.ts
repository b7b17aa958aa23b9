import type { Dataset, Indicator } from '../../model/schema/dataset.ts';
import type { RowWords } from './layout-printed-rows.ts';

/** What the English of printed lines comes from: the names of indicators, the glossary, the words of verdicts. */
export function rowWords(
  { glossary, verdicts, attributes }: Pick<Dataset, 'glossary' | 'verdicts' | 'attributes'>,
  indicatorByRow: ReadonlyMap<string, Indicator>,
): RowWords {
  return { indicatorByRow, glossary, words: [...verdicts, ...attributes] };
}
