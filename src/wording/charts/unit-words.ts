import type { Language, MilestoneType } from '../../model/vocabulary.ts';

type Group = 'category' | 'attribute' | 'place-of-print';

/** The words of charts with one mark for each thing: targets reported again or not, milestones by year. */
export interface UnitWords {
  columns: Readonly<
    Record<'group' | 'target' | 'due' | 'state' | 'type' | 'year' | 'count' | 'milestone', string>
  >;
  /** What became of a target. */
  states: Readonly<Record<'silent' | 'reported', string>>;
  /** Beside the marks: no figure for 22 of 25. */
  silent(silent: number, total: number): string;
  /** The same in few words, where the group has a name. */
  silentClause(name: string, silent: number, total: number): string;
  silences(clauses: readonly string[]): string;
  groups: Readonly<Record<Group, Readonly<Record<string, string>>>>;
  /** What happened in a year, or without a date (null). */
  milestones(year: number | null, clauses: readonly string[]): string;
  /** Head of the column of what has no date. */
  undated: string;
  milestoneClause(type: string, count: number): string;
  count(count: number): string;
  /** Kinds of milestones, as the names of rows. */
  types: Readonly<Record<MilestoneType, string>>;
}

export const UNIT_WORDS: Readonly<Record<Language, UnitWords>> = {
  en: {
    columns: {
      group: 'Group',
      target: 'Target',
      due: 'Due',
      state: 'In later documents',
      type: 'Kind',
      year: 'Year it ended or falls due',
      count: 'Milestones',
      milestone: 'Milestone',
    },
    states: { silent: 'no figure reported', reported: 'reported' },
    silent: (silent, total) => `no figure for ${String(silent)} of ${String(total)}`,
    silentClause: (name, silent, total) => `${name}, ${String(silent)} of ${String(total)}`,
    silences: (clauses) => `Targets for which no later document reports a figure: ${clauses.join('; ')}.`,
    groups: {
      category: {},
      attribute: { binding: 'Binding', anticipatory: 'Anticipatory' },
      'place-of-print': { table: 'In the plan’s table', prose: 'In the text alone' },
    },
    milestones: (year, clauses) =>
      `${year === null ? 'Without a date' : String(year)}: ${clauses.join(', ')}.`,
    undated: 'no date',
    milestoneClause: (type, count) => `${type} ${String(count)}`,
    count: (count) => String(count),
    types: {
      award: 'Awards',
      designation: 'Designations',
      policy: 'Policies',
      project: 'Projects',
      event: 'Events',
      record: 'Records',
      plan: 'Plans',
    },
  },
  zh: {
    columns: {
      group: '类别',
      target: '目标',
      due: '到期',
      state: '此后文献',
      type: '类型',
      year: '结束或到期年份',
      count: '事件数',
      milestone: '事件',
    },
    states: { silent: '未见报数', reported: '有报告' },
    silent: (silent, total) => `${String(total)}项中${String(silent)}项未见报数`,
    silentClause: (name, silent, total) => `${name}${String(total)}项中${String(silent)}项`,
    silences: (clauses) => `此后文献未见报数的目标：${clauses.join('；')}。`,
    groups: {
      category: {},
      attribute: { binding: '约束性', anticipatory: '预期性' },
      'place-of-print': { table: '规划表内', prose: '只见于正文' },
    },
    milestones: (year, clauses) =>
      `${year === null ? '未写日期' : `${String(year)}年`}：${clauses.join('，')}。`,
    undated: '无日期',
    milestoneClause: (type, count) => `${type}${String(count)}件`,
    count: (count) => String(count),
    types: {
      award: '奖项',
      designation: '授牌',
      policy: '政策',
      project: '项目',
      event: '活动',
      record: '纪录',
      plan: '规划',
    },
  },
};
