import { describe, expect, it } from 'vitest';
import { readQuantities } from '../read-quantities.ts';
import type { Quantity } from './quantity.ts';
import { shareUnits, spokenRange, withLeadingDivisor } from './share-units.ts';

/** Quantities as the grammar reads them before they are compared; `[超3亿]` with its unit and bound behind a bar. */
function shared(marked: string): string[] {
  const quantities: Quantity[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/u)) {
    if (!part.startsWith('[')) {
      text += part;
      continue;
    }
    const [token = '', unit = '', qualifier = 'exact', form = 'plain'] = part.slice(1, -1).split('|');
    const [, before = '', core = '', after = ''] = /^([^\d]*)(\d[^以左]*)(.*)$/u.exec(token) ?? [];
    const start = text.length;
    text += token;
    quantities.push({
      start,
      end: text.length,
      anchor: start + before.length,
      value: form === 'ratio' ? null : 1,
      valueHigh: null,
      unit: unit === '' ? null : unit,
      qualifier: qualifier as Quantity['qualifier'],
      form: form as Quantity['form'],
      core: { start: start + before.length, end: text.length - after.length },
    });
    expect(core).not.toBe('');
  }
  return shareUnits(text, quantities).map(({ unit, qualifier }) => `${unit ?? '∅'} ${qualifier}`);
}

describe('what a list writes once', () => {
  it.each([
    ['[15]、[22个百分点|个百分点]', ['个百分点 exact', '个百分点 exact']],
    ['[15]和[22%|%]', ['% exact', '% exact']],
    ['[15]与[22%|%]', ['% exact', '% exact']],
    ['[15]及[22%|%]', ['% exact', '% exact']],
    ['[15]以及[22%|%]', ['% exact', '% exact']],
    ['[15] 、 [22%|%]', ['% exact', '% exact']],
    ['[1]、[2]、[3家|家]', ['家 exact', '家 exact', '家 exact']],
    ['[3500万|万]、[2300万人次|万人次]', ['万人次 exact', '万人次 exact']],
    ['[1万亿|万亿]、[8200亿元|亿元]', ['万亿元 exact', '亿元 exact']],
    ['[15家|家]、[22%|%]', ['家 exact', '% exact']],
    ['[15万头|万头]、[22万|万]', ['万头 exact', '万 exact']],
    ['[15||exact|range]、[22%|%]', ['∅ exact', '% exact']],
  ])('the measure: %s', (marked, expected) => {
    expect(shared(marked)).toEqual(expected);
  });

  it.each([
    '[15]，[22%|%]',
    '[15]比[22%|%]',
    '[15]等、[22%|%]',
    '[15][22%|%]',
    '[15||exact|rank]、[22%|%]',
    '[15]、[22%|%|exact|rank]',
    '[15]、[22%|%|exact|ratio]',
  ])('no list: %s', (marked) => {
    expect(shared(marked)[0]).toBe('∅ exact');
  });

  it.each([
    ['[3900万头|万头]、[13亿只以上|亿只|at_least]', ['万头 at_least', '亿只 at_least']],
    ['[3%|%]、[4%以上|%|at_least]', ['% at_least', '% at_least']],
    ['[3万人|万人]、[4人左右|人|about]', ['万人 about', '人 about']],
    ['[3公里|公里]、[4家以上|家|at_least]', ['公里 exact', '家 at_least']],
    ['[3家|家]、[4公里以上|公里|at_least]', ['家 exact', '公里 at_least']],
    ['[超3%|%|over]、[4%以上|%|at_least]', ['% over', '% at_least']],
    ['[3%|%]、[超4%|%|over]', ['% exact', '% over']],
    ['[3亿元|亿元]、[4亿元以上|亿元|at_least|scale]', ['亿元 exact', '亿元 at_least']],
  ])('the bound behind the last: %s', (marked, expected) => {
    expect(shared(marked)).toEqual(expected);
  });

  it.each([
    ['分别[超98%|%|over]和[99%|%]', ['% over', '% over']],
    ['分别达到[超98%|%|over]、[99%|%]、[97%|%]', ['% over', '% over', '% over']],
    ['分别[超98%|%|over]和[99%左右|%|about]', ['% over', '% about']],
    ['[超98%|%|over]和[99%|%]', ['% over', '% exact']],
    ['分别[98%以上|%|at_least]和[99%|%]', ['% at_least', '% exact']],
    ['分别增长了很多[超98%|%|over]和[99%|%]', ['% over', '% exact']],
    ['分别，[超98%|%|over]和[99%|%]', ['% over', '% exact']],
    ['迈上[4万亿元|万亿元|over]、[5万亿|万亿]', ['万亿元 over', '万亿元 over']],
    ['迈上[4万亿元|万亿元|over]、[5万亿|万亿]、[6万亿|万亿]', ['万亿元 over', '万亿元 over', '万亿元 over']],
    ['迈上[4万亿|万亿|over]、[5万亿|万亿]', ['万亿 over', '万亿 over']],
    ['迈上[4万亿元|万亿元|over]，[5万亿|万亿]', ['万亿元 over', '万亿 exact']],
    ['迈上[4家|家|over]、[5亿人|亿人]', ['家 over', '亿人 over']],
  ])('the bound before the first: %s', (marked, expected) => {
    expect(shared(marked)).toEqual(expected);
  });

  it('leaves what it was given as it was', () => {
    const { quantities } = readQuantities('分别提高78%和58%');
    const before = structuredClone(quantities);
    shareUnits('分别提高78%和58%', quantities);
    expect(quantities).toEqual(before);
  });
});

describe('a divisor before the number', () => {
  const read = (head: string, unit: string | null = '微克') => {
    const start = head.length;
    const span = { start, end: start + 4 };
    const quantity: Quantity = {
      ...span,
      anchor: start,
      value: 19,
      valueHigh: null,
      unit,
      qualifier: 'exact',
      form: 'plain',
      core: span,
    };
    const text = `${head}19微克`;
    const read = withLeadingDivisor(text, quantity);
    return `${text.slice(read.start, read.end)} ${read.unit ?? '∅'} ${read.qualifier}`;
  };

  it.each([
    ['低于每立方米', '低于每立方米19微克 微克/立方米 under'],
    ['不超过每立方米 ', '不超过每立方米 19微克 微克/立方米 at_most'],
    ['浓度每立方米', '19微克 微克/立方米 exact'],
    ['每平方米', '19微克 微克/平方米 exact'],
    ['每平方公里', '19微克 微克/平方公里 exact'],
    ['每公里', '19微克 微克/公里 exact'],
    ['每吨', '19微克 微克/吨 exact'],
    ['每千克', '19微克 微克/千克 exact'],
    ['每天', '19微克 微克 exact'],
    ['立方米', '19微克 微克 exact'],
    ['每立方米约', '19微克 微克 exact'],
  ])('%s', (head, expected) => {
    expect(read(head)).toBe(expected);
  });

  it('a number without a unit has no divisor', () => {
    expect(read('低于每立方米', null)).toBe('19微克 ∅ exact');
  });
});

describe('spans as they are spoken', () => {
  it.each([
    ['七八', 7, 8],
    ['七八十', 70, 80],
    ['三五百', 300, 500],
    ['一二万', 10000, 20000],
    ['八九千亿', 8e11, 9e11],
  ])('%s', (numeral, low, high) => {
    expect(spokenRange(numeral)).toEqual({ low, high });
  });

  it.each(['八七', '三三', '三', '三十', '十三五', '一二三', '三五个', '九十', '零五'])(
    '%s is none',
    (numeral) => {
      expect(spokenRange(numeral)).toBeNull();
    },
  );
});
