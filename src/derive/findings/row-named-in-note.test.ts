import { describe, expect, test } from 'vitest';
import type { PlanRow } from '../../model/schema/dataset.ts';
import { foldName, longestShared, nearName } from './row-named-in-note.ts';

describe('names in notes', () => {
  const row = (name: string) => ({ name }) as PlanRow;

  test('brackets, stars, blanks and the words for urbanisation are folded', () => {
    expect(foldName('*其中：城市化率（常住 人口）(%)')).toBe('城镇化率');
    expect(foldName('＊产值')).toBe('产值');
  });

  test('the longest run of characters that two names share', () => {
    expect(longestShared('万元生产总值能耗', '单位生产总值能耗降低')).toBe(6);
    expect(longestShared('甲', '乙')).toBe(0);
    expect(longestShared('', '乙')).toBe(0);
    expect(longestShared('甲乙', '甲乙')).toBe(2);
  });

  test.each([
    ['one sign off', '1.单位生产总値能耗降低为预计值', '单位生产总値能耗降低'],
    ['one sign more', '单位地生产总值能耗降低为预计值', '单位地生产总值能耗降低'],
    ['one sign less', '单位生产值能耗降低为预计值', '单位生产值能耗降低'],
    ['the name itself', '单位生产总值能耗降低为预计值', null],
    ['another beginning', '万元生产总值能耗降低', null],
    ['another end', '单位生产总值能耗上升', null],
    ['too far off', '单位工业用水耗费降低', null],
    ['another middle', '单位工业用水消耗降低', null],
    ['three signs of ten', '单位工业总值能耗降低、单位地方税值能耗降低', '单位工业总值能耗降低'],
    ['just within', '单位甲乙丙值能耗降低', '单位甲乙丙值能耗降低'],
    ['just beyond', '单位甲乙丙丁能耗降低', null],
    ['too short', '单位', null],
  ])('%s', (_, note, expected) => {
    expect(nearName(note, row('单位生产总值能耗降低'))).toBe(expected);
  });

  test('the nearest of several, and none of a short name', () => {
    expect(nearName('单位生产总値能粍降低、单位生产总値能耗降低', row('单位生产总值能耗降低'))).toBe(
      '单位生产总値能耗降低',
    );
    expect(nearName('城镇化率口径', row('城镇化比率'))).toBeNull();
    expect(nearName('一二三九五六七', row('一二三四五六七'))).toBeNull();
    expect(nearName('单位生产总値粍耗降低、单位生产总値能耗降低', row('单位生产总值能耗降低'))).toBe(
      '单位生产总値能耗降低',
    );
    expect(nearName('一二三四九六七八', row('一二三四五六七八'))).toBe('一二三四九六七八');
  });
});
