/** Words of headers that name things, amounts and parts: 产品名称, 绝对量, 占比. Asked with folded words, unit cut off. */

const KIND = '(?:二级|三级|四级|主要|具体|核心|规划|监测|评价|统计|经济|发展)*';
const NAME = new RegExp(
  `^(?:${KIND}指标(?:名称|项目?|内容)?|(?:主要)?(?:项目|任务|(?:工业|农)?产品|商品|品种|行业|企业|地区)(?:名称)?|名称|品名|内容|(?:预算|收入|支出|功能)?(?:科目|项目)(?:名称)?|县区|区县|县[(]?市、?区[)]?|乡镇|镇街|街道|分组)$`,
  'u',
);
/** 上年 and 同期 are another year's and no plain amount. */
const NOW = '本年|当年|年末|期末|年底|全年|本期';
const AMOUNT =
  '绝对[数量值]|总量|总[数额值]|数量|数额|金额|规模|产量|总产量|产值|总产值|增加值|销售[额量]|余额|面积|人数|人口数|数值|数据|指标值|累计数|实有数|实绩数|户数|[数值]';
const LEVEL = new RegExp(
  `^(?:\\d{4}年?(?:末|底|度)?|${NOW})?(?:${AMOUNT})$|^(?:${NOW}|全[区县市省州]|城市|城镇|农村|合计)$`,
  'u',
);
const SHARE = /^(?:\d{4}年?)?(?:(?:所?占|占.{1,10})(?:的?比重|的?比例|比)|比重|比例|构成|结构|份额)$/u;

/** 指标名称, 产品名称, 预算科目, 地区: the column holds the names of the rows. */
export function isNameWord(words: string): boolean {
  return NAME.test(words);
}

/** 绝对数, 产量, 年末数, 金额: an amount that says neither year nor whether it is planned. */
export function isLevelWord(words: string): boolean {
  return LEVEL.test(words);
}

/** 占比, 比重, 占GDP比重: a part of a whole, published as an outcome in its own unit. */
export function isShareWord(words: string): boolean {
  return SHARE.test(words);
}
