import { describe, expect, it } from 'vitest';
import { bareDoublings, specialFormAt } from './special-forms.ts';

/** The special form whose numeral stands behind `^`: its text, its value (or both ends), unit and bound. */
function read(marked: string): string | null {
  const at = marked.indexOf('^');
  const text = marked.replace('^', '');
  const form = specialFormAt(text, at);
  if (!form) return null;
  expect(form.anchor).toBe(at);
  const value = form.value === null ? 'null' : String(Number(form.value.toFixed(6)));
  const high = form.valueHigh === null ? '' : `–${String(form.valueHigh)}`;
  const span = `${text.slice(form.start, form.end)}|${text.slice(form.core.start, form.core.end)}`;
  return `${span} ${value}${high} ${form.unit ?? '∅'} ${form.qualifier} ${form.form}`;
}

describe('special forms', () => {
  it.each([
    ['翻^一番', '翻一番|翻一番 2 倍 exact doubling'],
    ['翻了^两番', '翻了两番|翻了两番 4 倍 exact doubling'],
    ['翻 ^三 番', '翻 三 番|翻 三 番 8 倍 exact doubling'],
    ['翻^2番以上', '翻2番以上|翻2番 4 倍 at_least doubling'],
    ['翻^四番', '翻四番|翻四番 16 倍 exact doubling'],
    ['约翻^一番', '约翻一番|翻一番 2 倍 about doubling'],
  ])('doublings: %s', (marked, expected) => {
    expect(read(marked)).toBe(expected);
  });

  it.each([
    ['^百分之五', '百分之五|百分之五 5 % exact plain'],
    ['^千分之三', '千分之三|千分之三 0.3 % exact plain'],
    ['^万分之二', '万分之二|万分之二 0.02 % exact plain'],
    ['^百分之三十到四十', '百分之三十到四十|百分之三十到四十 30–40 % range range'],
    ['^百分之三十至百分之四十', '百分之三十至百分之四十|百分之三十至百分之四十 30–40 % range range'],
    ['^千分之三到四', '千分之三到四|千分之三到四 0.3–0.4 % range range'],
    ['^百分之2.5', '百分之2.5|百分之2.5 2.5 % exact plain'],
    ['^百分之六点四', '百分之六点四|百分之六点四 6.4 % exact plain'],
    ['超过^百分之五', '超过百分之五|百分之五 5 % over plain'],
    ['^百分之五以内', '百分之五以内|百分之五 5 % at_most plain'],
    ['^百分之五多', '百分之五多|百分之五 5 % over plain'],
    ['^百分之五余', '百分之五余|百分之五 5 % over plain'],
    ['跨越^百分之五', '百分之五|百分之五 5 % over plain'],
  ])('per hundred, thousand, ten thousand: %s', (marked, expected) => {
    expect(read(marked)).toBe(expected);
  });

  it.each([
    ['^三分之二', '三分之二|三分之二 0.666667 ∅ exact fraction'],
    ['^三分之二以上', '三分之二以上|三分之二 0.666667 ∅ at_least fraction'],
    ['近^三分之一', '近三分之一|三分之一 0.333333 ∅ near fraction'],
    ['全国^1/4', '1/4|1/4 0.25 ∅ exact fraction'],
    ['^1／3的企业', '1／3|1／3 0.333333 ∅ exact fraction'],
    ['^3分之3', '3分之3|3分之3 1 ∅ exact fraction'],
    ['^125/250家', '125/250|125/250 0.5 ∅ exact fraction'],
  ])('fractions: %s', (marked, expected) => {
    expect(read(marked)).toBe(expected);
  });

  it.each([
    ['超^五成', '超五成|五成 50 % over plain'],
    ['^三成半', '三成半|三成半 35 % exact plain'],
    ['^三成五', '三成五|三成五 35 % exact plain'],
    ['^8成以上', '8成以上|8成 80 % at_least plain'],
    ['^7.5成', '7.5成|7.5成 75 % exact plain'],
    ['^十成', '十成|十成 100 % exact plain'],
  ])('tenths: %s', (marked, expected) => {
    expect(read(marked)).toBe(expected);
  });

  it.each([
    ['^1.67:1', '1.67:1|1.67:1 1.67 ∶1 exact ratio'],
    ['^2：1', '2：1|2：1 2 ∶1 exact ratio'],
    ['^1.59 ∶ 1', '1.59 ∶ 1|1.59 ∶ 1 1.59 ∶1 exact ratio'],
    ['^3:1.5以内', '3:1.5以内|3:1.5 3 ∶1.5 at_most ratio'],
    ['^8.3∶41.4∶50.3', '8.3∶41.4∶50.3|8.3∶41.4∶50.3 null ∅ exact ratio'],
    ['^8 : 41 : 51', '8 : 41 : 51|8 : 41 : 51 null ∅ exact ratio'],
    ['^1:2:3:4', '1:2:3:4|1:2:3:4 null ∅ exact ratio'],
  ])('ratios: %s', (marked, expected) => {
    expect(read(marked)).toBe(expected);
  });

  it.each([
    ['^一半以上', '一半以上|一半 0.5 ∅ at_least fraction'],
    ['近^一半', '近一半|一半 0.5 ∅ near fraction'],
    ['占^一半', '一半|一半 0.5 ∅ exact fraction'],
    ['企业的^一半', '一半|一半 0.5 ∅ exact fraction'],
    ['达^一半，', '一半|一半 0.5 ∅ exact fraction'],
    ['达到^一半', '一半|一半 0.5 ∅ exact fraction'],
    ['为 ^一半', '一半|一半 0.5 ∅ exact fraction'],
  ])('halves: %s', (marked, expected) => {
    expect(read(marked)).toBe(expected);
  });

  it.each([
    ['^3个半小时', '3个半小时|3个半小时 3.5 个小时 exact plain'],
    ['^两个半月', '两个半月|两个半月 2.5 个月 exact plain'],
    ['^12个半小时', '12个半小时|12个半小时 12.5 个小时 exact plain'],
    ['约^3个半小时', '约3个半小时|3个半小时 3.5 个小时 about plain'],
  ])('and a half: %s', (marked, expected) => {
    expect(read(marked)).toBe(expected);
  });

  it.each([
    ...['^一番', '翻^五番', '翻倍^一番', '推翻^了一番', '翻^一'],
    ...['^百分', '^百分之', '^分之五', '^三分之', '^零分之五', '^五分之六', '^5/4', '^1/0'],
    ...['2021/^1/4', '3^1/4', '^2021/4', '^1/4年', '^1/4月', '^1/4/2', '^1/2021'],
    ...[
      '^五成功',
      '^五成立',
      '^三成员',
      '^八成就',
      '^五成本',
      '^十成熟',
      '^五成套',
      '建^五成',
      '完^五成',
      '形^五成',
    ],
    ...['达^五成', '^五', '^1:', '^:1', '^1比1', '^一半', '^一半的人', '占^一半人', '^半'],
    ...['^3个半', '^123个半月', '^3个半年', '^3个小时'],
  ])('none in %s', (marked) => {
    expect(read(marked)).toBeNull();
  });
});

describe('doublings without a numeral', () => {
  it.each([
    ['产值翻番', ['翻番 2 倍 exact']],
    ['产值超翻番', ['超翻番 2 倍 over']],
    ['翻番以上', ['翻番以上 2 倍 at_least']],
    ['实现倍增。', ['倍增 2 倍 exact']],
    ['力争倍增', ['倍增 2 倍 exact']],
    ['产量倍增，产值倍增', ['倍增 2 倍 exact', '倍增 2 倍 exact']],
    ['总额倍增；人数倍增、收入倍增,规模倍增', Array<string>(4).fill('倍增 2 倍 exact')],
    ['倍增计划', []],
    ['实现倍增行动', []],
    ['企业倍增。', []],
    ['翻了一番', []],
  ])('%s', (text, expected) => {
    const read = bareDoublings(text).map(
      ({ start, end, value, unit, qualifier }) =>
        `${text.slice(start, end)} ${String(value)} ${unit ?? '∅'} ${qualifier}`,
    );
    expect(read).toEqual(expected);
  });

  it('a doubling knows where its word stands', () => {
    expect(bareDoublings('产值翻番')).toMatchObject([
      { anchor: 2, form: 'doubling', core: { start: 2, end: 4 } },
    ]);
  });
});
