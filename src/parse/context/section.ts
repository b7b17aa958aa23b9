import { type Clock, dateMentions, planSpan } from './calendar.ts';
import { endYear } from './goal.ts';
import { runInHeading } from './run-in-heading.ts';

/** What the headings and lead sentences above a passage say about it. */
export interface Section {
  /** Whether it looks back or ahead; null where nothing says so. */
  mode: 'past' | 'future' | null;
  /** The mode by title and headings alone: a paragraph that looks back holds until one looks ahead again. */
  given: 'past' | 'future' | null;
  /** Whether the document is a plan: what one paragraph says of a plan period holds for those below it. */
  ofPlan: boolean;
  /** Year or span that the heading names. */
  period: string | null;
  /** Date of the lead that introduces the items below it (到2025年, …:). */
  lead: string | null;
  /** Plan period that a review speaks of: its levels are those of the last year. */
  review: { from: number; to: number } | null;
}

export const NO_SECTION: Section = {
  mode: null,
  given: null,
  ofPlan: false,
  period: null,
  lead: null,
  review: null,
};

const PAST =
  /成就|回顾|完成情况|工作总结|成效|进展|过去[一五]|主要工作|工作情况|做法|成绩|发展基础|基础条件|现状|(?:发展|面临|宏观)[\p{Script=Han}]{0,3}(?:环境|形势)|机遇|挑战|存在问题/u;
const FUTURE =
  /目标|远景|展望|任务|重点工作|总体要求|安排|指导思想|愿景|未来|今后|举措|打算|下一步|工作计划|[算划]草案/u;
const PLAN_TITLE = /规划|纲要|计划|意见|方案|行动/u;
const PLAN = /(?<![较比与和同][“"]?)[“"]?(十[一二三四五六七八九]?)五[”"]?(?:时期|期间|期?末|以来)/u;
const AHEAD = /^[\s　—]*(?:到|至|展望|今后|未来|面向)\s?(?:20\d\d|二〇|[一二三四五六七八九十两]年)/u;

/** The section below a heading; a heading without a cue of its own keeps what stands above it. */
export function enterHeading(above: Section, heading: string, depth: number, clock: Clock): Section {
  const years = dateMentions(heading, clock).filter(({ period, use }) => isYear(period) && use === 'plain');
  const isTitle = depth <= 1 && !(years.length <= 1 && isSectionTitle(heading));
  const named = isTitle ? null : (years[0]?.period ?? lookedBack(heading, clock));
  const ahead = isTitle || named !== null ? null : spanAhead(heading, clock);
  const below = modeOfYear(heading, named, clock) ?? modeOf(heading, above.given);
  const mode = isTitle ? (PLAN_TITLE.test(heading) ? 'future' : above.given) : below;
  return {
    mode,
    given: mode,
    ofPlan: above.ofPlan,
    period: named ?? ahead ?? above.period,
    lead: null,
    review: mode === 'past' ? above.review : null,
  };
}

/** 2025年主要工作安排 over all there is: a section of a document stands as a text of its own. */
function isSectionTitle(heading: string): boolean {
  return (
    runInHeading(`${heading}。`) !== null &&
    FUTURE.test(heading) &&
    !/回顾|总结|情况|成[就效绩]/u.test(heading)
  );
}

/** 过去一年工作回顾: the year that the words look back on. */
function lookedBack(words: string, clock: Clock): string | null {
  const mention = dateMentions(words, clock).find(({ use, period }) => use === 'span' && isYear(period));
  return mention?.period ?? null;
}

/** “十五五”时期主要目标: the span of the plan, where it is not over. */
function spanAhead(heading: string, clock: Clock): string | null {
  const spans = dateMentions(heading, clock).filter(({ use }) => use === 'span');
  const span = spans.find(({ period }) => /^\d{4}\/\d{4}$/u.test(period ?? ''))?.period ?? null;
  return span !== null && clock.year !== null && endYear(span) >= clock.year ? span : null;
}

function isYear(period: string | null): boolean {
  return /^\d{4}$/u.test(period ?? '');
}

/** 2024年主要工作: work of a year before the document's is told, that of its own first months is ahead. */
function modeOfYear(heading: string, named: string | null, clock: Clock): Section['mode'] {
  if (named === null || clock.year === null || !/工作|任务|安排|打算|[算划]草案/u.test(heading)) return null;
  const year = Number(named);
  if (year < clock.year) return 'past';
  const early = clock.month !== null && clock.month <= 4 && !/回顾|情况|总结|成效/u.test(heading);
  return year > clock.year || early ? 'future' : null;
}

function modeOf(heading: string, above: Section['mode']): Section['mode'] {
  if (PAST.test(heading)) return 'past';
  return FUTURE.test(heading) ? 'future' : above;
}

/** What a paragraph says for the items and sentences below it. */
export function enterParagraph(above: Section, text: string, isItem: boolean, clock: Clock): Section {
  const first = text.slice(0, 60);
  const plan = PLAN.exec(first);
  const span = plan && planSpan(plan[1] as string);
  const mode = isItem ? above.mode : modeOfOpening(above, span, plan?.index ?? 0, text, clock);
  const review = span && mode === 'past' ? span : above.review;
  if (isItem) return { ...above, review };
  const dated = text.length < 400 ? dateMentions(text, clock) : [];
  const mentions = dated.filter(
    (mention) => mention.period !== null && mention.use !== 'compared' && mention.use !== 'now',
  );
  const opens = mentions[0] && mentions[0].start < 40 ? mentions : [];
  const goal = opens.filter((mention) => mention.use === 'goal').at(-1) ?? opens[0];
  return {
    ...above,
    mode,
    period: (mode === 'past' ? lookedBack(openingOf(text), clock) : null) ?? above.period,
    lead: goal?.period ?? (text.length < 400 ? above.lead : null),
    review: mode === 'past' ? review : null,
  };
}

/** 各位代表：过去一年，: the words up to the first comma, where they are few. */
function openingOf(text: string): string {
  return /^[^。，,；;]{0,24}(?=[，,])/u.exec(text)?.[0] ?? '';
}

/** A paragraph that opens with a plan period that is over looks back; one that opens with a date ahead does not. */
function modeOfOpening(
  above: Section,
  span: ReturnType<typeof planSpan>,
  at: number,
  text: string,
  clock: Clock,
): Section['mode'] {
  const isOver = span !== null && clock.year !== null && span.to < clock.year;
  if (isOver && at <= 4) return 'past';
  return (span && !isOver && at <= 4) || AHEAD.test(text) ? above.given : above.mode;
}

const FUTURE_WORDS = /力争|确保|争取|推进|加快|深化|实施|完善|打造|培育|加强|构建|推动|健全|强化/gu;
const PAST_WORDS = /已经?|了|荣获|获评|同比|以来|成功|突破|建成|数据显示|目前|去年|近日|日前/gu;

/** The mode of a whole document whose headings say nothing: aims in the imperative, or a report. */
export function documentMode(title: string, text: string): Section['mode'] {
  if (PLAN_TITLE.test(title)) return 'future';
  const [ahead, back] = [text.match(FUTURE_WORDS)?.length ?? 0, text.match(PAST_WORDS)?.length ?? 0];
  return ahead > back * 2.5 && ahead > 20 ? 'future' : 'past';
}
