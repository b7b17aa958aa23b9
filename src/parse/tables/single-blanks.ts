import { headerSenses, isHeaderLine } from './header-words.ts';
import { isYearsHead } from './transpose-lines.ts';

/** Fewer cells than this make no line of a table. */
const FEWEST_CELLS = 3;
const LONGEST_LINE = 120;
const WIDE = /[ \u00a0]{2,}|\u3000/u;

/** Cells of a line, parted at every blank. */
export function cellsAtBlanks(content: string): string[] {
  return content.trim().split(/[ \u00a0\u3000]+/u);
}

/** Cells of a line, parted at wide blanks alone. */
function cellsAtWideBlanks(content: string): string[] {
  return content.trim().split(/[ \u00a0]{2,}[ \u00a0\u3000]*|\u3000[ \u00a0\u3000]*/u);
}

/** 序号 指标名称 单位 2020年 2025年: every word between two blanks is one of a header, one of them names the rows. */
export function isBlankHeader(content: string): boolean {
  if (content.length > LONGEST_LINE) return false;
  const cells = cellsAtBlanks(content);
  const senses = cells.map((cell) => headerSenses(cell)[0]);
  const hasValue = senses.some((sense) => !['number', 'category', 'name', 'unit'].includes(sense ?? 'unit'));
  return cells.length >= FEWEST_CELLS && !senses.includes(undefined) && hasValue && isHeaderLine(cells);
}

/** 年份 播种面积（万亩） 总产量（万吨）: years stand down, over them the names of what is measured. */
export function isYearsHeader(content: string): boolean {
  const cells = cellsAtBlanks(content);
  return content.length <= LONGEST_LINE && cells.length >= FEWEST_CELLS && isYearsHead(cells);
}

/** A line below such a header: its year, and a number or a dash for every other column. */
export function isYearRow(content: string, width: number): boolean {
  const [lead = '', ...others] = cellsAtBlanks(content);
  const isYear = headerSenses(lead)[0] === 'year' && /\d{4}/u.test(lead);
  return (
    isYear &&
    others.length === width - 1 &&
    others.every((cell) => /^[-<>≥≤约近]*\d[\d.,]*\S{0,4}$|^[-—–]+$/u.test(cell))
  );
}

/** A line below such a header: as many words, a few lost or a few too many, one of them a number or a dash, no sentence. */
export function isBlankRow(content: string, width: number): boolean {
  if (content.length > LONGEST_LINE || /[。；;！!？?|｜]/u.test(content)) return false;
  const [lead = '', ...others] = cellsAtBlanks(content);
  const hasValue = others.some((cell) => /^[^\p{Script=Han}]*\d|^[-—–]+$|下达/u.test(cell));
  return (
    lead !== '' &&
    hasValue &&
    others.length + 1 >= Math.max(FEWEST_CELLS, width - 2) &&
    others.length < width + 3
  );
}

/** Whether single blanks part the cells of a table: of its header, or of most of its lines. */
export function hasSingleBlanks(contents: readonly string[]): boolean {
  const [header = '', ...body] = contents;
  if (!isBlankHeader(header) && !isYearsHeader(header)) return false;
  const single = body.filter(isSingle).length;
  return isSingle(header) || single * 2 >= Math.max(1, body.length);
}

/** Wide blanks part a line less than its single ones do, where its words are cells. */
export function isSingle(content: string): boolean {
  const wide = WIDE.test(content) ? cellsAtWideBlanks(content).length : 1;
  return wide < FEWEST_CELLS && cellsAtBlanks(content).length >= FEWEST_CELLS;
}
