/** A heading printed as the first sentence of its paragraph. */
export interface RunInHeading {
  words: string;
  /** Length of the text up to the end of the heading. */
  length: number;
  /** 一、 or (一) stands before it: it heads the paragraphs below as well. */
  isNumbered: boolean;
}

const SENTENCE =
  /^[\s　]*([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])?([^。，,；;：:！？]{2,30}?(?:目标|安排|任务|打算|举措|回顾|情况|总结|计划|思路|成就|成效))[。：:]/u;
/** 完成全年目标, 明确主要任务: a sentence that tells what was done with an aim. */
const TOLD =
  /(?:完成|实现)(?!情况)|达到|超额|超过|较好|顺利|圆满|明确|提出|确定|制定|落实|部署|做好|抓好|扎实|紧扣|围绕|锚定|聚焦|根据|按照|对照|[了是为]/u;

/** `2025年主要工作安排。围绕…`: a short first sentence without a verb that says what the paragraph is about, else null. */
export function runInHeading(text: string): RunInHeading | null {
  const match = SENTENCE.exec(text.slice(0, 60));
  if (!match || TOLD.test(match[2] as string)) return null;
  return { words: match[2] as string, length: match[0].length, isNumbered: match[1] !== undefined };
}
