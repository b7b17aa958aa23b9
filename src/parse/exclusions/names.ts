import type { ExclusionRule } from './rule.ts';

const HAN = '[一二三四五六七八九十百千万亿两〇零]';

/** Plan periods. */
export const PLAN_NAME_RULES: readonly ExclusionRule[] = [
  {
    reason: 'plan-name',
    pattern:
      /[“"‘']?十[一二三四五六七八九]?五[”"’'](?:规划)?|(?<![二三四五六七八九])十[一二三四五六]五(?=规划|时期|期间|末|开局|以来|初|计划|$|[，。、\s])/gu,
  },
  { reason: 'plan-name', pattern: /第?十[一二三四五六七八九]?个五年(?:规划|计划)?/gu },
  {
    reason: 'plan-name',
    pattern: /[一二三四五六七八九十\d]{1,2}年(?:行动(?:计划)?|攻坚|规划|倍增|提升(?:行动|计划))/gu,
  },
];

/** Codes: letters beside digits, roads, versions, numbers of permits and telephones. */
export const CODE_RULES: readonly ExclusionRule[] = [
  {
    reason: 'version',
    pattern: /\d+\.\d+\s?版|(?<=[\p{Script=Han}”])\d\.0(?![\d%亿万个])|\d+\.\d+(?=产业|次产业)/gu,
  },
  { reason: 'road', pattern: /(?<![\d.])\d{3}(?=国道|省道|县道)|(?<![A-Za-z])[GS]\d{1,4}(?![A-Za-z\d])/gu },
  { reason: 'name', pattern: /(?<![\d])\d{1,3}\s?号(?:线|楼|院|文|公告|令|机组)?/gu },
  { reason: 'name', pattern: /PM_?\d+(?:\.\d+)?|[A-Za-z][A-Za-z]*[-_]?\d+(?:\.\d+)?[A-Za-z]*(?!\d)/gu },
  {
    reason: 'name',
    pattern:
      /(?<![\d.])\d{1,2}(?![kMGT]?(?:W|Wh|V|m)(?![A-Za-z]))[A-OQ-Za-z](?=[\p{Script=Han}A-Z+”"\d\s-])[A-Za-z]*\d?[A-Za-z]*(?:级)?/gu,
  },
  { reason: 'name', pattern: /(?<![\d.])\d{1,2}\s?A(?:级)?/gu },
  { reason: 'name', pattern: /(?<!\d)\d{3,4}-\d{7,8}(?!\d)|(?<!\d)\d{7,}(?:号(?:-\d+)?)?|\d+@\d+\.\w+/gu },
  { reason: 'name', pattern: /(?<![\d.])\d{1,2}(?:\s?[+＋]\s?(?:\d{1,2}|[NXnx]|[\p{Script=Han}])){1,3}/gu },
  { reason: 'name', pattern: /[Ⅰ-Ⅻⅰ-ⅻ]+(?:\s?[-—]\s?[Ⅰ-Ⅻⅰ-ⅻ]+)?(?:类|级|型|期|区)?/gu },
  {
    reason: 'name',
    pattern:
      /(?<!\d)[1-5]\s?[-—]\s?[1-5]\s?类|(?:第?[一二三四五]|劣)[一二三四五]?类(?=水|断面|标准|区|功能|县|高校|城市|事业)|(?<=山区|海岛|加快发展)\d{1,2}(?=县)/gu,
  },
  { reason: 'name', pattern: /(?:世界|中国|全球|财富|民企|企业)[\p{Script=Han}]{0,4}\s?\d{2,3}\s?强/gu },
  { reason: 'name', pattern: /(?:全国|全省|中国)?[百千](?:强|佳)(?=[县区市镇企乡]|榜|名单)/gu },
  {
    reason: 'name',
    pattern:
      /[一二三四五六七八]级(?=标准|甲|乙|响应|医院|公立|市场|学科|[保防])|(?:国家|省|市)?[一二三]级(?!以上)(?=[，。、\p{Script=Han}])/gu,
  },
  { reason: 'name', pattern: /(?<!\d)\d{1,2}\s?[×xX*]\s?\d{1,2}\s?小时/gu },
  { reason: 'name', pattern: /(?<!\d)24小时(?=[“”\p{Script=Han}])/gu },
  { reason: 'name', pattern: new RegExp(`专栏\\s?\\d+(?:[-—]\\d+)?|[表图]\\s?\\d+(?:[-—]\\d+)?`, 'gu') },
  { reason: 'name', pattern: new RegExp(`(?<=[一二三四五六七八九十两])${HAN}?(?=产业融合)`, 'gu') },
  {
    reason: 'name',
    pattern: /长三角|珠三角|三角洲|三峡|[一二]氧化[碳硫氮]|二维码|八项规定|千兆|万兆|十字路口|[红黑]十字/gu,
  },
  {
    reason: 'name',
    pattern: /[一二三](?:、[一二三]){1,2}次?产业|[一二三]{2,3}产|[一二三]次产业|第[一二三](?:次)?产业/gu,
  },
];

/** Rates name what they divide by; definitions name an age. */
export const DEFINITION_RULES: readonly ExclusionRule[] = [
  {
    reason: 'denominator',
    pattern: /每\s?(?:\d+|[一二两三四五六七八九十百千万亿]+)\s?(?:[名户人位张]|人口|平方公里|居民|个)?/gu,
  },
  {
    reason: 'denominator',
    pattern:
      /[百千万亿]元(?=\s?(?:GDP|国内生产总值|地区生产总值|生产总值|产值|工业增加值|增加值|固定资产))/gu,
  },
  {
    reason: 'age',
    pattern:
      /(?<!\d)\d{1,2}(?:\s?[-—–至到]\s?\d{1,2})?\s?(?:周)?岁(?:及?以[上下])?(?=婴|幼|儿|托|老|青|学|妇|户|居|群|孩|常|人口|人群|以)/gu,
  },
];

/** Counts of batches, sessions and claims to be first. */
export const ORDINAL_RULES: readonly ExclusionRule[] = [
  {
    reason: 'list-number',
    pattern: /(?<=一是.{0,200})[二三四五六]是|(?<=[，。；：,;:])[一二三四五六]是(?=[\p{Script=Han}])/gu,
  },
  {
    reason: 'ordinal',
    pattern:
      /第\s?(?:\d{1,3}|[一二三四五六七八九十百]+)\s?(?:届|次|批|期|轮|章|条|代|号|个|方阵|阶段|梯队|梯次|种|大|项|件|类|步|季|产业|书记|师|人民|中学|小学|医院|站|者|课|线|动力|资源|要务|责任|任务|位的|时间|手|山|看|家|款|场|艘)/gu,
  },
  { reason: 'ordinal', pattern: /第\s?(?:\d{1,3}|[一二三四五六七八九十百]+)(?!\s?(?:位|名))/gu },
  { reason: 'ordinal', pattern: /(?:[一二三四五六七八九]年级|[一二三四五]期(?:工程|项目)?(?![间望]))/gu },
  { reason: 'ordinal', pattern: /[一二三四五六七八九十]{1,3}次(?=会议|全会|全体会议|代表大会|党代会)/gu },
  { reason: 'ordinal', pattern: /[(（][一二三四五](?:期|)[)）]/gu },
  {
    reason: 'ordinal',
    pattern:
      /(?:十[一二三四五六七八九]?届|二十届|[一二三四五六七八九]届)(?:[一二三四五六七八九](?:中|次))?(?:[、](?:[一二三四五六七八九]中))*(?:全会|大|人大|政协)?/gu,
  },
  {
    reason: 'name',
    pattern:
      /[一二三四五六七八九](?:中|、)(?=(?:[一二三四五六七八九]中|、|和[一二三四五六七八九]中)*全会)|十[一二三四五六七八九]大(?=[，。、报精以和召]|会)|二十大/gu,
  },
];
