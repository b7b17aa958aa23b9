import { describe, expect, it } from 'vitest';
import { readQuantities } from './read-quantities.ts';

/** `token value[–high] unit qualifier` of each quantity; `∅` stands for no unit, exact goes without saying. */
function quantitiesOf(text: string): string[] {
  return readQuantities(text).quantities.map(({ start, end, value, valueHigh, unit, qualifier }) => {
    const number = value === null ? 'null' : String(Number(value.toFixed(4)));
    const high = valueHigh === null ? '' : `–${String(valueHigh)}`;
    return [
      text.slice(start, end).replace(/\s/gu, ''),
      `${number}${high}`,
      unit ?? '∅',
      ...(qualifier === 'exact' ? [] : [qualifier]),
    ].join(' ');
  });
}

const traps: [string, string[]][] = [
  ['城乡居民收入比为1.59∶1', ['1.59∶1 1.59 ∶1']],
  ['建成21个别具特色的公园', ['21个 21 个']],
  ['三一百亿级装载机项目落户', ['百亿级 100 亿元 about']],
  ['得93.89分位列全市第一', ['93.89分 93.89 分', '第一 1 位']],
  ['增速7.7%,2.2018年起统计口径调整', ['7.7% 7.7 %']],
  [
    '连续跨越7万亿、8万亿、9万亿三个大台阶',
    ['7万亿 7 万亿元 over', '8万亿 8 万亿元 over', '9万亿 9 万亿元 over', '三个 3 个'],
  ],
  ['已服务2619家童装企业', ['2619家 2619 家']],
  ['建成后年产值超150亿元', ['超150亿元 150 亿元 over']],
  ['地区生产总值增长4.5-5%', ['4.5-5% 4.5–5 % range']],
  ['分别提高78%和58%', ['78% 78 %', '58% 58 %']],
  ['分别是五年前的2.2倍、2.4倍', ['2.2倍 2.2 倍', '2.4倍 2.4 倍']],
  ['税收超亿元企业8家', ['超亿元 1 亿元 over', '8家 8 家']],
];

const units: [string, string[]][] = [
  ['占比分别提高15、22个百分点', ['15 15 个百分点', '22个百分点 22 个百分点']],
  ['比上年分别提高2.1和1.7个百分点', ['2.1 2.1 个百分点', '1.7个百分点 1.7 个百分点']],
  ['分别惠及3500万、2300万人次', ['3500万 3500 万人次', '2300万人次 2300 万人次']],
  ['规模分别达1.28万亿、8200亿元', ['1.28万亿 1.28 万亿元', '8200亿元 8200 亿元']],
  ['合格率分别超98.5%和99%', ['超98.5% 98.5 % over', '99% 99 % over']],
  ['生产童装14.5亿件(套)', ['14.5亿件(套) 14.5 亿件(套)']],
  ['浓度低于每立方米19微克', ['低于每立方米19微克 19 微克/立方米 under']],
  ['死亡率控制在0.6人/百亿元以下', ['0.6人/百亿元以下 0.6 人/百亿元 at_most']],
  ['由5个工作日压缩到4小时以内', ['5个工作日 5 个工作日', '4小时以内 4 小时 at_most']],
  ['组织16批次、230家次企业赴会', ['16批次 16 批次', '230家次 230 家次']],
  ['储能装机50MW，用电2.3GWh', ['50MW 50 MW', '2.3GWh 2.3 GWh']],
  ['达到９８６．４亿元，增长６％左右', ['９８６．４亿元 986.4 亿元', '６％左右 6 % about']],
  ['新改建公路 62 公里', ['62公里 62 公里']],
  ['开通30万吨级航道', ['30万吨级 30 万吨']],
];

const bounds: [string, string[]][] = [
  ['开票1.4万余家', ['1.4万余家 1.4 万家 over']],
  ['惠及3000多万人', ['3000多万人 3000 万人 over']],
  ['引进40 名以上', ['40名以上 40 名 at_least']],
  ['总投资100亿元（含）以上项目', ['100亿元（含）以上 100 亿元 at_least']],
  ['不低于80%', ['不低于80% 80 % at_least']],
  ['失业率控制在3%以内', ['3%以内 3 % at_most']],
  ['审批最多 90 天', ['最多90天 90 天 at_most']],
  ['村集体收入不足10万元', ['不足10万元 10 万元 under']],
  ['近八成农户参与', ['近八成 80 % near']],
  ['面积约25平方公里', ['约25平方公里 25 平方公里 about']],
  ['首破千亿', ['首破千亿 1000 亿元 over']],
  ['带动上百个村', ['上百个 100 个 at_least']],
  ['附近5个村', ['5个 5 个']],
  ['家庭医生签约28.6万人', ['28.6万人 28.6 万人']],
  ['每个街道至少有1家', ['至少有1家 1 家 at_least']],
  ['达到≥15件', ['≥15件 15 件 at_least']],
  ['建成5万吨级以上泊位17个', ['5万吨级以上 5 万吨 at_least', '17个 17 个']],
];

const forms: [string, string[]][] = [
  ['新建2—3家中心', ['2—3家 2–3 家 range']],
  ['增长5%-5.5%', ['5%-5.5% 5–5.5 % range']],
  ['来了七八百人', ['七八百人 700–800 人 range']],
  ['走访三四十家企业', ['三四十家 30–40 家 range']],
  ['三次产业结构调整为8.3∶41.4∶50.3', ['8.3∶41.4∶50.3 null ∅']],
  ['实现利润翻番', ['翻番 2 倍']],
  ['人均收入翻一番、利润翻了两番', ['翻一番 2 倍', '翻了两番 4 倍']],
  ['集装箱吞吐量实现倍增', ['倍增 2 倍']],
  ['占比三分之二以上', ['三分之二以上 0.6667 ∅ at_least']],
  ['稳定在全国1/4、1/3', ['1/4 0.25 ∅', '1/3 0.3333 ∅']],
  ['一半以上的企业', ['一半以上 0.5 ∅ at_least']],
  ['百分之五的农户', ['百分之五 5 %']],
  ['满意率超五成', ['超五成 50 % over']],
  ['通勤3个半小时', ['3个半小时 3.5 个小时']],
  ['综合排名进入前10强', ['前10强 10 强 at_most']],
  ['由第11位升至第7位', ['第11位 11 位', '第7位 7 位']],
  ['增速位列全省前三', ['前三 3 位 at_most']],
  ['实现平安“九连冠”', ['九连冠 9 连冠']],
  ['连续三年获奖', ['三年 3 年']],
  ['四大主导产业', ['四大 4 大']],
  ['收入倍差1.71，比上年缩小0.03', ['1.71 1.71 ∅', '0.03 0.03 ∅']],
];

const signs: [string, string[]][] = [
  ['人口自然增长率为-2.43‰', ['-2.43‰ -2.43 ‰']],
  ['全年工业投资增长-1.2%', ['-1.2% -1.2 %']],
  ['总投资10亿元-12亿元', ['10亿元-12亿元 10–12 亿元 range']],
  ['为企业减负2.3亿元', ['2.3亿元 2.3 亿元']],
  ['新增5-8家', ['5-8家 5–8 家 range']],
];

describe('readQuantities', () => {
  const all = { traps, units, bounds, forms, signs };
  describe.each(Object.entries(all))('%s', (_, cases) => {
    it.each(cases)('%s', (text, expected) => {
      expect(quantitiesOf(text)).toEqual(expected);
    });
  });

  it.each([
    ['“十四五”规划', 'plan-name'],
    ['落实“八八战略”', 'slogan'],
    ['浙里办5.0版上线', 'version'],
    ['235国道全线贯通', 'road'],
    ['2021年12月24日', 'date'],
    ['五年来，', 'relative-date'],
    ['（三）优化环境', 'list-number'],
    ['第十七届人民代表大会', 'ordinal'],
    ['人口增长[2]有所放缓', 'footnote'],
    ['60周岁以上老人', 'age'],
    ['每万人发明专利', 'denominator'],
    ['造福百姓', 'idiom'],
    ['红十字会', 'name'],
    ['进一步提升', 'lexical'],
    ['达到Ⅲ类水质', 'name'],
    ['5A级景区', 'name'],
    ['世界500强企业', 'name'],
    ['PM2.5浓度', 'name'],
    ['数十家企业', 'lexical'],
    ['三年行动计划', 'plan-name'],
  ])('reads no quantity in %s', (text, reason) => {
    const { quantities, claims } = readQuantities(text);
    expect(quantities).toEqual([]);
    expect(claims.map((claim) => claim.reason)).toContain(reason);
  });

  it('leaves what a person excluded alone', () => {
    const known = [{ start: 2, end: 4, reason: 'name' as const }];
    expect(readQuantities('走进21个好村', known).quantities).toEqual([]);
    expect(readQuantities('走进21个好村').quantities).toHaveLength(1);
  });
});
