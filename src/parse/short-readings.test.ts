import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse-document.ts';

/** Figures of a short text, one a line: `token value unit qualifier kind basis period`; an empty field is `-`. */
function read(text: string, date: string): string[] {
  return parseDocument(text, { date }).figures.map((figure) => {
    const { token, value, valueHigh, unit, qualifier, kind, basis, period } = figure;
    const number = valueHigh === null ? String(value) : `${value}–${valueHigh}`;
    return [token, number, unit ?? '-', qualifier, kind, basis, period ?? '-'].join(' ');
  });
}

const tokens = (text: string): string[] => read(text, '2024-01').map((line) => line.split(' ')[0] as string);

describe('numbers that the text does not give', () => {
  it.each(['全县年产数百万吨水泥。', '实现产值数十亿元。', '几千万人次慕名而来。', '带动好几千人就业。'])(
    'finds no part of one in %s',
    (text) => {
      expect(tokens(text)).toEqual([]);
    },
  );

  it.each([
    ['全县年产百万吨水泥。', ['百万吨']],
    ['户数10万户，指数120。', ['10万户']],
    ['数据显示，完成投资35亿元。', ['35亿元']],
  ])('reads what is given in %s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('orders of size', () => {
  it.each([
    ['拥有1个三千亿级产业集群。', '三千亿级 3000 亿元 about actual level -'],
    ['拥有2个三十亿级产业。', '三十亿级 30 亿元 about actual level -'],
    ['拥有4个50亿级园区。', '50亿级 50 亿元 about actual level -'],
    ['拥有3个百亿级园区。', '百亿级 100 亿元 about actual level -'],
  ])('reads the whole number of %s', (text, expected) => {
    expect(read(text, '2024-01').at(-1)).toBe(expected);
  });

  it('leaves levels of government and of schools alone', () => {
    expect(read('国家级平台，三级甲等医院，投资30亿元级别。', '2024-01')).toEqual([
      '30亿元 30 亿元 exact actual level -',
    ]);
  });
});

describe('words around a number', () => {
  it.each([
    ['光伏组件产量翻了近一番。', '翻了近一番 2 倍 near change growth -'],
    ['光伏组件产量翻了一番。', '翻了一番 2 倍 exact change growth -'],
    ['种了二十多年菜。', '二十多年 20 年 over actual count -'],
    ['日均交易量近千万公斤。', '近千万公斤 1000 万公斤 near actual annual -'],
    ['年末余额约合4.78万美元。', '约合4.78万美元 4.78 万美元 about actual level 2024'],
    ['综合实力居全国县域第一。', '第一 1 位 exact actual rank -'],
    ['27个行业实现增长，增长面77.1%。', '77.1% 77.1 % exact actual share -'],
    ['存款、贷款分别比年初增加512.6亿元、634.8亿元。', '634.8亿元 634.8 亿元 exact change annual -'],
  ])('are read in %s', (text, expected) => {
    expect(read(text, '2024-01').at(-1)).toBe(expected);
  });

  it.each([
    '二十多年前这里很穷。',
    '三十多年来变化很大。',
    '千万不要忘记。',
    '千万家庭受益。',
    '全县第一次会议。',
  ])('are no quantity in %s', (text) => {
    expect(tokens(text)).toEqual([]);
  });

  it('leave a growth beside a share of growing branches a growth', () => {
    expect(read('产值增长6%，存款比年初增加5亿元、贷款90亿元。', '2024-01')).toEqual([
      '6% 6 % exact change growth -',
      '5亿元 5 亿元 exact change annual -',
      '90亿元 90 亿元 exact actual annual -',
    ]);
  });
});
