import type { Assessment, Promise } from '../../derive/types.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { Lines, MethodRule } from './rule.ts';

const both = (en: string, zh: string): Readonly<Record<Language, string>> => ({ en, zh });
const isFinal = ({ mode, computed }: Assessment): boolean =>
  mode === 'final' && computed.class !== 'cannot-assess';
const ofKind =
  (...kinds: readonly string[]) =>
  ({ computed }: Assessment): boolean =>
    kinds.includes(computed.level?.kind ?? '');

/** A target that asks for less than the start already was. */
function isEasier({ baseline, target, indicator }: Promise): boolean {
  if (!baseline || !target || baseline.unit !== target.unit || baseline.cumulative || target.cumulative)
    return false;
  return (indicator.direction === 'lower' ? -1 : 1) * (target.value - baseline.value) < 0;
}

/** The rules of judging, in the order in which the methods page gives them. Each shows itself on the first line that fits. */
export const RULES: readonly MethodRule[] = [
  {
    id: 'share',
    name: both('Share of the promised change', '承诺的变动完成了多少'),
    words: both(
      'The main rule measures the way from start to target. 100% is the target, more is beyond it, less than zero means that the value moved the other way. The signs take care of the direction, so the rule serves targets that fall as well as targets that rise.',
      '主规则量的是从起点到目标这段路。100%就是目标，超过100%是走过了头，小于零是走反了。方向由正负号自己体现，往下走的目标同样适用。',
    ),
    formula: both('(outcome − start) ÷ (target − start)', '（完成值−起点）÷（目标−起点）'),
    steps: ['share'],
    shows: (line) =>
      isFinal(line) && line.computed.level?.kind === 'level' && line.computed.level.share !== null,
  },
  {
    id: 'precision',
    name: both('Precision of the print', '位数'),
    words: both(
      'An outcome is rounded to the decimals that the target prints, then compared. A target of 21 is not missed by 20.6, and not passed by 21.4. Where the rounding decides, the verdict prints it as a step.',
      '先把完成值按目标所列的位数四舍五入，再比较。目标写的是21，20.6不算没达到，21.4也不算超过。结论取决于取舍的，算式里列出这一步。',
    ),
    formula: both(
      'outcome, rounded to the decimals of the target, against the target',
      '完成值（按目标的位数取舍）对目标',
    ),
    steps: ['outcome-rounded'],
    shows: (line) => isFinal(line) && line.steps.some(({ code }) => code === 'outcome-rounded'),
  },
  {
    id: 'bound',
    name: both('At least, at most, over, under', '以上、以内、超过、不足'),
    words: both(
      'Where the target sets a bound, only the bound counts: where it is kept, the target is reached. 以上, 以下 and 以内 include the number, 超过 and 不足 leave it out.',
      '目标定的是限度，就只看限度：守住了算达到。“以上”“以下”“以内”包括本数，“超过”“不足”不包括本数。',
    ),
    formula: both(
      'at most: outcome ≤ bound; at least: outcome ≥ bound; over: outcome > bound',
      '以内：完成值≤限度；以上：完成值≥限度；超过：完成值＞限度',
    ),
    source: both(
      'Civil Code of the People’s Republic of China, article 1259',
      '《中华人民共和国民法典》第一千二百五十九条',
    ),
    steps: [],
    shows: (line) => isFinal(line) && ofKind('at-most', 'at-least')(line),
  },
  {
    id: 'around',
    name: both('About (左右)', '左右'),
    words: both(
      'A target of “about 3” is reached by anything from 2.5 to 3.5: half a unit of the last printed digit either way. Better than that is passed.',
      '目标写“3左右”，2.5到3.5之间都算达到，即所列最后一位上下各半个单位；比这更好算超过。',
    ),
    formula: both('|outcome − target| ≤ half a unit of the last digit', '|完成值−目标|≤末位的半个单位'),
    steps: [],
    shows: ({ mode, computed }, { targetGrowth, outcomeGrowth }) =>
      mode === 'final' &&
      targetGrowth?.qualifier === 'about' &&
      outcomeGrowth !== null &&
      computed.growth?.class === 'met',
  },
  {
    id: 'sum',
    name: both('Sums over several years', '几年累计'),
    words: both(
      'A target in square brackets is a sum over the years of the plan. It is judged by an outcome that is a sum too, or by a single year that passes it alone; never by a single year that does not.',
      '方括号里的目标是规划期累计数，只拿累计的完成值去比；单独一年就超过累计目标的，也算达到；此外不拿一年的数去比。',
    ),
    formula: both('outcome ÷ target', '完成值÷目标'),
    steps: ['share'],
    shows: (line) => isFinal(line) && ofKind('cumulative')(line),
  },
  {
    id: 'maintain',
    name: both('To hold a level', '保持不变'),
    words: both(
      'A target that asks no change is reached as long as the value holds.',
      '目标不要求变化的，守住就算达到。',
    ),
    formula: both('outcome at least as good as the target', '完成值不差于目标'),
    steps: [],
    shows: (line) => isFinal(line) && ofKind('maintain')(line),
  },
  {
    id: 'easier',
    name: both('A target easier than its start', '比起点还低的目标'),
    words: both(
      'Where the start is better than the target already, no change was promised and there is no share; the bound alone counts.',
      '起点已经好于目标的，等于没有承诺变动，不算完成多少，只看限度。',
    ),
    formula: both('outcome against target', '完成值对目标'),
    steps: [],
    shows: (_, promise) => isEasier(promise),
  },
  {
    id: 'impossible',
    name: both('Values that cannot be', '不可能的数'),
    words: both(
      'A share of a whole above 100% is not judged: it shows that something else was counted.',
      '占整体的比率超过100%的不评判：这说明数的是别的东西。',
    ),
    formula: both('outcome > 100% of a whole', '占整体的比率＞100%'),
    steps: [],
    shows: ({ computed }) => computed.reason === 'value-impossible',
  },
  {
    id: 'growth',
    name: both('Growth, apart from the level', '增速单独评'),
    words: both(
      'A row with a level and a growth target is judged on both, apart; its class is the level’s. The printed rate is set against the rate asked. The rate worked out from the levels stands beside it; where no rate is printed it takes its place. Money of a finished plan is the exception: growth is promised net of prices as a rule, and the levels hold them. While a plan runs no document prints the rate so far; the levels are all there is, and they stand in for money too.',
      '既有总量目标又有增速目标的，两项分开评，这一项的结论以总量为准。增速看表中所列的；按总量推算的增速列在旁边，表中未列增速时用它代替。已结束规划的金额除外：增速目标一般按可比价，金额里却含有价格变动。规划还在执行的，文献不会写迄今的增速，只有总量可用，金额也就照样推算。',
    ),
    formula: both('((end ÷ start) ^ (1 ÷ years) − 1) × 100', '（（期末÷期初）^（1÷年数）−1）×100'),
    steps: ['recomputed-growth', 'required-growth'],
    shows: ({ mode, computed }, { targetGrowth, outcomeGrowth }) =>
      mode === 'final' &&
      typeof computed.level?.share === 'number' &&
      targetGrowth !== null &&
      outcomeGrowth !== null,
  },
  {
    id: 'change',
    name: both('A change asked beside the level', '与水平同列的变化目标'),
    words: both(
      'Some rows ask for the change itself: so many points or things over the plan, in square brackets, or so many a year. It is judged apart, by the change that the row prints, else by outcome less start, at the decimals of what was asked. A sum over the plan is spread over its years. The class of the row stays the level’s.',
      '有的行另定变化本身：规划期内增加多少（加方括号），或每年增加多少。这一项单独评：表中列了变动就用它，没有就用完成值减起点，按目标的位数取舍；累计数摊到各年。这一项的结论仍以水平为准。',
    ),
    formula: both('outcome − start; of a sum: outcome ÷ years', '完成值−起点；累计数：完成值÷年数'),
    steps: ['change'],
    shows: ({ mode, computed }) => mode === 'final' && typeof computed.change?.delivered === 'number',
  },
  {
    id: 'unit',
    name: both('A unit in doubt', '单位存疑'),
    words: both(
      'Where the table prints a unit that the indicator cannot have, the share of the change still holds, as the unit falls out of it, and so does the yearly rate. Whether the growth target was reached cannot be told: amounts of money hold prices, other levels do not.',
      '表中单位与指标不合的，承诺的变动完成了多少照样成立，因为单位约掉了，年均增速也一样。增速目标达到没有则无法判断：要是金额，里面含有价格变动，别的水平值没有。',
    ),
    formula: both('as for the share and for growth', '同变化占比和增速公式'),
    steps: ['share', 'recomputed-growth'],
    shows: ({ unitInDoubt }) => unitInDoubt === true,
  },
  {
    id: 'implied',
    name: both('The level that growth alone comes to', '增速目标意味着的总量'),
    words: both(
      'A target for growth alone comes to a level at its end. It is shown, and not judged; the published methods below take it for the target while the plan runs.',
      '只定增速的目标，期末相当于一个总量，列出供参考，不作评判；规划执行期间，下面几种公开方法拿它当目标。',
    ),
    formula: both('start × (1 + rate ÷ 100) ^ years', '起点×（1+增速÷100）^年数'),
    steps: ['implied-level'],
    shows: ({ implied }, { target }) => implied !== null && target === null,
  },
  {
    id: 'multiple',
    name: both('A doubling (翻一番)', '翻一番'),
    words: both(
      'A multiple is turned into a level. While the plan runs, the level due so far grows at the same rate every year, and is rounded as the report is printed; where the rounding decides, it is printed as a step.',
      '倍数先换成总量。规划执行期间，按每年增速相同计算到报告年应达到的总量，再按报告所列的位数取整；结论取决于取整的，算式里列出这一步。',
    ),
    formula: both(
      'start × multiple; so far: start × multiple ^ (years gone ÷ all years)',
      '起点×倍数；到报告年：起点×倍数^（已过年数÷总年数）',
    ),
    steps: ['implied-level', 'time-share', 'level-due', 'level-due-rounded'],
    shows: (line) => ofKind('multiple')(line) && line.computed.class !== 'no-outcome-yet',
  },
  {
    id: 'pace',
    name: both('Pace of a running plan', '执行中规划的进度'),
    words: both(
      'The share of the change delivered is set against the share of the time gone by; for a growth target, the level reported against the level that the rate asks for by then. The value is the last that any document reports.',
      '拿变动的完成比例去比时间占比；增速目标则拿报告的总量去比按该增速到报告年应达到的总量。用的是各份文献里最近报告的数。',
    ),
    formula: both(
      'share of the change ≥ (year − start year) ÷ (due year − start year)',
      '完成比例≥（报告年−起点年）÷（到期年−起点年）',
    ),
    steps: ['share', 'time-share', 'level-due', 'recomputed-growth'],
    shows: ({ mode, computed }) =>
      mode === 'pace' && ['on-pace', 'behind', 'achieved-early', 'reversed'].includes(computed.class),
  },
  {
    id: 'asked',
    name: both('What is asked, and what was delivered', '要求多少，做到过多少'),
    words: both(
      'The yearly change that a target of the 14th plan needs from its start stands beside the yearly change that the same indicator made under the 13th: per cent for amounts, points for shares.',
      '“十四五”目标每年要求的变化，旁边列出同一指标“十三五”每年的实际变化：总量用百分比，占比用百分点。',
    ),
    formula: both(
      'amounts: the growth formula; shares: (target − start) ÷ years',
      '总量：同增速公式；占比：（目标−起点）÷年数',
    ),
    steps: ['required-growth', 'asked-yearly', 'delivered-yearly'],
    shows: ({ asked }) => asked !== null && asked.delivered !== null,
  },
];

/** The first line, in the order of the documents, on which a rule shows itself. */
export function firstExample(rule: MethodRule, lines: Lines): Lines[number] | null {
  return lines.find(({ assessment, promise }) => rule.shows(assessment, promise)) ?? null;
}
