/**
 * The measure words of the documents and how English says them. One line a unit; scale words (万, 亿 …) and
 * denominators (…/人) are taken apart before the look-up, so the table holds bare units only.
 */

/** How English prints one bare unit. */
export interface UnitWords {
  /** Where the unit stands: behind the number with or without a space, or in front of it (US$). */
  place: 'behind' | 'joined' | 'front';
  /** Word or sign in tight places; empty where English counts without one (个). */
  short: readonly [one: string, many: string];
  /** Word in running text. */
  long: readonly [one: string, many: string];
  /** Amounts of money keep 亿 as billions, so that one page has one scale. */
  money?: true;
}

/** A unit written out after the number. */
const word = (one: string, many: string): UnitWords => ({
  place: 'behind',
  short: [one, many],
  long: [one, many],
});
/** A unit with a sign in tight places. */
const sign = (short: string, one: string, many: string): UnitWords => ({
  place: 'behind',
  short: [short, short],
  long: [one, many],
});
/** A measure word that English does without in tight places; running text may name it. */
const counter = (one = '', many = ''): UnitWords => ({ place: 'behind', short: ['', ''], long: [one, many] });
/** A sign that touches the number. */
const joined = (short: string): UnitWords => ({
  place: 'joined',
  short: [short, short],
  long: [short, short],
});

export const UNIT_WORDS: Readonly<Record<string, UnitWords>> = {
  元: { ...word('yuan', 'yuan'), money: true },
  人民币: { ...word('yuan', 'yuan'), money: true },
  美元: { place: 'front', short: ['US$', 'US$'], long: ['US$', 'US$'], money: true },
  欧元: { place: 'front', short: ['€', '€'], long: ['€', '€'], money: true },
  '%': joined('%'),
  '％': joined('%'),
  '‰': { place: 'behind', short: ['per 1,000', 'per 1,000'], long: ['per 1,000', 'per 1,000'] },
  个百分点: { place: 'behind', short: ['point', 'points'], long: ['percentage point', 'percentage points'] },
  百分点: { place: 'behind', short: ['point', 'points'], long: ['percentage point', 'percentage points'] },
  '∶1': joined(' : 1'),
  ':1': joined(' : 1'),
  '：1': joined(' : 1'),
  倍: word('times', 'times'),
  分: word('point', 'points'),
  人: word('person', 'people'),
  名: word('person', 'people'),
  位: counter(),
  人次: word('visit', 'visits'),
  户: word('household', 'households'),
  家: counter(),
  个: counter(),
  件: counter('item', 'items'),
  项: counter('item', 'items'),
  张: word('bed', 'beds'),
  套: word('unit', 'units'),
  所: counter(),
  座: counter(),
  处: counter('site', 'sites'),
  条: counter(),
  部: counter(),
  种: counter('kind', 'kinds'),
  类: counter('kind', 'kinds'),
  大类: counter('kind', 'kinds'),
  级: word('level', 'levels'),
  节: word('lesson', 'lessons'),
  节次: word('lesson', 'lessons'),
  连冠: word('title in a row', 'titles in a row'),
  连胜: word('win in a row', 'wins in a row'),
  连增: word('rise in a row', 'rises in a row'),
  连升: word('rise in a row', 'rises in a row'),
  场: counter('event', 'events'),
  场次: counter('event', 'events'),
  届: counter(),
  次: word('time', 'times'),
  批次: word('batch', 'batches'),
  批: word('batch', 'batches'),
  起: counter('case', 'cases'),
  例: counter('case', 'cases'),
  轮: word('round', 'rounds'),
  台: counter('unit', 'units'),
  支: counter(),
  只: counter(),
  枚: counter(),
  艘: word('vessel', 'vessels'),
  辆: word('vehicle', 'vehicles'),
  列: word('train', 'trains'),
  头: counter('head', 'head'),
  对: word('pair', 'pairs'),
  层: word('storey', 'storeys'),
  大: counter(),
  强: counter(),
  岁: word('year', 'years'),
  年: word('year', 'years'),
  周年: word('year', 'years'),
  个月: word('month', 'months'),
  月: word('month', 'months'),
  天: word('day', 'days'),
  小时: sign('h', 'hour', 'hours'),
  分钟: sign('min', 'minute', 'minutes'),
  亩: word('mu', 'mu'),
  公顷: sign('ha', 'hectare', 'hectares'),
  平方米: sign('m²', 'square metre', 'square metres'),
  平方公里: sign('km²', 'square kilometre', 'square kilometres'),
  平方千米: sign('km²', 'square kilometre', 'square kilometres'),
  立方米: sign('m³', 'cubic metre', 'cubic metres'),
  米: sign('m', 'metre', 'metres'),
  公里: sign('km', 'kilometre', 'kilometres'),
  千米: sign('km', 'kilometre', 'kilometres'),
  斤: word('jin', 'jin'),
  公斤: sign('kg', 'kilogram', 'kilograms'),
  千克: sign('kg', 'kilogram', 'kilograms'),
  吨: sign('t', 'tonne', 'tonnes'),
  吨标煤: {
    place: 'behind',
    short: ['t of coal equivalent', 't of coal equivalent'],
    long: ['tonne of coal equivalent', 'tonnes of coal equivalent'],
  },
  吨标准煤: {
    place: 'behind',
    short: ['t of coal equivalent', 't of coal equivalent'],
    long: ['tonne of coal equivalent', 'tonnes of coal equivalent'],
  },
  微克: sign('µg', 'microgram', 'micrograms'),
  毫克: sign('mg', 'milligram', 'milligrams'),
  千瓦: sign('kW', 'kilowatt', 'kilowatts'),
  千瓦时: sign('kWh', 'kilowatt-hour', 'kilowatt-hours'),
  兆瓦: sign('MW', 'megawatt', 'megawatts'),
  度: sign('kWh', 'kilowatt-hour', 'kilowatt-hours'),
  标箱: word('TEU', 'TEU'),
};

/** Powers of ten of the scale words, longest first so that 万亿 is not read as 万. */
export const SCALE_WORDS: readonly (readonly [word: string, power: number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];
