import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../vocabulary.ts';
import { isHeldBelow, qualifierAfter, qualifierBefore, qualifierOfVerb } from './qualifier-words.ts';

/** Words by what they make of the number behind them. */
const BEFORE: Partial<Record<Qualifier, string>> = {
  at_least: '大于或者等于 大于或等于 大于等于 不低于 不少于 不小于 至少有 至少 ≥ 最少',
  at_most: '小于或者等于 小于或等于 小于等于 不高于 不超过 不大于 不多于 至多 最多 ≤',
  over: '首次突破 超过了 突破了 首破 突破 超过 超出 超 逾 高于 多于 大于 破 > ＞',
  under: '低于 少于 小于 不足 不到 不满 优于 < ＜',
  near: '接近 将近 近',
  about: '大约 大概 约为 约',
};
const before = Object.entries(BEFORE).flatMap(([qualifier, words]) =>
  words.split(' ').map((word): [string, string] => [word, qualifier]),
);

describe('words before a number', () => {
  it.each(before)('%s is %s, and the whole word belongs to the figure', (word, qualifier) => {
    const text = `产值${word}12`;
    expect(qualifierBefore(text, text.length - 2)).toEqual({ qualifier, length: word.length });
  });

  it('a blank between word and number belongs to the figure', () => {
    expect(qualifierBefore('产值超过 12', 5)).toEqual({ qualifier: 'over', length: 3 });
  });

  it('at the start of a text too', () => {
    expect(qualifierBefore('超12', 1)).toEqual({ qualifier: 'over', length: 1 });
  });

  it.each(['产值12', '12', '超产值12', '不足与产值12'])('nothing in %s', (text) => {
    expect(qualifierBefore(text, text.length - 2)).toBeNull();
  });

  it.each([
    ...['附近', '最近', '相近', '靠近', '邻近', '临近', '赶超', '反超', '高超', '打破'],
    ...['合约', '节约', '制约', '条约', '契约', '预约', '公约', '签约', '违约', '履约', '邀约', '失约'],
  ])('%s is a word of its own', (word) => {
    expect(qualifierBefore(`${word}12`, 2)).toBeNull();
  });

  it.each([
    ['周近12', 'near'],
    ['再超12', 'over'],
    ['户约12', 'about'],
    ['再破12', 'over'],
    ['最超12', 'over'],
    ['合破12', 'over'],
    ['打约12', 'about'],
    ['赶近12', 'near'],
  ])('%s keeps its bound', (text, qualifier) => {
    expect(qualifierBefore(text, 2)).toEqual({ qualifier, length: 1 });
  });
});

describe('words behind a number', () => {
  const after: [Qualifier, string][] = [
    ['at_least', '及以上 或以上 或者以上 以上 之上'],
    ['at_most', '及以下 或以下 以下 以内 之内'],
    ['about', '左右 上下'],
  ];
  const cases = after.flatMap(([qualifier, words]) =>
    words.split(' ').map((word): [string, string] => [word, qualifier]),
  );

  it.each(cases)('%s is %s', (word, qualifier) => {
    expect(qualifierAfter(`12${word}的企业`, 2)).toEqual({ qualifier, length: word.length });
  });

  it.each([
    [' 以上', 3],
    ['（含）以上', 5],
    ['(含)以下', 5],
    ['空间以上', 4],
    ['产出及以上', 5],
    ['规模或以上', 5],
    ['投资左右', 4],
    ['产值以下', 4],
    ['面积左右', 4],
    ['收入以上', 4],
    ['营收以上', 4],
  ])('%s belongs to the figure as a whole', (word, length) => {
    expect(qualifierAfter(`12${word}`, 2)?.length).toBe(length);
  });

  it.each(['12', '12家以上', '12产值', '12规模的以上', '12（以上', '12含以上'])('none in %s', (text) => {
    expect(qualifierAfter(text, 2)).toBeNull();
  });
});

describe('verbs that bound a number', () => {
  it.each([
    ['跨越', 'over'],
    ['迈上了', 'over'],
    ['迈过', 'over'],
    ['跨上', 'over'],
    ['跃上 ', 'over'],
    ['站上', 'over'],
    ['迈入', 'over'],
    ['跨过', 'over'],
    ['新增企业过', 'over'],
    ['建成3个园区过', 'over'],
    ['培育企业过 ', 'over'],
    ['打造平台过', 'over'],
    ['总量过', 'over'],
    ['规模过', 'over'],
    ['约占', 'about'],
    ['约占全国的', 'about'],
    ['约占全省', 'about'],
    ['约占全市', 'about'],
    ['约占其', 'about'],
    ['约占全部企业的 ', 'about'],
  ])('%s', (verb, qualifier) => {
    expect(qualifierOfVerb(`${verb}12`, verb.length)).toBe(qualifier);
  });

  it.each([
    ...['达到', '跨越式发展', '产值过', '经过', '新增。企业过', '新增一二三四五六七八九过'],
    ...['占全国', '约占全国，其中', '约占一二三四五六七的', '约占3家的', '跨越很久以前'],
  ])('%s bounds nothing', (verb) => {
    expect(qualifierOfVerb(`${verb}12`, verb.length)).toBeNull();
  });
});

describe('held below', () => {
  it.each(['控制在', '失业率控制在了', '控制在 ', '一二三四五六控制在'])('%s', (head) => {
    expect(isHeldBelow(`${head}3%`, head.length)).toBe(true);
  });

  it.each(['控制', '控制在约', '', '控制在湖州的'])('not %s', (head) => {
    expect(isHeldBelow(`${head}3%`, head.length)).toBe(false);
  });
});
