import { describe, expect, test } from 'vitest';
import type { Assessment, LevelVerdict, Promise, Value } from '../../derive/types.ts';
import { pickJudged, verdictHeadline, type Judged } from './verdict-headline.ts';

const value = (printed: string, period: string, more: Partial<Value> = {}): Value => ({
  ...{ value: Number.parseFloat(printed.replace('[', '')), valueHigh: null, printed, unit: '亿元' },
  ...{ qualifier: 'exact', cumulative: printed.startsWith('['), period, figure: 'a-1', estimated: false },
  ...more,
});
const level = (kind: LevelVerdict['class'], gap: number | null): LevelVerdict => ({
  ...{ class: kind, reason: null, kind: 'level', share: null, gap },
});
const growth = (kind: 'met' | 'missed') =>
  ({ class: kind, reason: null, printed: 8, recomputed: null, required: null, asked: 9 }) as const;

function judged(
  computed: Partial<Assessment['computed']>,
  promise: Partial<Promise> = {},
  more: Partial<Assessment> = {},
): Judged {
  const none = { baseline: null, target: null, targetGrowth: null, outcome: null, outcomeGrowth: null };
  return {
    assessment: {
      mode: 'final',
      computed: { class: 'met', reason: null, level: null, growth: null, ...computed },
      ...more,
    } as Assessment,
    promise: { ...none, ...promise } as Promise,
  };
}

const both = (line: Judged): [string, string] => [verdictHeadline('en', line), verdictHeadline('zh', line)];
const aim = { baseline: value('50', '2015'), target: value('70', '2020') };

describe('verdictHeadline', () => {
  test('a target passed or missed, with the gap of the verdict', () => {
    expect(
      both(
        judged(
          { class: 'exceeded', level: level('exceeded', 5.28) },
          { ...aim, outcome: value('75.28', '2020') },
        ),
      ),
    ).toEqual([
      'Target passed by 0.528 billion yuan: 7.528 billion yuan in 2020, against 7 billion yuan',
      '超出目标5.28亿元：2020年75.28亿元，目标70亿元',
    ]);
    expect(
      both(
        judged(
          { class: 'missed', level: level('missed', -4) },
          { ...aim, outcome: value('66', '2020', { estimated: true }) },
        ),
      ),
    ).toEqual([
      'Target missed by 0.4 billion yuan: an estimated 6.6 billion yuan in 2020, against 7 billion yuan',
      '差4亿元未达目标：2020年预计66亿元，目标70亿元',
    ]);
  });

  test('shares differ in points, and a unit in doubt has no gap', () => {
    const shares = {
      target: value('53', '2020', { unit: '%' }),
      outcome: value('51.6', '2020', { unit: '%' }),
    };
    const computed = { class: 'missed', level: level('missed', -1.4) } as const;
    expect(both(judged(computed, shares))).toEqual([
      'Target missed by 1.4 percentage points: 51.6% in 2020, against 53%',
      '差1.4个百分点未达目标：2020年51.6%，目标53%',
    ]);
    expect(both(judged(computed, shares, { unitInDoubt: true }))).toEqual([
      'Target missed: 51.6% in 2020, against 53%',
      '未达目标：2020年51.6%，目标53%',
    ]);
  });

  test('a level passed whose growth was missed, and growth alone', () => {
    const rates = {
      targetGrowth: value('9', '2016/2020', { unit: '%' }),
      outcomeGrowth: value('8', '2016/2020', { unit: '%' }),
    };
    expect(
      both(
        judged(
          { class: 'exceeded', level: level('exceeded', 1), growth: growth('missed') },
          { ...aim, ...rates, outcome: value('71', '2020') },
        ),
      ),
    ).toEqual([
      'Level passed by 0.1 billion yuan, growth missed: 7.1 billion yuan in 2020, against 7 billion yuan',
      '总量超出目标1亿元，增速未达目标：2020年71亿元，目标70亿元',
    ]);
    const silent = { class: 'cannot-assess', reason: 'no-outcome' } as const;
    expect(both(judged({ ...silent, growth: growth('met') }, { ...aim, ...rates }))).toEqual([
      'Growth target reached: 8% a year in 2016–20, against 9% asked; no total is printed',
      '增速达到目标：2016—2020年年均增长8%，目标9%；总量未列',
    ]);
    expect(verdictHeadline('zh', judged({ ...silent, growth: growth('missed') }, { ...aim, ...rates }))).toBe(
      '增速未达目标：2016—2020年年均增长8%，目标9%',
    );
    expect(verdictHeadline('en', judged(silent, aim))).toBe(
      'No outcome to judge: the target for 2020 was 7 billion yuan, and no result is printed',
    );
  });

  test('a value that moved away, and one reached on another span', () => {
    expect(
      verdictHeadline('zh', judged({ class: 'reversed' }, { ...aim, outcome: value('49', '2020') })),
    ).toBe('离目标更远了：2015年50亿元，2020年49亿元，目标70亿元');
    expect(
      both(judged({ class: 'met' }, { target: value('[5]', '2016/2020'), outcome: value('5.1', '2020') })),
    ).toEqual([
      'Target reached: 0.51 billion yuan in 2020, against 0.5 billion yuan for 2016–20',
      '达到目标：2020年5.1亿元，目标2016—2020年累计5亿元',
    ]);
  });

  test('what cannot be judged says so plainly', () => {
    const none = { class: 'cannot-assess', reason: 'no-number-set' } as const;
    expect(both(judged(none))).toEqual([
      'No number to judge: none is set, none is reported',
      '无数可判：目标和完成值都没有数字',
    ]);
    expect(verdictHeadline('en', judged(none, { outcome: value('5', '2020') }))).toBe(
      'No target number to judge by: 0.5 billion yuan in 2020',
    );
    expect(
      verdictHeadline(
        'en',
        judged({ class: 'cannot-assess', reason: 'scope-differs' }, { ...aim, outcome: value('80', '2020') }),
      ),
    ).toMatch(/^Not comparable, .+: 8 billion yuan in 2020, against 7 billion yuan$/u);
  });

  test('a target without a report, level or growth', () => {
    const open = { class: 'no-outcome-yet' } as const;
    expect(both(judged(open, aim))).toEqual([
      'No outcome to judge: the target for 2020 is 7 billion yuan, from 5 billion yuan in 2015',
      '尚无结果可判：2015年50亿元，2020年目标70亿元',
    ]);
    const rate = value('8', '2021/2025', { unit: '%' });
    expect(both(judged(open, { targetGrowth: rate }))).toEqual([
      'No outcome to judge: the target for 2021–25 is growth of 8% a year',
      '尚无结果可判：2021—2025年目标年均增长8%',
    ]);
    expect(verdictHeadline('en', judged(open, { targetGrowth: { ...rate, period: '2023' } }))).toBe(
      'No outcome to judge: the target for 2023 is growth of 8%',
    );
  });

  test('a start of another basis is left out', () => {
    const sum = { baseline: value('[9]', '2011/2015'), target: value('12', '2020') };
    expect(verdictHeadline('zh', judged({ class: 'no-outcome-yet' }, sum))).toBe(
      '尚无结果可判：2020年目标12亿元',
    );
  });

  test('a running target by its pace', () => {
    const reported = { ...aim, outcome: value('60', '2018') };
    expect(verdictHeadline('en', judged({ class: 'on-pace' }, reported, { mode: 'pace' }))).toBe(
      'On pace: 6 billion yuan in 2018; the target for 2020 is 7 billion yuan',
    );
  });
});

describe('pickJudged', () => {
  test('a final verdict, then a pace, then a target without a report, and one without a number last', () => {
    const none = judged({ class: 'cannot-assess', reason: 'no-number-set' });
    const silent = judged({ class: 'no-outcome-yet' }, {}, { mode: 'pace' });
    const pace = judged({ class: 'behind' }, {}, { mode: 'pace' });
    const final = judged({ class: 'missed' });
    expect(pickJudged([none, silent, pace, final])).toBe(final);
    expect(pickJudged([none, silent, pace])).toBe(pace);
    expect(pickJudged([none, silent])).toBe(silent);
    expect(pickJudged([])).toBeUndefined();
  });
});
