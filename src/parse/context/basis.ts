import type { Quantity } from '../figures/quantity.ts';
import { isCountingUnit, isMoneyUnit } from '../figures/measure-words.ts';
import type { Basis } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import { saidBehind } from './movement.ts';

const GROWTH =
  /增长(?!面)|增速|增幅|涨幅|降幅|同比|环比|下降|降低|减少|缩减|削减|压降|核减|下跌|下行|跌幅|减幅|提升|提高|上升|增加|缩短|压减|精简|回落|下滑|攀升|下调|上调|收窄|缩小|扩大|高于|低于|提前|涨|增|降(?=\s?$)/u;
/** 提高到, 下降至: the value reached, not the change. */
const REACHED = /(?:到|至|为|达|在|占|由|从|成)(?:了)?\s*(?:约|近|超|超过)?\s*$/u;
const SHARE_NOUN = /[率比]|比重|占比|份额|比例|覆盖面|强度|水平/u;
const CUMULATIVE =
  /累计|总计|合计|共计|出口总金额|以来[^。]{0,40}(?:新开工|新增|完成|引进|实现|签约)|新增(?:中小学|幼儿园)?/u;
const FLOW =
  /生产总值|经济总量|投入|预算内投资|GDP|收入|产值|增加值|销售额|营收|税收|利润|出口|进口|进出口|贸易|零售|支出|资金|完成投资|贷款|补贴|产出|外资|产量|用电|发电|减负|投放|额度|消费|净收益|捐|赔|奖|总产|年产|年均|年回收|年销|吞吐|接待|客流|处理|出栏|均(?:吸引|接待)|就业|供应|出让|销售|债券|电量|(?:年|全年)[^，。]{0,8}$|指标|用地|用海|用能|加注|用林|经营/u;
const STOCK =
  /总投资|计划投资|投资规模|产业规模|规模(?:达|超|以上)?|资产|余额|总额度|注册资本|标准|价|租金|基金|票价|(?:投资|建设)(?:额)?\s?$|余额[^，。]*[，,]比年初[^，。]*$/u;
const ANNUAL_UNIT = /人次|架次|艘次|标箱|列$/u;
const POPULATION =
  /常住人口|户籍人口|(?:城镇|农村|乡村|总|男性|女性)人口|人口(?:达|总|规模)|居民$|新居民|老年人口占|[男女]性\s*$/u;
const LEVEL_UNIT =
  /(?:亩|平方米|平方公里|公里|立方米|千瓦|千伏|岁|小时|分钟|天|工作日|分|℃|微克\/立方米|毫克\/升|张\/|米|公顷|兆瓦|吨级|P)$/u;

/** What a quantity counts or measures, from its form, its unit and the words before it. */
export function basisOf(quantity: Quantity, clause: Clause, text: string): Basis {
  const unit = quantity.unit ?? '';
  const head = clause.head;
  if (quantity.form === 'rank') return 'rank';
  if (quantity.form === 'ratio' || quantity.form === 'fraction') return 'share';
  if (quantity.form === 'doubling' || unit === '个百分点' || unit === '百分点') return 'growth';
  if (unit === '倍') return 'growth';
  if (unit === '%' || unit === '‰') return isGrowth(clause, text, quantity) ? 'growth' : 'share';
  if (
    /位|名/u.test(unit) &&
    /(?:提升|提高|上升|前进|前移|上移|后移|跃升|攀升|下降|退后)(?:了)?\s*$/u.test(head)
  )
    return 'rank';
  if (/^年$|^周年$|个月$/u.test(unit)) return /年限|寿命|年龄/u.test(head) ? 'level' : 'count';
  if (quantity.unit === null && /倍差|之比|收入比/u.test(clause.before.slice(-24))) return 'share';
  if (ANNUAL_UNIT.test(unit)) return /单日|日均|每天/u.test(head) ? 'level' : 'annual';
  if (unit.includes('/'))
    return isMoneyUnit(unit.split('/')[0] as string) && /人$/u.test(unit) ? 'annual' : 'level';
  if (/分钟|小时|天$/u.test(unit) && /(?:减少|缩短|提前|压缩|增加)(?:了)?\s*$/u.test(head)) return 'growth';
  return sumOrLevel(unit, quantity, clause, text);
}

function sumOrLevel(unit: string, quantity: Quantity, clause: Clause, text: string): Basis {
  const near = clause.before.slice(-60);
  if (unit === '大' || unit === '级' || /^连/u.test(unit)) return 'count';
  if (/累计|总金额/u.test(clause.head)) return 'cumulative';
  if (quantity.form !== 'scale' && /\d\s?[月年](?:以来)[^。]*$/u.test(near) && CUMULATIVE.test(near))
    return 'cumulative';
  if (isPeriodSum(clause)) return isCountingUnit(unit) ? 'count' : 'cumulative';
  if (isMoneyUnit(unit)) return moneyBasis(clause, quantity, text.slice(quantity.core.end, quantity.end));
  if (LEVEL_UNIT.test(unit) || text[quantity.core.end - 1] === '级')
    return isTurnedOver(clause) ? 'annual' : 'level';
  if (/人$/u.test(unit) || /^[万亿]+$/u.test(unit) || unit === '') return peopleBasis(unit, clause);
  if (/年产(?![值业])|年回收|年处理|出栏/u.test(clause.head)) return 'annual';
  if (/能力\s*$/u.test(clause.head)) return 'level';
  if (
    /(?:产|销|出栏|存栏|吞吐|客运|货运|发电|用电|供应|处理)量(?:分别)?(?:稳定在|达到?|为|突破|超过?)?\s*$/u.test(
      clause.head.replace(/[\d.]+[^、\d]*、$/u, ''),
    )
  )
    return 'annual';
  if (isCountingUnit(unit)) return isRate(clause) ? 'level' : 'count';
  if (/^[万亿]+/u.test(unit)) return 'annual';
  return isMeasureOfFlow(clause) ? 'annual' : 'level';
}

/** 出让工业用地, 商品房销售面积: land and floor space that changed hands over a year. */
function isTurnedOver(clause: Clause): boolean {
  return (
    /出让|年均供应|全年|供应/u.test(clause.before.slice(-30)) || /盘活|处置|腾出|消化|销售/u.test(clause.head)
  );
}

/** 每千人…张, 每万人…件: a ratio per head is a level. */
function isRate(clause: Clause): boolean {
  return /每[\d百千万]|人均/u.test(clause.head);
}

function isMeasureOfFlow(clause: Clause): boolean {
  return FLOW.test(clause.head);
}

/** 1至5月, 上半年: money earned over part of a year is a sum. */
function isPeriodSum(clause: Clause): boolean {
  return (
    /\d月[^。]{0,30}$|上半年[^。]{0,12}$|(?:五|三|四)年(?:累计|共)[^。]{0,12}$/u.test(clause.before) &&
    /\d\s?[至—–-]\s?\d{1,2}月|上半年|累计/u.test(clause.before.slice(-50))
  );
}

function moneyBasis(clause: Clause, quantity: Quantity, noun: string): Basis {
  if (/每[百千万]元/u.test(clause.before)) return 'level';
  const near =
    clause.head.slice(-18).replace(/规模以上|规上/gu, '') +
    noun +
    (quantity.form === 'scale' ? clause.tail.slice(0, 6) : '');
  if (quantity.form === 'scale' && /^级|项目/u.test(noun + clause.tail.slice(0, 10))) return 'level';
  if (/[人均]/u.test(near) && FLOW.test(near)) return 'annual';
  const [stock, flow] = [near.search(STOCK), near.search(FLOW)];
  if (/(?:产值|收入|出口|进口|贸易)规模/u.test(near)) return 'annual';
  if (stock >= 0 && (flow < 0 || /规模|总投资|计划投资|余额/u.test(near))) return 'level';
  if (flow >= 0 && !/余额/u.test(near)) return 'annual';
  if (stock < 0 && /余额[^。；]{0,40}[，,]比年初[^，。]*$/u.test(clause.before.slice(-60))) return 'level';
  return /项目|产业链|集群|城市|企业/u.test(clause.tail.slice(0, 8))
    ? 'level'
    : FLOW.test(clause.before.slice(-40))
      ? 'annual'
      : 'level';
}

function peopleBasis(unit: string, clause: Clause): Basis {
  if (POPULATION.test(clause.head) || /^口/u.test(clause.tail) || POPULATION.test(clause.tail.slice(0, 4)))
    return 'level';
  if (/出生人口|死亡人口/u.test(clause.head)) return 'annual';
  if (unit !== '' && /每[千万百]/u.test(clause.head)) return 'level';
  if (/人口[^。；]{0,20}[，,]比[^，。]*$/u.test(clause.before)) return 'level';
  if (/新增就业|城镇就业|新增劳动力|新集聚|就业\s*$/u.test(clause.head)) return 'annual';
  if (unit === '' || /^[万亿]+$/u.test(unit))
    return /率|指数|满意度|得分|倍差/u.test(clause.head) ? 'level' : 'count';
  return 'count';
}

function isGrowth(clause: Clause, text: string, quantity: Quantity): boolean {
  const head = clause.head.slice(-24);
  const bare = head.replace(/(?:约|近|超|超过|分别|以上|年均|保持|预计|\d[\d.]*%[、和]?)+\s*$/gu, '');
  if (/(?:压减|削减|降低|下降)(?:比例|幅度)/u.test(head)) return true;
  if (saidBehind(clause.tail) !== null) return true;
  if (/增长面\s*(?:达|为)?\s*$/u.test(head)) return false;
  if (/增(?:长(?!面)|速|幅)|涨幅|降幅/u.test(head.slice(-14)) && !/贡献/u.test(head))
    return !/(?:占|率达|比重|比例)[^，]{0,4}$/u.test(head);
  const sibling = /^[、和]$/u.test(head.trim()) ? clause.before.slice(-30) : bare;
  const match = [...sibling.matchAll(new RegExp(GROWTH.source, 'gu'))].at(-1);
  if (!match) return false;
  const between = sibling.slice(match.index + match[0].length);
  if (REACHED.test(between) || REACHED.test(head)) return false;
  return (
    between.replace(/[\d.%、和\s]/gu, '').length <= 4 &&
    !SHARE_NOUN.test(between) &&
    !/贡献/u.test(between) &&
    text.length > 0 &&
    quantity.form !== 'ratio'
  );
}
