/** `## 一、发展基础` and `**表1 主要指标**`: a line of Markdown without the marks that only say how it is set. */
export interface UnmarkedLine {
  content: string;
  /** Length of the marks before the words. */
  lead: number;
  /** Number of `#`, null for a line that is no heading of Markdown. */
  level: number | null;
}

const HEADING = /^(#{1,6})[ \t\u3000]+(?=\S)/u;
const CLOSING = /[ \t]+#{1,6}$/u;

/** Takes off the marks of a heading and the bold marks around a whole line; other lines come back as they are. */
export function withoutMarks(content: string): UnmarkedLine {
  const heading = HEADING.exec(content);
  const words = heading ? content.slice(heading[0].length).replace(CLOSING, '') : content;
  const bold = /^\*\*([^*]+)\*\*$/u.exec(words)?.[1];
  return {
    content: bold ?? words,
    lead: (heading?.[0].length ?? 0) + (bold === undefined ? 0 : 2),
    level: heading?.[1]?.length ?? null,
  };
}
