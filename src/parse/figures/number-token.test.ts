import { describe, expect, it } from 'vitest';
import { numberAt } from './number-token.ts';

/** The number whose first digit or numeral stands behind `^`. */
function read(marked: string) {
  const at = marked.indexOf('^');
  const text = marked.replace('^', '');
  const token = numberAt(text, at);
  return token && { ...token, text: text.slice(token.start, token.end) };
}

describe('digits', () => {
  it.each([
    ['^12家', '12', 12],
    ['^1,234,567元', '1,234,567', 1234567],
    ['^1,2345元', '1', 1],
    ['^12,34家', '12', 12],
    ['^752.8', '752.8', 752.8],
    ['^3.家', '3', 3],
    ['有^05号', '05', 5],
  ])('%s', (marked, text, value) => {
    expect(read(marked)).toMatchObject({
      text,
      value,
      scale: '',
      script: 'arabic',
      more: false,
      bare: false,
    });
  });

  it('says where the number starts', () => {
    expect(read('有^12家')).toMatchObject({ start: 1, anchor: 1, end: 3 });
    expect(read('为-^2.4%')).toMatchObject({ start: 1, anchor: 2, end: 5 });
  });

  it.each([
    ['^1.4万家', '1.4万', '万'],
    ['^4.78万亿元', '4.78万亿', '万亿'],
    ['^3 万人', '3 万', '万'],
    ['^3\u00a0亿元', '3\u00a0亿', '亿'],
    ['^3  亿元', '3', ''],
    ['^3 家', '3', ''],
    ['^8千人', '8千', '千'],
  ])('the scale of %s', (marked, text, scale) => {
    expect(read(marked)).toMatchObject({ text, scale, more: false });
  });

  it.each([
    ['^3000多万人', '3000多万', '万'],
    ['^3000余亿元', '3000余亿', '亿'],
    ['^3 余千人', '3 余千', '千'],
    ['^3来百人', '3来百', '百'],
    ['^1.4万余家', '1.4万余', '万'],
    ['^10多年', '10多', ''],
    ['^10来家', '10来', ''],
    ['^10余%', '10余', ''],
    ['^10多万余家', '10多万', '万'],
  ])('more than it says: %s', (marked, text, scale) => {
    expect(read(marked)).toMatchObject({ text, scale, more: true });
  });

  it.each(['^10余', '^10多,', '^10 余家', '^10又多家'])('no more than it says: %s', (marked) => {
    expect(read(marked)).toMatchObject({ text: '10', more: false });
  });

  it.each([
    ['^100万三千人', '100万三千', 1003000],
    ['^1.5亿三千人', '1.5亿三千', 150003000],
  ])('a Chinese numeral carries %s on', (marked, text, value) => {
    expect(read(marked)).toMatchObject({
      text,
      value,
      scale: '',
      script: 'arabic',
      more: false,
      bare: false,
    });
  });

  it('and only where a scale follows its digit', () => {
    expect(read('^100万三家')).toMatchObject({ text: '100万', value: 100, scale: '万' });
  });

  it.each(['^家', '^', '^.5', '^,5'])('no number in %s', (marked) => {
    expect(read(marked)).toBeNull();
  });
});

describe('signs', () => {
  it.each([
    ['-^5', -5],
    ['−^5家', -5],
    ['，-^5', -5],
    ['(-^5)', -5],
    ['为-^2.43‰', -2.43],
    ['是-^3%', -3],
    ['达-^3℃', -3],
    ['到-^3个百分点', -3],
    ['至-^3万', -3],
    ['率-^3 %', -3],
    ['增长-^1.2%', -1.2],
    ['增速-^3‰', -3],
    ['增幅-^0.5', -0.5],
    ['同比-^3%', -3],
    ['指数 -^3%', -3],
    ['余额-^3亿', -3],
    ['顺差-^3元', -3],
    ['气温−^3度', -3],
    ['负^5', -5],
    ['，负^5', -5],
    ['为负^5', -5],
    ['负^三十', -30],
    ['增长-^三', 3],
  ])('%s', (marked, value) => {
    expect(read(marked)?.value).toBe(value);
  });

  it.each([
    '3-^5',
    'A-^5',
    '%-^5%',
    '‰-^5‰',
    '亿元-^5元',
    ')-^5',
    '）-^5',
    '家-^5',
    '为-^5家',
    '减负^5',
    '产值-^5%',
  ])('a dash or a word, no sign: %s', (marked) => {
    expect(read(marked)?.value).toBe(5);
    expect(read(marked)?.text).toBe('5');
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['^三百家', '三百', 300, '', false],
    ['^三千亿元', '三千亿', 3000, '亿', false],
    ['^亿元', '亿', 1, '亿', true],
    ['^百亿级', '百亿', 100, '亿', true],
    ['^千家', '千', 1000, '', true],
    ['^十家', '十', 10, '', false],
    ['^十万家', '十万', 10, '万', true],
    ['^二十点一万吨', '二十点一万', 20.1, '万', false],
    ['^六点四', '六点四', 6.4, '', false],
    ['^六点半', '六', 6, '', false],
  ])('%s', (marked, text, value, scale, bare) => {
    expect(read(marked)).toMatchObject({ text, value, scale, bare, script: 'han', more: false });
  });

  it.each([
    ['^三百多家', '三百多', ''],
    ['^三十多万人', '三十多万', '万'],
    ['^二十余亿元', '二十余亿', '亿'],
    ['^三十来岁', '三十来', ''],
  ])('more than it says: %s', (marked, text, scale) => {
    expect(read(marked)).toMatchObject({ text, scale, more: true });
  });

  it('a minus belongs to the number', () => {
    expect(read('为负^三十')).toMatchObject({ start: 1, anchor: 2, text: '负三十' });
  });

  it.each(['^零', '^〇', '^陆羽', '^叁', '^柒号', '^一二百'])('words and no number: %s', (marked) => {
    expect(read(marked)).toBeNull();
  });

  it.each([
    ['^伍元', 5],
    ['^伍圆', 5],
    ['^壹拾', 10],
    ['^壹佰贰拾万元', 120],
    ['^叁仟', 3000],
  ])('money in formal numerals: %s', (marked, value) => {
    expect(read(marked)?.value).toBe(value);
  });
});
