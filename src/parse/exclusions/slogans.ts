import { numeralRuns } from '../numerals.ts';
import type { Claim } from './rule.ts';

const QUOTED = /“[^“”]{1,24}”|‘[^‘’]{1,24}’|「[^「」]{1,24}」|《[^《》]{1,60}》/gu;
const NAMED =
  /^(?:计划|工程|行动|试点|平台|小镇|项目|区|指数|指标|指导|产业|行业|企业|榜|城市|模式|体系|机制|改革|示范|大赛|活动|品牌|站|园|街|路|奖|称号|创建|名单|地|乡村|县|村|大?平台|国?资?体系|榜单|政策|擂台|应用|风险|社区|专项|环保|主导)/u;
/** A quoted quantity is one all the same where a word bounds it (“最多 90 天”, “税收超亿元”企业). */
const BOUNDED =
  /(?:超过?|突破|不低于|不少于|不超过|最多|至少|近|约)\s?(?:\d[\d.]*\s?[\p{Script=Han}%]|[十百千]*[万亿]+元)|\d\s?(?:%|个百分点)/u;
/** A rank is a quantity in quotation marks too (“前10强”, “50强”企业). */
const RANKED =
  /^(?:\d{2,3}强)$|前\s?(?:\d+|[一二三四五六七八九十百]+)\s?(?:强|名|位)$|^(?:\d{1,2}|[一二三四五六七八九十]+)连(?:冠|胜|增|升)$/u;
const SENTENCE = /[。；！？;!?]|[,，][^“”]{6}/u;

/** Short quoted phrases with a numeral: names of programmes and slogans. */
export function sloganClaims(text: string): Claim[] {
  return [...quotedPhrases(text)].flatMap(({ start, phrase }) => {
    const inner = phrase.slice(1, -1);
    if (
      !numeralRuns().test(inner) ||
      BOUNDED.test(inner) ||
      RANKED.test(inner) ||
      (phrase[0] !== '《' && SENTENCE.test(inner))
    )
      return [];
    const named =
      phrase[0] === '《' ||
      NAMED.test(text.slice(start + phrase.length)) ||
      /(?:计划|工程|行动|产业|小镇|试点)$/u.test(inner);
    return [{ start, end: start + phrase.length, reason: named ? ('name' as const) : ('slogan' as const) }];
  });
}

function* quotedPhrases(text: string): Generator<{ start: number; phrase: string }> {
  for (const match of text.matchAll(QUOTED)) yield { start: match.index, phrase: match[0] };
  // Straight quotes open and close in turn; a phrase between two of them that is too long opens nothing.
  for (const mark of ['"', "'"]) {
    const at = [...text.matchAll(new RegExp(mark, 'gu'))].map((match) => match.index);
    for (let i = 0; i + 1 < at.length; i += 2) {
      const phrase = text.slice(at[i], (at[i + 1] as number) + 1);
      if (phrase.length <= 26) yield { start: at[i] as number, phrase };
    }
  }
}
