import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './list-count.ts';

const list = (sentence: string) => findIn(rule, { daily: [sentence] });

test('more items than the number', () => {
  expect(list('甲企业、乙企业、丙企业、丁企业等3家企业完成上市。')).toMatchObject([
    { variant: 'too-many', severity: 'low', params: { items: { value: 4 } } },
  ]);
});

test('a set with fewer items', () => {
  expect(list('河区聚焦蓝天、碧水、净土五大战役。')).toMatchObject([
    { variant: 'too-few', params: { items: { value: 3 } } },
  ]);
});

test.each([
  ['as many', '甲企业、乙企业、丙企业等3家企业完成上市。'],
  ['an open list', '甲企业、乙企业、丙企业等6家企业完成上市。'],
  ['joined by 和', '大力发展数字产业、智能装备、健康时尚和休闲旅游四大产业。'],
  ['a span of time', '生活垃圾、医疗垃圾、工业垃圾处置率连续五年达标。'],
  ['kinds of things', '新建学校、医院、公园20个。'],
])('silent: %s', (_, sentence) => {
  expect(list(sentence)).toEqual([]);
});
