import type { Language } from '../model/vocabulary.ts';

/** Lists that can be filtered and sorted. */
export type ListName = 'lines' | 'findings' | 'indicators' | 'projects';

/** Filters, by their names in the address. */
export const FILTER_NAMES = [
  'verdict',
  'claim',
  'kind',
  'weight',
  'rule',
  'plan',
  'state',
  'sector',
  'topic',
  'indicator',
  'source',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** Orders, by their names in the address. */
export const SORT_NAMES = ['share', 'name', 'report', 'rule', 'line', 'amount', 'start'] as const;
export type SortName = (typeof SORT_NAMES)[number];

/** The words of the controls over a list. Counts are patterns: the browser knows the numbers. */
export interface ListWords {
  filters: Readonly<Record<FilterName, string>>;
  any: string;
  sort: string;
  documentOrder: Readonly<Record<ListName, string>>;
  sorts: Readonly<Record<SortName, string>>;
  showAll: string;
  /** With `{all}`. */
  all: Readonly<Record<ListName, string>>;
  /** With `{shown}` and `{all}`. */
  some: Readonly<Record<ListName, string>>;
  /** Head of the list when its groups are dissolved. */
  flat: Readonly<Record<ListName, string>>;
  neither: string;
}

export const LIST_WORDS: Readonly<Record<Language, ListWords>> = {
  en: {
    filters: {
      verdict: 'What the numbers show',
      claim: 'The plan’s verdict',
      kind: 'Kind of target',
      weight: 'Weight',
      rule: 'Kind',
      plan: 'Plan',
      state: 'Status',
      sector: 'Sector',
      topic: 'Topic',
      indicator: 'Indicator',
      source: 'Document',
    },
    any: 'All',
    sort: 'Order',
    documentOrder: {
      lines: 'As printed',
      findings: 'By weight',
      indicators: 'As in the plans',
      projects: 'By sector',
    },
    sorts: {
      share: 'Highest share first',
      name: 'Name',
      report: 'Latest report first',
      rule: 'By kind',
      line: 'By row of the plans',
      amount: 'Largest investment first',
      start: 'First year',
    },
    showAll: 'Show all',
    all: {
      lines: '{all} rows',
      findings: '{all} findings',
      indicators: '{all} indicators',
      projects: '{all} projects',
    },
    some: {
      lines: '{shown} of {all} rows',
      findings: '{shown} of {all} findings',
      indicators: '{shown} of {all} indicators',
      projects: '{shown} of {all} projects',
    },
    flat: {
      lines: 'Rows of all topics',
      findings: 'Of every weight',
      indicators: 'All topics',
      projects: 'All sectors',
    },
    neither: 'Neither',
  },
  zh: {
    filters: {
      verdict: '按数字看',
      claim: '规划自评',
      kind: '指标性质',
      weight: '重要程度',
      rule: '类别',
      plan: '规划',
      state: '状态',
      sector: '领域',
      topic: '主题',
      indicator: '指标',
      source: '文献',
    },
    any: '全部',
    sort: '排序',
    documentOrder: {
      lines: '照表中次序',
      findings: '按重要程度',
      indicators: '照规划次序',
      projects: '按领域',
    },
    sorts: {
      share: '完成比例由高到低',
      name: '名称',
      report: '最近报告在前',
      rule: '按类别',
      line: '按规划行次',
      amount: '投资额由大到小',
      start: '起始年份',
    },
    showAll: '显示全部',
    all: { lines: '共{all}项', findings: '共{all}条', indicators: '共{all}项', projects: '共{all}个' },
    some: {
      lines: '{all}项中显示{shown}项',
      findings: '{all}条中显示{shown}条',
      indicators: '{all}项中显示{shown}项',
      projects: '{all}个中显示{shown}个',
    },
    flat: { lines: '全部主题', findings: '不分轻重', indicators: '全部主题', projects: '全部领域' },
    neither: '两表均无',
  },
};
