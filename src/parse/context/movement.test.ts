import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import type { Movement } from '../vocabulary.ts';

/** Numbers of a text with the way they are read to go. */
const read = (text: string): [token: string, movement: Movement | null][] =>
  parseDocument(text, { date: '2021-12-24' }).figures.map(({ token, movement }) => [token, movement]);
const movement = (text: string): Movement | null | undefined => read(text)[0]?.[1];

describe('movementOf', () => {
  it.each([
    '能耗同比下降5%。',
    '平均采购成本降低5%。',
    '办理时间减少30%。',
    '流程环节缩减了12%。',
    '贷款周期缩短76%。',
    '增速回落1.2个百分点。',
    '出口下滑3.1%。',
    '审批事项压减70%。',
    '开支削减8%。',
    '降幅收窄0.7个百分点。',
    '全年投资负增长2.1%。',
    '房价同比降3%。',
    '投资降幅为4.2%。',
    '自然增长率为-2.43‰。',
    '死亡人数下降近三成。',
    '全年实现了5%的降幅。',
    '户籍人口41.2万人,比上年末减少0.17万人。',
  ])('a word of falling, or a minus: %s', (text) => {
    expect(read(text).at(-1)?.[1]).toBe('fall');
  });

  it.each([
    '产值增长8%。',
    '增速达到8%。',
    '财政收入实现翻番。',
    '产量增长1.3倍。',
    '满意度提高2个百分点。',
    '外资增5%。',
    '全年实现了5%的增长。',
  ])('a word of rising: %s', (text) => {
    expect(movement(text)).toBe('rise');
  });

  it('every number of a list with its own word, or with the word of the list', () => {
    expect(read('指标较2016年分别降低41.3%和上升24.2%。')).toEqual([
      ['41.3%', 'fall'],
      ['24.2%', 'rise'],
    ]);
    expect(read('起数、死亡人数分别下降22.2%、30%和31%左右。').map(([, way]) => way)).toEqual([
      'fall',
      'fall',
      'fall',
    ]);
  });

  it('a fall that is that of another number is not this one’s', () => {
    expect(read('在成本下降5%的同时增长3%。').map(([, way]) => way)).toEqual(['fall', 'rise']);
    expect(read('能耗下降5%、产值增长9%。').map(([, way]) => way)).toEqual(['fall', 'rise']);
    expect(read('能耗下降5%,全员劳动生产率增长9%。').map(([, way]) => way)).toEqual(['fall', 'rise']);
    expect(movement('降低成本的企业数量增加71%。')).toBe('rise');
    expect(movement('降本增效明显,利润增长9%。')).toBe('rise');
  });

  it.each([
    '失业率下降到3.5%。',
    '占比由5%降至4%。',
    '失业率由5%下降到4%。',
    '占比5%的增长点。',
    '分别是五年前的2.2倍。',
    '增速高于全省0.3个百分点。',
    '比全市平均低3.4个百分点。',
    '常住人口41万人。',
  ])('a level, a multiple or a distance goes nowhere: %s', (text) => {
    expect(read(text).map(([, way]) => way)).not.toContain('fall');
    expect(read(text).map(([, way]) => way)).not.toContain('rise');
  });

  it('finds the falls of reports it has never seen, and no others', () => {
    const falls = (name: string): string[] =>
      read(readFileSync(new URL(`../fixtures/unseen/${name}.txt`, import.meta.url), 'utf8')).flatMap(
        ([token, way]) => (way === 'fall' ? [token] : []),
      );
    expect(falls('heshan-half-year-2025')).toEqual(['1.8%', '0.7个百分点', '9.4%', '0.1%']);
    expect(falls('lanpu-communique-2022')).toEqual(
      '0.17万人 -2.43‰ 0.4% 5.8% 9.6% -11.4 -2.7 13.2% 近三成 7.7% 3.4%'.split(' '),
    );
    expect(falls('yunlin-work-report-2024')).toEqual(['22.2%', '30%']);
  });
});

describe('the cells of a table', () => {
  const table = (lines: string): string =>
    `表1 主要指标\n指标名称 | 单位 | 2020年 | 2025年目标 | 年均增速\n${lines}`;
  const cells = (lines: string) => read(table(lines)).map(([token, way]) => `${token} ${String(way)}`);

  it('say it by their words, their sign or their column', () => {
    expect(
      cells('生产总值 | 亿元 | 500 | 700 | 8\n森林面积 | 亩 | 500 | 400 | -2\n能耗 | 吨 | 90 | 80 | 下降3'),
    ).toEqual([
      '500 null',
      '700 null',
      '8 rise',
      '500 null',
      '400 null',
      '-2 fall',
      '90 null',
      '80 null',
      '下降3 fall',
    ]);
  });

  it('say it by the name of the line where that is a change', () => {
    expect(cells('近视率降低* | % | 下降2.5 | [5] | —\n收入增长 | % | 6.7 | 7 | —')).toEqual([
      '下降2.5 fall',
      '[5] fall',
      '6.7 rise',
      '7 rise',
    ]);
    expect(cells('减少排放的企业 | 家 | 25 | 30 | —')).toEqual(['25 null', '30 null']);
  });

  it('with a word of falling and a minus contradict themselves', () => {
    expect(cells('能耗 | 吨 | 90 | 80 | 下降-3')).toContain('下降-3 null');
  });

  it('a share below zero is a fall; an amount a year under growth is no change', () => {
    expect(cells('文化产业增加值 | % | -13 | 8 | —\n收支差额 | 亿元 | -13 | 8 | 1万人')).toEqual([
      '-13 fall',
      '8 null',
      '-13 null',
      '8 null',
      '1万人 null',
    ]);
  });
});
