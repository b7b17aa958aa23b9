/** A run of text in one script. */
export interface ScriptRun {
  text: string;
  isHan: boolean;
}

const HAN_RUN =
  /[\p{Script=Han}〇][\p{Script=Han}〇、，。；：？！（）《》“”‘’·\d%]*[\p{Script=Han}〇）》”’]|[\p{Script=Han}〇]/gu;

/** Text cut into Chinese words and all else, so that a page in another language can mark the Chinese as such. */
export function splitScripts(text: string): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let at = 0;
  for (const { index, 0: han } of text.matchAll(HAN_RUN)) {
    if (index > at) runs.push({ text: text.slice(at, index), isHan: false });
    runs.push({ text: han, isHan: true });
    at = index + han.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), isHan: false });
  return runs;
}
