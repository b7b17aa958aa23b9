import { describe, expect, it } from 'vitest';
import { readCell } from './read-cell.ts';

const read = (text: string) => readCell({ text, start: 0, end: text.length });

describe('readCell', () => {
  it.each([
    ['752.8', 752.8, null, 'exact', false, null],
    ['9.5%左右', 9.5, null, 'about', false, '%'],
    ['[1.7]个百分点', 1.7, null, 'exact', true, '个百分点'],
    ['〔17.7〕', 17.7, null, 'exact', true, null],
    ['[9]以上', 9, null, 'at_least', true, null],
    ['≤4', 4, null, 'at_most', false, null],
    ['＜5.5', 5.5, null, 'under', false, null],
    ['>22', 22, null, 'over', false, null],
    ['1.45 左右', 1.45, null, 'about', false, null],
    ['累计11.36', 11.36, null, 'exact', true, null],
    ['下降2.5', 2.5, null, 'exact', false, null],
    ['-13', -13, null, 'exact', false, null],
    ['−0.4', -0.4, null, 'exact', false, null],
    ['1万人', 1, null, 'exact', false, '万人'],
    ['[70]项', 70, null, 'exact', true, '项'],
    ['10.5*', 10.5, null, 'exact', false, null],
    ['4.5-5%', 4.5, 5, 'range', false, '%'],
    ['5%—6%', 5, 6, 'range', false, '%'],
    ['1,234.5', 1234.5, null, 'exact', false, null],
    ['１２．５％', 12.5, null, 'exact', false, '%'],
    ['1.59∶1', 1.59, null, 'exact', false, '∶1'],
    ['控制在3%以内', 3, null, 'at_most', false, '%'],
    ['1000余家', 1000, null, 'over', false, '家'],
    ['前3', 3, null, 'at_most', false, null],
    ['全省前十', 10, null, 'at_most', false, null],
    ['第一', 1, null, 'exact', false, null],
    ['翻一番', 2, null, 'exact', false, '倍'],
    ['翻番', 2, null, 'exact', false, '倍'],
    ['较2020年翻两番以上', 4, null, 'at_least', false, '倍'],
    ['较2020年下降15%', 15, null, 'exact', false, '%'],
    ['比上年提高2.3个百分点', 2.3, null, 'exact', false, '个百分点'],
    ['缩小0.03', 0.03, null, 'exact', false, null],
    ['（14.5）', 14.5, null, 'exact', true, null],
  ])('reads %s', (text, value, valueHigh, qualifier, cumulative, unit) => {
    expect(read(text)).toMatchObject({
      status: 'value',
      value,
      valueHigh,
      qualifier,
      cumulative,
      unit,
      raw: text,
    });
  });

  it.each([
    ['', 'absent'],
    ['—', 'dash'],
    ['——', 'dash'],
    ['-', 'dash'],
    ['/', 'dash'],
    ['完成市下达指标', 'assigned'],
    ['完成省下达任务', 'assigned'],
    ['高于全省平均', 'text'],
    ['与经济增长同步', 'text'],
    ['稳定保持', 'text'],
    ['全省前列', 'text'],
    ['较2020年明显下降', 'text'],
    ['8:42:50', 'text'],
    ['2万亿斤和3万亩', 'text'],
  ])('takes no number from “%s”', (text, status) => {
    expect(read(text)).toMatchObject({ status, value: null, valueHigh: null, qualifier: null, unit: null });
  });
});
