import { squash } from './fold-cell.ts';

/** Scale words that may stand before a measure word. */
const SCALE = '(?:百万|千万|万亿|十万|百|千|万|亿|兆)?';

/** Measure words of plans and statistics, longest first where one begins with another. */
const MEASURES = [
  '美元', '欧元', '日元', '港元', '元', '平方公里', '平方千米', '平方米', '立方米', '公里', '千米', '毫米', '厘米', '米', '公顷', '亩',
  '吨标准煤', '吨标煤', '吨煤', '标准煤', '标煤', '吨', '公斤', '千克', '毫克', '微克', '克', '斤', '升', '千瓦时', '千瓦', '兆瓦时', '兆瓦', '吉瓦', '瓦', '度',
  '人次', '人日', '人', '名', '户', '个百分点', '百分点', '个', '家', '件', '项', '套', '张', '台', '辆', '架次', '架', '艘次', '艘', '条', '座', '所', '处', '床', '间', '幢', '栋',
  '场次', '场', '次', '批次', '批', '期', '年', '月', '天', '日', '小时', '分钟', '秒', '岁', '倍', '位', '分', '级', '株', '头', '只', '羽', '枚', '册', '部', '种', '类',
  '标箱', '箱', '份', '对', '支', '起', '例', '宗', '块', '颗', '门', '路', '村', '镇', '乡', '街道', '县', '国', '码头', '泊位', '网点', '核', '比特', '万亿次', '单', '票', '笔', '档', '班', '轮', '列',
  '吨公里', '人公里', '平米', '台套', '辆次', '车次', '桶', '锭', '重量箱', '双', '粒', '瓶', '盒', '匹', '根', '片', '尾', '副', '股', '顶', '万元', 'TEU', 'MW', 'GW', 'kW', 'kWh', 'km', 'm', 'kg', 'mg', 'μg', 'L', 'P', 'EFLOPS', 'PFLOPS', 'Gbps', 'Mbps', '‰', '%', '℃', '指数', '分贝',
]
  .sort((a, b) => b.length - a.length)
  .join('|'); // prettier-ignore

const ATOM = `${SCALE}(?:${MEASURES})(?:[²³])?`;
const UNIT = new RegExp(
  `^(?:${ATOM}(?:[/·](?:${ATOM}|${SCALE}|\\d*${ATOM})){0,3}|${SCALE}(?:${MEASURES})\\((?:${ATOM})\\)|:1|无量纲|[万亿])$`,
  'u',
);

/** Whether the whole text is a unit: 亿元, 万元/人, 微克/立方米, 个百分点, %. */
export function isUnit(text: string): boolean {
  const squashed = squash(text);
  return squashed.length > 0 && squashed.length <= 14 && UNIT.test(squashed);
}

/**
 * The unit printed in brackets at the end of a name or a header: `人均预期寿命(岁)` gives `岁` and what stands before.
 * Of an amount and its rate (`财政总收入(亿元，%)`) the first counts: the rate's column says % itself.
 */
export function bracketedUnit(text: string): { unit: string; rest: string } | null {
  const match =
    /^(.*\S)\s*[(（[［]\s*(?:单位\s*[:：]\s*)?([^()（）[\]［］]{1,14}(?:\([^()]*\))?)\s*[)）\]］]$/u.exec(
      text.trim(),
    );
  const printed = match?.[2]?.trim().replace(/\s*[,，、/／]\s*[%％]$/u, '');
  if (!match?.[1] || !printed || !isUnit(printed)) return null;
  return { rest: match[1].trim(), unit: printed };
}
