/** Numbering of headings from the outermost to the innermost; a document uses some of them. */
const NUMBERINGS: readonly RegExp[] = [
  /^第[一二三四五六七八九十百0-9]+(?:篇|编|部分)(?=[\s　:：]|\S)/u,
  /^第[一二三四五六七八九十百0-9]+章/u,
  /^第[一二三四五六七八九十百0-9]+节/u,
  /^[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]{1,3}[、次产])/u,
  /^[(（][一二三四五六七八九十]{1,3}[)）]/u,
];
const NAMED =
  /^(?:前\s*言|序\s*言|引\s*言|导\s*言|导\s*语|结\s*语|结\s*束\s*语|后\s*记|目\s*录|附\s*件\s*[0-9一二三四五六七八九十]*|附\s*录\s*[0-9一二三四五六七八九十]*|附\s*表|附\s*则)(?:\s*[:：].{0,40})?$/u;

/** A heading longer than this is the head of a paragraph. */
const LONGEST = 60;

/** Place of a numbered heading in `NUMBERINGS`, -1 for a line that is no numbered heading. */
export function numberingOf(content: string): number {
  if (content.length > LONGEST || /[。！!;；:：,，、]$/u.test(content) || /。/u.test(content)) return -1;
  return NUMBERINGS.findIndex((pattern) => pattern.test(content));
}

/** Whether the line begins as a numbered heading does, whatever follows. */
export function startsNumbered(content: string): boolean {
  return NUMBERINGS.some((pattern) => pattern.test(content));
}

/** 前言, 结语, 附件1: headings by their words. */
export function isNamedHeading(content: string): boolean {
  return NAMED.test(content);
}

/** Depth of each numbering that the document uses: the outermost is 2, for 1 is its title. */
export function depthOfNumberings(used: Iterable<number>): Map<number, number> {
  const present = [...new Set(used)].filter((place) => place >= 0).sort((a, b) => a - b);
  return new Map(present.map((place, index) => [place, index + 2]));
}
