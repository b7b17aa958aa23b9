import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSegments } from './parse-segments.ts';
import { readingUnits } from './reading-units.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../../content/sources/${name}.txt`, import.meta.url), 'utf8');
const unitsOf = (text: string) => readingUnits(text, parseSegments(text));

describe('readingUnits', () => {
  it.each([
    ['huzhou-practice-2023', '轮流对工作推进中存在的堵点'],
    ['huzhou-practice-2023', '擂台赛比拼工作。14个乡镇街道'],
    ['huzhou-practice-2023', '提升开放能级,助力童装出海。'],
    ['xiuzhou-2019', '丰富乡村旅游业态和产品'],
    ['xiuzhou-2019', '改造提升和标准化农村家宴服务中心'],
  ])('joins a sentence of %s that the page cuts: %s', (name, words) => {
    const text = read(name);
    expect(text).not.toContain(words);
    expect(unitsOf(text).filter((unit) => unit.text.includes(words))).toHaveLength(1);
  });

  it.each([
    'wuxing-14th-plan',
    'xiuzhou-2019',
    'huzhou-practice-2023',
    'zhejiang-daily-2021-07-13',
    'zhejiang-daily-2021-12-24',
  ])('maps every character of %s to itself', (name) => {
    const text = read(name);
    for (const unit of unitsOf(text)) {
      for (let i = 0; i < unit.text.length; i += 1) expect(text[unit.toOffset(i)]).toBe(unit.text[i]);
    }
  });

  it('holds each segment once, alone or as a continuation', () => {
    const text = read('huzhou-practice-2023');
    const segments = parseSegments(text);
    const length = segments.reduce((sum, segment) => sum + segment.end - segment.start, 0);
    expect(unitsOf(text).reduce((sum, unit) => sum + unit.text.length, 0)).toBe(length);
    expect(unitsOf(text)).toHaveLength(segments.length - 3);
  });
});
