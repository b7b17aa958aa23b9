import type { Language } from '../../model/vocabulary.ts';

/** The words of the readout of a chart. */
export interface ReadoutWords {
  /** Name of the slider. */
  label: string;
  hint: string;
  /** With `{at}` and `{all}`. */
  position: string;
  /** Between the cells of a row. */
  join: string;
}

export const READOUT_WORDS: Readonly<Record<Language, ReadoutWords>> = {
  en: {
    label: 'Read the chart row by row',
    hint: 'Arrow keys go from row to row, Home and End to the first and the last; Esc closes.',
    position: '{at} of {all}',
    join: '; ',
  },
  zh: {
    label: '逐行读图',
    hint: '方向键逐行移动，Home键到首行，End键到末行，Esc键关闭。',
    position: '共{all}行，第{at}行',
    join: '；',
  },
};
