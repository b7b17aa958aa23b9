import { describe, expect, it } from 'vitest';
import { parseSegments } from './parse-segments.ts';
import { readingUnits } from './reading-units.ts';
import { withoutMarks } from './markdown-marks.ts';

describe('withoutMarks', () => {
  it.each([
    ['## 一、发展基础', '一、发展基础', 3, 2],
    ['### 目标 ###', '目标', 4, 3],
    ['# **规划**', '规划', 4, 1],
    ['**表1 主要指标**', '表1 主要指标', 2, null],
    ['#工业', '#工业', 0, null],
    ['**提升** 能级', '**提升** 能级', 0, null],
    ['一、发展基础', '一、发展基础', 0, null],
  ])('reads %s', (line, content, lead, level) => {
    expect(withoutMarks(line)).toEqual({ content, lead, level });
  });
});

describe('a document in Markdown', () => {
  const text = [
    '# 规划',
    '',
    '## 一、目标',
    '',
    '到2030年达到5亿元。',
    '',
    '### 指标',
    '',
    '**表1 主要指标**',
    '',
    '| 指标 | 2025年 |',
    '|---|---|',
    '| 人口 | 5 |',
  ].join('\n');
  const segments = parseSegments(text);

  it('has headings of the printed depth and a caption in bold', () => {
    const found = segments.map(({ kind, depth }) => (depth === undefined ? kind : `${kind} ${depth}`));
    expect(found.slice(0, 5)).toEqual(['heading 1', 'heading 2', 'paragraph', 'heading 3', 'caption']);
  });

  it('is read without the marks, at the offsets of the file', () => {
    const unit = readingUnits(text, segments)[1];
    expect(unit?.text).toBe('一、目标');
    expect(text.charAt(unit?.toOffset(0) ?? 0)).toBe('一');
  });
});
