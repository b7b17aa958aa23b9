import type { Language } from '../../model/vocabulary.ts';

/** The words around a chart: source line, actions, headings of its page. */
export interface ChartPageWords {
  title: string;
  lede(count: number): string;
  source(names: readonly string[], where: string): string;
  sourceLine(source: string): string;
  /** The source as the last sentence of a description. */
  sourceSentence(source: string): string;
  sentence(text: string): string;
  space: string;
  actions: Readonly<Record<'link' | 'copy' | 'copied' | 'svg' | 'csv' | 'json' | 'table', string>>;
  download: string;
  inWords: string;
  sameData: string;
  dataCaption(headline: string): string;
  indicators: string;
  findings: string;
  stories: string;
  /** Before the title of the story that shows the chart. */
  toStory: string;
  variants: string;
  whole: string;
  more: string;
}

const ENDS = /[.?!。？！]$/u;

export const PAGE_WORDS: Readonly<Record<Language, ChartPageWords>> = {
  en: {
    title: 'Charts',
    lede: (count) =>
      `${String(count)} drawings, each of them the answer to a question. Every number in them leads to the place where it is printed; what we work out ourselves is marked.`,
    source: (names, where) => `${names.join('; ')}${where === '' ? '' : `, ${where}`}`,
    sourceLine: (source) => `Source: ${source}`,
    sourceSentence: (source) => `Source: ${source}.`,
    sentence: (text) => (ENDS.test(text) ? text : `${text}.`),
    space: ' ',
    actions: {
      link: 'Link',
      copy: 'Copy link',
      copied: 'Link copied',
      svg: 'SVG',
      csv: 'CSV',
      json: 'JSON',
      table: 'The same data as a table',
    },
    download: 'Download',
    inWords: 'The chart in words',
    sameData: 'The same data',
    dataCaption: (headline) => `Data of the chart “${headline}”`,
    indicators: 'Measured here',
    findings: 'What does not add up here',
    stories: 'The story',
    toStory: 'The story:',
    variants: 'The same chart for',
    whole: 'the whole table',
    more: 'All charts',
  },
  zh: {
    title: '图表',
    lede: (count) => `${String(count)}幅图，每幅回答一个问题。图中的数都能追到原文，我们算出来的另作标记。`,
    source: (names, where) => `${names.join('；')}${where === '' ? '' : `，${where}`}`,
    sourceLine: (source) => `来源：${source}`,
    sourceSentence: (source) => `来源：${source}。`,
    sentence: (text) => (ENDS.test(text) ? text : `${text}。`),
    space: '',
    actions: {
      link: '链接',
      copy: '复制链接',
      copied: '已复制链接',
      svg: 'SVG',
      csv: 'CSV',
      json: 'JSON',
      table: '数据表',
    },
    download: '下载',
    inWords: '图表文字版',
    sameData: '数据表',
    dataCaption: (headline) => `“${headline}”一图的数据`,
    indicators: '图中指标',
    findings: '图中哪里对不上',
    stories: '报道',
    toStory: '报道：',
    variants: '同类图',
    whole: '全表',
    more: '全部图表',
  },
};
