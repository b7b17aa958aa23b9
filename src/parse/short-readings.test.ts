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

  it.each([
    ['建设百万千瓦级光伏基地。', '百万千瓦级 100 万千瓦 about actual level -'],
    ['装机百万千瓦。', '百万千瓦 100 万千瓦 exact actual level -'],
    ['重两千千克。', '两千千克 2000 千克 exact actual level -'],
    ['带动三千人就业。', '三千人 3000 人 exact actual count -'],
  ])('leaves the thousand of its unit out of the number in %s', (text, expected) => {
    expect(read(text, '2024-01')).toEqual([expected]);
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

/** `token kind period` of every figure. */
const claims = (text: string, date = '2024-01'): string[] =>
  parseDocument(text, { date }).figures.map(({ token, kind, period }) => `${token} ${kind} ${period ?? '-'}`);

describe('headings that run into their paragraph', () => {
  it('say of which year and whether ahead', () => {
    expect(claims('2024年主要工作安排。引进人才30名，粮食产量达到12万吨。')).toEqual([
      '30名 target 2024',
      '12万吨 target 2024',
    ]);
  });

  it('rule the paragraphs below where they are numbered, until the next one', () => {
    const text =
      '一、2024年工作安排。引进人才30名。\n修好公路20公里。\n二、2023年工作回顾。引进人才25名。\n修好公路18公里。';
    expect(claims(text)).toEqual([
      '30名 target 2024',
      '20公里 target 2024',
      '25名 actual 2023',
      '18公里 actual 2023',
    ]);
  });

  it('rule their own paragraph alone where they are not', () => {
    expect(claims('主要目标。粮食产量达到12万吨。\n粮食产量达到11万吨。')).toEqual([
      '12万吨 target -',
      '11万吨 actual -',
    ]);
  });

  it('tell the summary of a year from the plan for the next', () => {
    const text =
      '卫生局2023年工作总结和2024年工作计划\n2023年工作总结。签约率46%。\n2024年工作计划。签约率50%。';
    expect(claims(text, '2023-12')).toEqual(['46% actual 2023', '50% target 2024']);
  });

  it('stand in a line of their own too', () => {
    expect(claims('2024年主要工作安排\n引进人才30名，粮食产量达到12万吨。')).toEqual([
      '30名 target 2024',
      '12万吨 target 2024',
    ]);
  });

  it.each(['超额完成全年目标任务。', '明确了主要目标。', '按照年初工作安排。', '圆满完成各项任务：'])(
    'are not the sentence %s',
    (sentence) => {
      expect(claims(`${sentence}全县粮食产量12万吨，引进人才30名。`)).toEqual([
        '12万吨 actual -',
        '30名 actual -',
      ]);
    },
  );
});

describe('goal dates', () => {
  it('rule on past a semicolon and into sentences in the imperative', () => {
    const text = '到2028年，产值力争达到100亿元；两项收入分别达到4万元、2万元。建成园区3个，引进企业20家。';
    expect(claims(text)).toEqual([
      '100亿元 target 2028',
      '两项 target -',
      '4万元 target 2028',
      '2万元 target 2028',
      '3个 target 2028',
      '20家 target 2028',
    ]);
  });

  it('end where the text tells of another time', () => {
    const text = '到2030年，产值力争达到100亿元。2023年，产值为60亿元。培育企业50家。';
    expect(claims(text)).toEqual(['100亿元 target 2030', '60亿元 actual 2023', '50家 actual -']);
  });

  it('do not reach a sentence that tells of what there is', () => {
    expect(claims('到2027年，产量力争达到5万吨。大棚有300个，工人60人。')).toEqual([
      '5万吨 target 2027',
      '300个 actual -',
      '60人 actual -',
    ]);
  });

  it('yield to the year of the heading', () => {
    const text = '政府工作报告\n\n一、2024年工作安排\n到2030年，产值达到100亿元。引进企业50家。';
    expect(claims(text)).toEqual(['100亿元 target 2030', '50家 target 2024']);
  });

  it('hold over the years of the plan that the heading names', () => {
    const text = '“十五五”时期主要目标。到2030年，产值达到100亿元。粮食产量达到9万吨，能耗五年累计下降14%。';
    expect(claims(text, '2026-02')).toEqual([
      '100亿元 target 2030',
      '9万吨 target 2030',
      '14% target 2026/2030',
    ]);
  });

  it('rule a multiple of the year that it is compared with', () => {
    expect(claims('到2028年，产值达到150亿元，是2023年的2.5倍。')[1]).toBe('2.5倍 target 2028');
    expect(claims('2023年，产值150亿元，是2015年的2.5倍。')[1]).toBe('2.5倍 actual 2023');
  });

  it('are not the year of the first of two values', () => {
    expect(claims('到2028年，占比由2023年的24%提升至28%以上，户数突破150户。')).toEqual([
      '24% baseline 2023',
      '28%以上 target 2028',
      '突破150户 target 2028',
    ]);
  });
});

describe('a look back over the last year', () => {
  it('dates its own paragraph and no other', () => {
    expect(claims('各位代表：过去一年，我们奋力拼搏。产值80亿元。\n现有企业900家。')).toEqual([
      '80亿元 actual 2023',
      '900家 actual -',
    ]);
  });

  it.each([
    ['近五年来，引进企业100家。', '100家 actual 2019/2023'],
    ['今年以来，引进企业9家。', '9家 actual 2024'],
    ['这家企业过去亏损，现有员工300人，过去一年没有裁员。', '300人 actual -'],
  ])('is not %s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });
});

describe('the end of a month', () => {
  it.each([
    ['截至6月末，存栏86万只。', '86万只 actual 2024-06'],
    ['4月至6月末，存栏86万只。', '86万只 actual -'],
  ])('dates %s only where it is the one month named', (text, expected) => {
    expect(claims(text, '2024-09')).toEqual([expected]);
  });
});

describe('what somebody is about to do', () => {
  it.each([
    ['下半年，该市将推进228个重大项目。', '228个 plan -'],
    ['他们计划投入不低于500亿元，研发投入强度从2.6%提高到3.5%以上。', '3.5%以上 target -'],
  ])('is ahead in %s', (text, expected) => {
    expect(claims(text, '2024-07').at(-1)).toBe(expected);
  });

  it.each([
    ['该市将3家企业纳入名录。', '3家 actual -'],
    ['2023年，全县计划完成投资50亿元。', '50亿元 actual 2023'],
  ])('is not what %s tells', (text, expected) => {
    expect(claims(text, '2024-07').at(-1)).toBe(expected);
  });
});

describe('tables turned and parted', () => {
  const text = '表1 历年数据\n年份 | 产量（万吨） | 产值（亿元） |\n2022年 | 8.1 | 12 |\n2023年 | 8.4 | 13 |';

  it('quote the printed line of each cell', () => {
    const figures = parseDocument(text, { date: '2024-01' }).figures;
    expect(
      figures.map(({ token, line, quote }) => [token, line, text.slice(quote.start, quote.end)]),
    ).toEqual([
      ['8.1', 3, '2022年 | 8.1 | 12 |'],
      ['12', 3, '2022年 | 8.1 | 12 |'],
      ['8.4', 4, '2023年 | 8.4 | 13 |'],
      ['13', 4, '2023年 | 8.4 | 13 |'],
    ]);
  });

  it('date a growth beside the end of the last plan by that plan', () => {
    const lines = [
      '表1 主要目标',
      '指标 | 单位 | 2020年 | 年均增长（%） | 2025年 | 年均增长（%） |',
      '产值 | 亿元 | 60 | 7.1 | 85 | 7.2 |',
    ];
    expect(claims(lines.join('\n'), '2021-03')).toEqual([
      '60 baseline 2020',
      '7.1 change 2016/2020',
      '85 target 2025',
      '7.2 target 2021/2025',
    ]);
  });
});
