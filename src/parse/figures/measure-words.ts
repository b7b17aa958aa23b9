/**
 * Measure words of Chinese plan documents: what may follow a number and its scale word. A document's own unit is
 * never translated here; the printed word is the unit.
 */

/** Money. */
const MONEY = [
  '元',
  '美元',
  '欧元',
  '港元',
  '日元',
  '英镑',
  '卢布',
  '新台币',
  '台币',
  '港币',
  '块钱',
  '元人民币',
];

/** Things counted one by one. */
export const COUNTING = [
  '个', '家', '项', '条', '件', '位', '户', '所', '座', '名', '处', '部', '场', '种', '人', '人次', '只', '头', '张', '支',
  '艘', '枚', '起', '例', '颗', '份', '宗', '门', '间', '台', '套', '辆', '架', '架次', '列', '期', '批次', '亩次', '项次', '例次', '家次', '户次', '台次', '件次', '轮', '次', '场次',
  '班次', '款', '幅', '篇', '本', '册', '株', '棵', '口', '眼', '对', '组', '类', '大类', '小类', '方面', '节', '节次', '艘次', '床', '台套',
  '标箱',  '车次', '航次', '趟', '笔', '单', '层', '字', '尾', '羽', '匹', '粒', '道', '片', '段', '孔', '栋', '幢', '盏', '根', '杆', '桩',
  '点', '站', '课时', '学时', '强', '国', '省', '市', '县', '区', '镇', '村', '瓶', '箱', '双', '副', '丝', '首', '集', '桌', '股', '局', '届', '则', '封', '枚次', '格',
]; // prettier-ignore

/** Quantities of physics, time and money-free measures. */
const MEASURED = [
  '%', '‰', '个工作日', '工作日', '个百分点', '百分点', '个点', '倍', '成', '年', '个月', '天', '日', '周', '周年', '小时', '个小时', '分钟', '秒', '岁', '公里', '千米', '平方公里', '平方千米', '平方米',
  '立方米', '米', '厘米', '毫米', '英寸', '公顷', '亩', '吨', '千克', '公斤', '斤', '克', '毫克', '微克', '升', '毫升', '方', '千瓦', '千瓦时', '度', '千伏', '千伏安', '伏', '兆瓦', '兆瓦时',
  '吉瓦', '吉瓦时', '瓦', '瓦时', '℃', '摄氏度', '度电', '吨标准煤', '吨标煤', '标准煤', 'P', 'PFlops', 'EFlops', '分', '里', 'kW', 'MW', 'GW', 'kWh', 'MWh', 'GWh', 'TWh', 'kV', 'km', 'km²', '㎡', 'm²', 'm³', '焦耳', '级', '库容',
]; // prettier-ignore

const ALL = [...new Set([...MONEY, ...COUNTING, ...MEASURED])].sort((a, b) => b.length - a.length);
const MEASURE = ALL.join('|');
/** `人/百亿元`, `微克/立方米`, `次/秒`: a divisor may carry its own scale. */
const MEASURE_WORD = new RegExp(`(?:${MEASURE})(?:[/／](?:[十百千万亿]*)(?:${MEASURE}))?`, 'uy');

/** Words in which the first character only looks like a measure word. */
const LOOKALIKES =
  /^(?:分(?:别|布|类|级|之|工|区|局|行|院|公司)|年(?:轻|青|龄|级|底|末|初|度|均|产|货|出|代|以来|来(?!自))|日(?:报|前|益|均)|点(?:位|亮|燃)|部(?:门|分|署)|单(?:位|一|项)|家(?:庭|园)|人(?:才|均|大|民|气|物|类)|方(?:面|式|案|向|便)|成(?:功|立|为|员|果|就|效|长|都|本|年)|度(?:假|过)|大(?:学|力|幅)|起(?:步|点)|区(?:域|块|级|委|政|位)|市(?:场|民|区|级|委|政|值)|国(?:家|际|道|内|控|有|产|债|企|资)|省(?:级|市|道|内|委|政|直|际)|县(?:域|级|区|市)|村(?:级|民|集|庄|社)|镇(?:街|级)|站(?:点|位|台)|道(?:路|德)|层(?:次|级)|里(?:程)|组(?:织|建|团)|对(?:接|外|口|标)|类(?:型|似)|项目|位(?:于|列|居|次)|名(?:列|校|单|城)|场(?:景|馆|所)|种(?:植|养|类|业)|门(?:类|诊)|所(?:有|在)|支(?:持|撑|出|付|部)|张(?:力)|台(?:阶|州|账)|列(?:入|为|全|第)|期(?:间|末|待|货)|级(?:别)|首(?:个|次|批|位|创)|集(?:聚|中|群|成|团|体)|本(?:地|次|级|科|报|土)|格(?:局)|口(?:岸|碑)|股(?:份|权)|双(?:向|创|碳)|字(?:号)|克(?:服)|升(?:级|至|到)|米(?:其)|吨位|副(?:中心)|根(?:据|本)|段(?:落)|片(?:区)|亩均|则(?:是)|局(?:面)|单元|节(?:能|水|点)|床位)/u;

/** Lookalikes that a digit run still counts: `2000人才公寓` no, `5个`, `3项目` no; these are measure words all the same. */
const NEVER_LOOKALIKE = /^(?:年(?:来|均)|级)/u;

/** The measure word that starts at `at`, empty where none does. */
export function measureWordAt(text: string, at: number): string {
  MEASURE_WORD.lastIndex = at;
  const match = MEASURE_WORD.exec(text);
  if (!match) return '';
  const rest = text.slice(at, at + 4);
  if (match[0].length === 1 && LOOKALIKES.test(rest) && !NEVER_LOOKALIKE.test(rest)) return '';
  return match[0];
}

/** Measure words that make a Chinese numeral a count of real things; with 一 only those of `ONE_COUNTS`. */
export const HAN_COUNTS = new Set(
  [...COUNTING, ...MONEY, ...MEASURED]
    .filter(
      (word) =>
        ![
          '级',
          '方',
          '分',
          '期',
          '届',
          '里',
          '点',
          '线',
          '单',
          '片',
          '段',
          '双',
          '副',
          '丝',
          '首',
          '集',
          '镇',
          '村',
          '区',
          '市',
          '县',
          '国',
          '省',
          '轮',
          '本',
          '格',
          '股',
          '度',
          '日',
          '月',
          '道',
          '门',
          '路',
          '网',
          '根',
          '局',
          '则',
          '层',
          '周',
          '方面',
        ].includes(word),
    )
    .concat(['方面', '大']),
);

/** With 一, nearly every measure word only means "a": these still count. */
export const ONE_COUNTS = new Set(['所', '座', '倍', '成', '家', '小时', '个小时']);

/** Whether the unit counts things one by one (scale word allowed in front). */
export function isCountingUnit(unit: string): boolean {
  const bare = unit.replace(/^[十百千万亿]+/u, '');
  return bare === '' || bare === '大' || COUNTING.includes(bare);
}

/** Whether the unit is money. */
export function isMoneyUnit(unit: string): boolean {
  return MONEY.includes(unit.replace(/^[十百千万亿]+/u, '')) || /^[十百千万]*亿$/u.test(unit);
}
