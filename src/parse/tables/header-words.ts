import type { ColumnRole } from '../vocabulary.ts';
import { squash } from './fold-cell.ts';
import { isLevelWord, isNameWord, isShareWord } from './level-words.ts';
import { planYear } from './plan-year.ts';
import { bracketedUnit, isUnit } from './unit-words.ts';

/**
 * What the words of one header cell allow. `year` is a bare year whose role the other columns decide, `level` an
 * amount without a year (总量, 产量) that belongs to its group or is an outcome; `growth`, `target` and `actual` may
 * also be groups over two columns; `ignored` is a column the reader knows and does not publish (remarks, responsible
 * office).
 */
export type HeaderSense = ColumnRole | 'year' | 'level' | 'ignored';

const WHOLE: readonly (readonly [RegExp, HeaderSense[]])[] = [
  [/^(?:序号|编号|序|项次|No\.?|№)$/iu, ['number']],
  [/^(?:分类|类别|大类|类型|领域|方面|维度|板块|(?:指标|目标|项目)(?:类别|分类|领域|类)|(?:一级|总|总体)(?:指标|目标))$/u, ['category']],
  [/^(?:计量|指标)?单位$/u, ['unit']],
  [/^(?:指标)?(?:属性|性质)$|^(?:指标|目标)(?:类型|属性)$/u, ['attribute']],
  [/(?:位次|排名|名次|排位|位居)/u, ['rank']],
  [/^(?:实现度|实现程度|完成度|完成率|完成比例|完成进度|评价|评估|评估结果|评价结果|评定|达标情况|是否完成|是否达标|完成与否|实现情况|进展评价|进展|目标实现情况|预期评估|完成判断)$/u, ['verdict']],
  [/(?:完成|占|为)(?:年初|年度|全年|调整后?)?(?:计划|目标|任务|预算|预期)数?的?(?:[(]?%|百分比|比例|比重|进度)|^(?:计划|目标|预算)(?:完成率|进度)$/u, ['verdict']],
  [/^为(?:上年|去年|\d{4}年).{0,6}%/u, ['ignored']],
  [/^(?:\d{4}年)?(?:\d{1,2}[-—~至])?\d{1,2}月(?:份|数|末|止)?$|月(?:止|份|末)?累计$|累计(?:值|数|完成|实绩)$|^[本当]月(?:数|值|止|完成)?$/u, ['actual']],
  [/^自?年初(?:至今|以来)?累计$/u, ['actual']],
  [/^累计$/u, ['growth', 'actual']],
  [/(?:完成情况|进展情况|执行情况)$/u, ['actual', 'verdict']],
  [/^(?:指标)?(?:代码|编码)$|^(?:备注|说明|责任单位|牵头单位|责任部门|牵头部门|数据来源|来源|填报单位|指标解释|增长贡献率|贡献率|拉动.{0,8})$/u, ['ignored']],
  [/^(?:(?:上年|去年)(?:同期|同月|全年|年?末|年?底)?|同期)(?:累计)?(?:绝对)?(?:数|值|实绩|实际|完成|完成数|决算数?)?$/u, ['baseline']],
  [/^(?:本年|今年|当年|本期|全年)累计$/u, ['actual']],
  [/^(?:基期|基数|基准)?(?:\d{4}年?)?(?:基期|基数|基准|现状|起点|初值)(?:值|数|年|情况)?$/u, ['baseline']],
]; // prettier-ignore

const GROWTH = /增速|增长|增幅|增减|同比|年均|累计|升降|涨幅|变化|±/u;
const TARGET = /目标|规划|预期|计划|任务|力争|预算(?!执行)/u;
const ACTUAL = /完成|实际|实绩|实现|预计|执行|达到|决算/u;
const SINCE_LAST_YEAR = /同比|[比较](?:上年|去年|上期|同期)|上年(?:增|±)|上升或下降/u;
const BARE_YEAR = /^(?:\d{4}年?(?:末|底|度)?(?:数|值|数值|数据)?|[二一][〇零○O\d一二三四五六七八九]{3}年)$/u;

/** Every sense in which the header may be read, the likelier first; empty where it holds no word of a header. */
export function headerSenses(header: string): HeaderSense[] {
  const words = headerWords(header);
  if (words === '') return [];
  for (const [pattern, senses] of WHOLE) if (pattern.test(words)) return senses;
  if (BARE_YEAR.test(words) || isPlanEnd(words)) return ['year'];
  if (isNameWord(words)) return ['name'];
  if (isLevelWord(words)) return ['level'];
  if (isShareWord(words)) return ['actual'];
  if (GROWTH.test(words)) return [growthSense(words)];
  if (TARGET.test(words)) return ['target'];
  if (ACTUAL.test(words)) return ['actual'];
  return /^\d{4}年/u.test(words) ? ['actual'] : [];
}

function growthSense(words: string): HeaderSense {
  if (SINCE_LAST_YEAR.test(words) && !TARGET.test(words)) return 'actualGrowth';
  if (TARGET.test(words)) return 'targetGrowth';
  return /完成|实际|实绩|实现/u.test(words) ? 'actualGrowth' : 'growth';
}

/** The header without the unit in brackets and without quotation marks, blanks removed. */
function headerWords(header: string): string {
  const rest = bracketedUnit(header)?.rest ?? header;
  return squash(rest)
    .replace(/[“”"'‘’*]/gu, '')
    .replace(/^(\d{4}年?)\((基期|基数|基准|现状)[值数年]?\)$/u, '$1$2')
    .replace(/\((?:\d{4}年?|(?:计量)?单位)\)$|及单位$/u, '');
}

/** 具体指标, 分项指标: what tells apart the lines of one indicator, where the header beside it names the indicator. */
export function isSecondNameHeader(header: string): boolean {
  return /^(?:具体|细化|细分|分项|明细|子)(?:指标|项目|目标|内容)?(?:名称)?$/u.test(headerWords(header));
}

/** 本月, 当月, 2月, 1-2月: the header of a month, or of months of one year. */
export function isMonthHeader(header: string): boolean {
  return /^(?:[本当]月|(?:\d{4}年)?(?:\d{1,2}[-—~至])?\d{1,2}月)/u.test(headerWords(header));
}

/** 累计 alone: a sum over the plan beside years, the sum since January beside a month. */
export function isBareSum(header: string): boolean {
  return /^累计$/u.test(headerWords(header));
}

/** Unit that the header prints in brackets or at its end: `比上年增长(%)` and `比上年±%` are in %. */
export function headerUnit(header: string): string | null {
  const unit = bracketedUnit(header)?.unit ?? /[%‰％]$/u.exec(header.trim())?.[0];
  return unit === undefined ? null : squash(unit);
}

/** “十三五”末 is a year: the last of that plan. */
function isPlanEnd(words: string): boolean {
  return planYear(words) !== undefined && /[末底]$/u.test(words);
}

/** Four-digit year of a header, undefined where it prints none or a span (2021—2025年). `“十四五”目标` is of 2025. */
export function headerYear(header: string): number | undefined {
  if (/\d{4}年?[-—~至]\d{2,4}/u.test(squash(header))) return undefined;
  const digits = /(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(squash(header))?.[1];
  if (digits) return Number(digits);
  const han = /[二一][〇零○一二三四五六七八九]{3}(?=年)/u.exec(squash(header))?.[0];
  return han
    ? Number([...han].map((c) => '〇一二三四五六七八九'.indexOf(c.replace(/[零○]/u, '〇'))).join(''))
    : planYearOf(header);
}

/** A rate or a sum over a plan is of no one year of it. */
function planYearOf(header: string): number | undefined {
  return GROWTH.test(squash(header)) ? undefined : planYear(header);
}

/** Whether the cells of a line can be a header: words of headers in most of them, no number, no name of a unit. */
export function isHeaderLine(cells: readonly string[]): boolean {
  const printed = cells.filter((cell) => cell !== '');
  const sensed = printed.filter((cell) => headerSenses(cell).length > 0).length;
  return leadsHeader(cells) && sensed >= printed.length * 0.6;
}

/** Whether two lines are heads that the reader need not know (地区 | 工业增加值 | 投资) over levels and growths. */
export function isGroupedHeader(cells: readonly string[], below: readonly string[]): boolean {
  return leadsHeader(cells) && isSubHeaderLine(below) && !isSubHeaderLine(cells);
}

/** Two and more words, one of them for the names of the rows; or a blank over those names. */
function leadsHeader(cells: readonly string[]): boolean {
  const printed = cells.filter((cell) => cell !== '');
  const isLead = (cell: string): boolean =>
    ['name', 'number', 'category'].includes(headerSenses(cell)[0] ?? '');
  return printed.length >= 2 && (cells[0] === '' || printed.some(isLead)) && !printed.some(isData);
}

/** Whether a line under a header carries the header's second level: only years, targets, outcomes, growths. */
export function isSubHeaderLine(cells: readonly string[]): boolean {
  const printed = cells.filter((cell) => cell !== '');
  if (printed.length < 2) return false;
  return printed.every((cell) => isLeaf(headerSenses(cell)) && !isData(cell));
}

const LEAVES: readonly HeaderSense[] = [
  'year',
  'level',
  'growth',
  'target',
  'actual',
  'targetGrowth',
  'actualGrowth',
  'baseline',
  'rank',
  'verdict',
];

function isLeaf(senses: HeaderSense[]): boolean {
  return senses.some((sense) => LEAVES.includes(sense));
}

/** A number that is no year, a bare unit, or a target set elsewhere: something only a row prints. */
function isData(cell: string): boolean {
  const words = squash(cell);
  if (/下达/u.test(words)) return true;
  return (
    (/^[[<>≤≥-]*\d[\d.,]*[%\]]*$/u.test(words) && !BARE_YEAR.test(words)) ||
    (isUnit(words) && !BARE_YEAR.test(words))
  );
}
