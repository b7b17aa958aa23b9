import { formatPeriod } from '../i18n/format-period.ts';
import { formatQuantity, joinQuantity } from '../i18n/format-number.ts';
import { changeForm, changeSize } from './change-text.ts';
import type { Language, ObservationRole } from '../model/vocabulary.ts';
import { openGaps, type IndicatorSeries, type MissingValue, type PrintedValue } from './printed-value.ts';

type Aspect = 'level' | 'sum' | 'rate';

/** Values of one period, scope and aspect: one sentence. */
interface Statement {
  period: string | null;
  aspect: Aspect;
  scope: 'lesser' | 'greater' | null;
  values: PrintedValue[];
  missing: MissingValue[];
}

/** Prints of one role that one clause tells. */
type Clause = [PrintedValue, ...PrintedValue[]];

const ROLE_ORDER: readonly ObservationRole[] = ['baseline', 'target', 'actual', 'forecast'];

/** How one language tells what a chart shows. */
interface Telling {
  /** `others` are further prints of the same role. */
  clause(value: PrintedValue, others: readonly PrintedValue[], aspect: Aspect, past: boolean): string;
  missing(role: MissingValue['role'], past: boolean): string;
  sentence(statement: Statement, scope: string, clauses: string[]): string;
  name(name: string): string;
  source(source: string): string;
  space: string;
}

/**
 * A chart as a paragraph: which value is printed for which year, what was promised, what was reported, and where.
 * Says only what the documents print; `source` is the source line without its lead word.
 */
export function describeSeries(series: IndicatorSeries, language: Language, source?: string): string {
  const telling = TELLINGS[language];
  const statements = groupStatements(series);
  const lastReport = lastReported(series);
  const sentences = statements.map((statement) => {
    const past = statement.period !== null && endOf(statement.period) <= lastReport;
    const clauses = orderClauses(statement).map((part) =>
      Array.isArray(part)
        ? telling.clause(part[0], part.slice(1), statement.aspect, past)
        : telling.missing(part.role, past),
    );
    return telling.sentence(
      statement,
      statement.scope && series.scopeNames ? series.scopeNames[statement.scope] : '',
      clauses,
    );
  });
  return [
    telling.name(series.name),
    ...sentences,
    ...(source === undefined ? [] : [telling.source(source)]),
  ].join(telling.space);
}

/** Start, promise, result; what is owed stands in the place of what it should have been. */
function orderClauses({ values, missing }: Statement): (Clause | MissingValue)[] {
  const groups = clauseGroups(values);
  const of = (roles: readonly ObservationRole[]): Clause[] =>
    groups.filter(([first]) => roles.includes(first.role));
  const owed = (role: MissingValue['role']): MissingValue[] => missing.filter((gap) => gap.role === role);
  return [...of(['baseline', 'target']), ...owed('target'), ...of(['actual', 'forecast']), ...owed('actual')];
}

/** One statement for each period, scope and aspect, in the order of time. */
function groupStatements(series: IndicatorSeries): Statement[] {
  const { values, scopeNames } = series;
  const statements = new Map<string, Statement>();
  const hold = (period: string | null, aspect: Aspect, scope: Statement['scope']): Statement => {
    const key = [period ?? '', aspect, scope ?? ''].join('|');
    const held = statements.get(key) ?? { period, aspect, scope, values: [], missing: [] };
    statements.set(key, held);
    return held;
  };
  for (const value of values) {
    const scope = scopeNames && (value.scope === 'greater' || value.scope === 'lesser') ? value.scope : null;
    const { values: held } = hold(value.period, aspectOf(value), scope);
    if (
      !held.some(
        (other) => other.role === value.role && other.printed === value.printed && other.unit === value.unit,
      )
    )
      held.push(value);
  }
  for (const gap of openGaps(series)) hold(gap.period, 'level', null).missing.push(gap);
  for (const statement of statements.values())
    statement.values.sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role));
  return [...statements.values()].sort(inTime);
}

/** Values of one role side by side; a baseline that repeats an outcome of the same period adds nothing. */
function clauseGroups(values: readonly PrintedValue[]): Clause[] {
  const groups: Clause[] = [];
  for (const value of values) {
    if (
      value.role === 'baseline' &&
      values.some(
        (other) => other.role === 'actual' && other.value === value.value && other.unit === value.unit,
      )
    )
      continue;
    const held = groups.find(
      ([first]) =>
        first.role === value.role && changeForm(first) === changeForm(value) && first.yearly === value.yearly,
    );
    if (held) held.push(value);
    else groups.push([value]);
  }
  return groups;
}

/** Earlier periods first; within one end, levels before sums and rates; what has no year comes last. */
function inTime(a: Statement, b: Statement): number {
  const order: readonly Aspect[] = ['level', 'sum', 'rate'];
  const end = (statement: Statement): string =>
    statement.period === null ? '9999' : endOf(statement.period);
  return (
    end(a).localeCompare(end(b)) ||
    order.indexOf(a.aspect) - order.indexOf(b.aspect) ||
    (a.period ?? '').localeCompare(b.period ?? '') ||
    (a.scope ?? '').localeCompare(b.scope ?? '')
  );
}

/** The last part of a period. */
function endOf(period: string): string {
  return period.split('/').at(-1) ?? period;
}

/** The last period for which anything is reported, or owed and not reported. */
function lastReported(series: IndicatorSeries): string {
  const { values } = series;
  const ends = [
    ...values.filter(({ role }) => role !== 'target').map(({ period }) => period),
    ...openGaps(series)
      .filter(({ role }) => role === 'actual')
      .map(({ period }) => period),
  ];
  return ends.reduce<string>(
    (last, period) => (period !== null && endOf(period) > last ? endOf(period) : last),
    '',
  );
}

/** Which aspect a value has. */
function aspectOf({ basis }: PrintedValue): Aspect {
  return basis === 'growth' ? 'rate' : basis === 'cumulative' ? 'sum' : 'level';
}

/** Whether a value covers more than a year. */
function isSpan(period: string | null): boolean {
  return period?.includes('/') ?? false;
}

/** Joins clauses the English way: a, b and c. */
function joinEnglish(clauses: readonly string[]): string {
  if (clauses.length < 2) return clauses.join('');
  const comma = clauses.length > 2 || clauses.some((clause) => clause.includes(', ')) ? ',' : '';
  return `${clauses.slice(0, -1).join(', ')}${comma} and ${clauses.at(-1) ?? ''}`;
}

type Nouns = Readonly<
  Record<ObservationRole, Readonly<Record<Aspect | 'growth' | 'fall' | 'change' | 'doubling', string>>>
>;

const ENGLISH_NOUNS: Nouns = {
  baseline: {
    level: 'the starting value',
    sum: 'the starting sum',
    rate: 'the starting rate',
    growth: 'the starting growth',
    fall: 'the starting fall',
    change: 'the starting change',
    doubling: 'the starting change',
  },
  target: {
    level: 'the target',
    sum: 'the target for the sum',
    rate: 'the target rate',
    growth: 'the growth target',
    fall: 'the target for the fall',
    change: 'the target for the change',
    doubling: 'the target',
  },
  actual: {
    level: 'the printed outcome',
    sum: 'the printed sum',
    rate: 'the printed rate',
    growth: 'the printed growth',
    fall: 'the printed fall',
    change: 'the printed change',
    doubling: 'the printed change',
  },
  forecast: {
    level: 'the printed estimate',
    sum: 'the estimated sum',
    rate: 'the estimated rate',
    growth: 'the estimated growth',
    fall: 'the estimated fall',
    change: 'the estimated change',
    doubling: 'the estimated change',
  },
};

const CHINESE_NOUNS: Nouns = {
  baseline: {
    level: '起点值',
    sum: '起点累计值',
    rate: '起点变幅',
    growth: '起点增速',
    fall: '起点降幅',
    change: '起点变动',
    doubling: '起点变化',
  },
  target: {
    level: '目标',
    sum: '累计目标',
    rate: '目标变幅',
    growth: '目标增速',
    fall: '目标降幅',
    change: '目标变动幅度',
    doubling: '目标',
  },
  actual: {
    level: '文献所载完成值',
    sum: '文献所载累计值',
    rate: '文献所载变幅',
    growth: '文献所载增速',
    fall: '文献所载降幅',
    change: '文献所载变动幅度',
    doubling: '文献所载变化',
  },
  forecast: {
    level: '文献所载预计值',
    sum: '预计累计值',
    rate: '预计变幅',
    growth: '预计增速',
    fall: '预计降幅',
    change: '预计变动幅度',
    doubling: '预计变化',
  },
};

/** The noun of a value: points in brackets are a change of a share, a yearly rate is growth, a multiple a level. */
function nounOf(value: PrintedValue, aspect: Aspect, nouns: Nouns): string {
  const form = changeForm(value);
  if (form === 'doubling' || form === 'fall') return nouns[value.role][form];
  if (form === 'multiple') return nouns[value.role].level;
  const isChange = aspect === 'sum' && value.unit === '个百分点';
  return nouns[value.role][isChange ? 'change' : aspect === 'rate' && value.yearly ? 'growth' : aspect];
}

/** A value as a sentence prints it, without the brackets that the word “sum” stands for. */
function longQuantity(value: PrintedValue, language: Language): string {
  if (changeForm(value) !== null) return changeSize(value, language, 'long');
  return joinQuantity(formatQuantity({ ...value, cumulative: false }, language, 'long'));
}

const TELLINGS: Readonly<Record<Language, Telling>> = {
  en: {
    clause(value, others, aspect, past) {
      const [first, ...rest] = [value, ...others].map(
        (each) => `${longQuantity(each, 'en')}${each.yearly ? ' a year' : ''}`,
      );
      return `${nounOf(value, aspect, ENGLISH_NOUNS)} ${past ? 'was' : 'is'} ${first ?? ''}${rest.length === 0 ? '' : ` (elsewhere ${rest.join('; ')})`}`;
    },
    missing: (role, past) =>
      role === 'actual' ? 'no outcome is printed' : `the target ${past ? 'was' : 'is'} set without a number`,
    sentence({ period }, scope, clauses) {
      const when = period === null ? 'For a year that is not stated' : `For ${formatPeriod('en', period)}`;
      return `${when}${scope === '' ? '' : `, in ${scope}`}, ${joinEnglish(clauses)}.`;
    },
    name: (name) => `${name}.`,
    source: (source) => `Source: ${source.replace(/\.$/, '')}.`,
    space: ' ',
  },
  zh: {
    clause(value, others, aspect) {
      const [first, ...rest] = [value, ...others].map(
        (each) => `${each.yearly && isSpan(each.period) ? '年均' : ''}${longQuantity(each, 'zh')}`,
      );
      return `${nounOf(value, aspect, CHINESE_NOUNS)}为${first ?? ''}${rest.length === 0 ? '' : `（另处为${rest.join('；')}）`}`;
    },
    missing: (role) => (role === 'actual' ? '文献未载完成值' : '目标未定数值'),
    sentence({ period }, scope, clauses) {
      const when = period === null ? '年份未标明' : formatPeriod('zh', period);
      return `${when}${scope === '' ? '' : `，${scope}`}，${clauses.join('，')}。`;
    },
    name: (name) => `${name}。`,
    source: (source) => `来源：${source.replace(/。$/u, '')}。`,
    space: '',
  },
};
