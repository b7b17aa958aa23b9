import type { ColumnRole } from '../vocabulary.ts';
import { squash } from './fold-cell.ts';
import { bracketedUnit, isUnit } from './unit-words.ts';

/**
 * What the words of one header cell allow. `year` is a bare year whose role the other columns decide; `growth`,
 * `target` and `actual` may also be groups over two columns; `ignored` is a column the reader knows and does not
 * publish (remarks, responsible office).
 */
export type HeaderSense = ColumnRole | 'year' | 'ignored';

const WHOLE: readonly (readonly [RegExp, HeaderSense[]])[] = [
  [/^(?:序号|编号|序|项次|No\.?|№)$/iu, ['number']],
  [/^(?:分类|类别|大类|类型|领域|方面|维度|板块|一级指标|指标类别|指标分类|目标类别|指标领域)$/u, ['category']],
  [/^(?:计量|指标)?单位$/u, ['unit']],
  [/^(?:指标)?(?:属性|性质)$|^(?:指标|目标)(?:类型|属性)$/u, ['attribute']],
  [/(?:位次|排名|名次|排位|位居)/u, ['rank']],
  [/^(?:(?:二级|三级|主要|具体|核心|规划|监测|评价|统计)?指标(?:名称|项目?|内容)?|(?:指标|项目|任务)?名称|项目|主要项目|内容)$/u, ['name']],
  [/^(?:实现度|实现程度|完成度|完成率|完成比例|完成进度|评价|评估|评估结果|评价结果|评定|达标情况|是否完成|是否达标|完成与否|实现情况|进展评价|进展|目标实现情况|预期评估|完成判断)$/u, ['verdict']],
  [/完成(?:年度|全年)?(?:计划|目标|任务)的?(?:[(（]?%|百分比|比例|比重)|^为?(?:计划|目标)的?[(（]?%/u, ['verdict']],
  [/月(?:止|份|末)?累计|累计(?:值|数|完成|实绩)|^\d{4}年\d{1,2}[-—~至]\d{1,2}月(?:份|数)?$|^本月(?:数|值|止)?$/u, ['actual']],
  [/(?:完成情况|进展情况|执行情况)$/u, ['actual', 'verdict']],
  [/^(?:备注|说明|责任单位|牵头单位|责任部门|牵头部门|数据来源|来源|填报单位|指标解释)$/u, ['ignored']],
  [/^(?:基期|基数|基准)?(?:\d{4}年?)?(?:基期|基数|基准|现状|起点|初值)(?:值|数|年|情况)?$/u, ['baseline']],
]; // prettier-ignore

const GROWTH = /增速|增长|增幅|增减|同比|年均|累计|升降|涨幅|变化|±/u;
const TARGET = /目标|规划|预期|计划|任务|力争/u;
const ACTUAL =
  /完成|实际|实绩|实现|预计|执行|达到|^(?:\d{4}年?)?(?:绝对数|绝对值|总量|全年|本年|本期|数值|指标值|累计数)$/u;
const SINCE_LAST_YEAR = /同比|[比较]上年|[比较]去年|上年(?:增|±)|[比较]上期/u;
const BARE_YEAR = /^(?:\d{4}年?(?:末|底|度)?(?:数|值|数值|数据)?|[二一][〇零○O\d一二三四五六七八九]{3}年)$/u;

/** Every sense in which the header may be read, the likelier first; empty where it holds no word of a header. */
export function headerSenses(header: string): HeaderSense[] {
  const words = headerWords(header);
  if (words === '') return [];
  for (const [pattern, senses] of WHOLE) if (pattern.test(words)) return senses;
  if (BARE_YEAR.test(words)) return ['year'];
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
    .replace(/\((?:\d{4}年?|(?:计量)?单位)\)$|及单位$/u, '');
}

/** Unit that the header prints in brackets or at its end: `比上年增长(%)` and `比上年±%` are in %. */
export function headerUnit(header: string): string | null {
  const unit = bracketedUnit(header)?.unit ?? /[%‰％]$/u.exec(header.trim())?.[0];
  return unit === undefined ? null : squash(unit);
}

/** Four-digit year of a header, undefined where it prints none or a span (2021—2025年). */
export function headerYear(header: string): number | undefined {
  if (/\d{4}年?[-—~至]\d{2,4}/u.test(squash(header))) return undefined;
  const digits = /(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(squash(header))?.[1];
  if (digits) return Number(digits);
  const han = /[二一][〇零○一二三四五六七八九]{3}(?=年)/u.exec(squash(header))?.[0];
  return han
    ? Number([...han].map((c) => '〇一二三四五六七八九'.indexOf(c.replace(/[零○]/u, '〇'))).join(''))
    : undefined;
}

/** Whether the cells of a line can be a header: words of headers in most of them, no number, no name of a unit. */
export function isHeaderLine(cells: readonly string[]): boolean {
  const printed = cells.filter((cell) => cell !== '');
  if (printed.length < 2) return false;
  const known = printed.map(headerSenses);
  const sensed = known.filter((senses) => senses.length > 0).length;
  const leads = known.some((senses) => senses[0] === 'name' || senses[0] === 'number') || cells[0] === '';
  return leads && sensed >= printed.length * 0.6 && !printed.some(isData);
}

/** Whether a line under a header carries the header's second level: only years, targets, outcomes, growths. */
export function isSubHeaderLine(cells: readonly string[]): boolean {
  const printed = cells.filter((cell) => cell !== '');
  if (printed.length < 2) return false;
  return printed.every((cell) => isLeaf(headerSenses(cell)) && !isData(cell));
}

const LEAVES: readonly HeaderSense[] = [
  'year',
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
