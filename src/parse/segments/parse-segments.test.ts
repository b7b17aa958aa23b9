import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../types.ts';
import { parseSegments } from './parse-segments.ts';

const kinds = (text: string): string[] =>
  parseSegments(text).map(({ kind, depth }) => (depth === undefined ? kind : `${kind} ${depth}`));

const sentence = '全区上下聚焦主责主业,持续推进产业转型,经济运行稳中向好,各项事业取得了新的进展。';
const cutSentence = `${sentence}每季度邀请两级代表和委员,轮流对工程建设中的各类堵点`;

describe('parseSegments', () => {
  it.each([
    [
      'a plan',
      ['临溪县发展规划', '一、总体要求', '(一)指导思想', sentence, '二、主要任务', sentence],
      ['heading 1', 'heading 2', 'heading 3', 'paragraph', 'heading 2', 'paragraph'],
    ],
    [
      'chapters over numbers',
      ['临溪县发展规划', '第一章 总则', '第一节 基础', '一、成就', sentence],
      ['heading 1', 'heading 2', 'heading 3', 'heading 4', 'paragraph'],
    ],
    ['a run-in head', [sentence, `(一)强化创新,成效明显。${sentence}`], ['paragraph', 'paragraph']],
    [
      'a preface',
      [sentence, '前  言', sentence, '附件1', sentence],
      ['paragraph', 'heading 2', 'paragraph', 'heading 2', 'paragraph'],
    ],
    [
      'items',
      [sentence, '1.新增学位两千个。', '- 2. 建成公园三座。', '——改善住房。', '(3)整治河道。', '①植树。'],
      ['paragraph', 'item', 'item', 'item', 'item', 'item'],
    ],
    [
      'press headings',
      ['  ' + sentence, '', '  聚焦特色领域', '', '  争当示范表率', '', '  ' + sentence],
      ['paragraph', 'heading 2', 'heading 2', 'paragraph'],
    ],
    [
      'title and by-line',
      ['临溪:加快建设新城', '', '王小明 李四', '', sentence],
      ['heading 1', 'furniture', 'paragraph'],
    ],
    [
      'a list of clauses',
      [
        '新增就业超690万人',
        '出口占全国1/3以上',
        '新增公司29家',
        '产量稳定在全国1/4',
        '检查事项精简两成',
        sentence,
      ],
      ['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'].map((kind, at) =>
        at < 5 ? 'heading 1' : kind,
      ),
    ],
    [
      'a box on one line',
      [sentence, '专栏2-1 四大集群 物流装备产业集群。顺应趋势,打造基地。 |'],
      ['paragraph', 'box'],
    ],
    ['a box title', [sentence, '专栏3 重大工程', sentence], ['paragraph', 'heading 2', 'paragraph']],
    [
      'captions',
      [sentence, '', '', '东湖新城 王小明 摄', '', '图5-1 空间格局图', sentence],
      ['paragraph', 'caption', 'caption', 'paragraph'],
    ],
    [
      'a picture without a name at the end',
      [sentence, '', '', '', '中心城区', '', '', '(本版图片由区委宣传部提供)'],
      ['paragraph', 'caption', 'furniture'],
    ],
    [
      'table, unit and notes',
      [
        '表1-1 主要指标',
        '单位:亿元',
        '指标 | 2020年 |',
        '生产总值 | 88 |',
        '注:1.现价。',
        '2.初步数。',
        sentence,
      ],
      ['caption', 'note', 'table-line', 'table-line', 'note', 'note', 'paragraph'],
    ],
    [
      'page furniture',
      [
        sentence,
        '— 12 —',
        '00016版:专版',
        '来源:临溪发布 作者:王小明',
        'Copyright 1999-2018',
        '浙ICP备19034113号-1',
        '地址:某路1号 投稿热线:0572-1234567',
        '第一章 总则………………3',
      ],
      ['paragraph', ...Array.from({ length: 7 }, () => 'furniture')],
    ],
  ])('tells apart the parts of %s', (_, lines, expected) => {
    expect(kinds(lines.join('\n'))).toEqual(expected);
  });

  it('finds where a sentence goes on behind captions', () => {
    const text = [
      sentence,
      '',
      cutSentence,
      '',
      '',
      '',
      '装备公司厂区',
      '',
      '',
      '',
      '新城一角 王小明 摄',
      '',
      `协同发力,形成闭环。${sentence}`,
      '',
      sentence,
    ].join('\n');
    const segments = parseSegments(text);
    expect(segments.map((segment) => segment.kind)).toEqual([
      'paragraph',
      'paragraph',
      'caption',
      'caption',
      'paragraph',
      'paragraph',
    ]);
    expect(segments.map((segment) => segment.continuedAt)).toEqual([
      undefined,
      segments[4]?.start,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('finds where an item goes on behind a blank line', () => {
    const text = [sentence, `- 3. ${cutSentence}`, '', `与难点,形成闭环。`, '', '4. 保障民生。'].join('\n');
    const segments = parseSegments(text);
    expect(segments[1]?.continuedAt).toBe(segments[2]?.start);
  });

  it.each([
    ['a heading', ['', '二、主要任务', '', sentence]],
    ['an item', ['', '- 4. 保障民生,增进福祉。']],
    ['a quotation that begins a paragraph', ['', `“${sentence}`]],
    ['a line without a blank line above', [sentence]],
  ])('does not join a cut paragraph with %s', (_, rest) => {
    const segments = parseSegments([sentence, sentence, cutSentence, ...rest].join('\n'));
    expect(segments.filter((segment) => segment.continuedAt !== undefined)).toEqual([]);
  });
});

function checkCover(text: string, segments: readonly Segment[]): void {
  let end = 0;
  for (const segment of segments) {
    expect(segment.start).toBeGreaterThanOrEqual(end);
    expect(segment.end).toBeGreaterThan(segment.start);
    expect(text.slice(end, segment.start).trim()).toBe('');
    expect(text.slice(0, segment.start).split(/\r\n|\n|\r/u)).toHaveLength(segment.line);
    end = segment.end;
  }
  expect(text.slice(end).trim()).toBe('');
}

describe('the cover of segments', () => {
  const folder = new URL('../../../content/sources/', import.meta.url);
  it.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))(
    'holds every character of %s once',
    (name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      checkCover(text, parseSegments(text));
    },
  );

  const piece = fc.constantFrom(
    '\n',
    '\n\n\n',
    '\r\n',
    '\r',
    '\ufeff',
    '　',
    ' ',
    '|',
    '表1 指标',
    '一、',
    '(一)',
    '注:',
    '- ',
    '——',
    '专栏2',
    '某地 王小明 摄',
    sentence,
    cutSentence,
    '图1',
    '指标 | 2020年 |',
    '12',
    '短行',
  );
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );

  it('holds every character of any text once, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => checkCover(text, parseSegments(text))),
      { numRuns: 500 },
    );
  });

  it('carries on only at the start of a later segment, and each segment at most once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const segments = parseSegments(text);
        const starts = new Set(segments.map((segment) => segment.start));
        const next = segments.flatMap((segment) =>
          segment.continuedAt === undefined ? [] : [[segment.start, segment.continuedAt]],
        );
        for (const [start = 0, at = 0] of next) expect(starts.has(at) && at > start).toBe(true);
        expect(new Set(next.map(([, at]) => at)).size).toBe(next.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['blanks', ' '.repeat(200_000)],
    ['one long line', '字'.repeat(200_000)],
    ['blanks in a line', `x${' '.repeat(100_000)}y`],
    ['digits', '1'.repeat(200_000)],
    ['short lines', '短行\n'.repeat(20_000)],
    ['names', `${'王小明 '.repeat(20_000)}摄`],
    ['dots', '.'.repeat(100_000)],
    ['cut paragraphs', `${cutSentence}\n\n`.repeat(2_000)],
  ])('takes little time on a flood of %s', (_, text) => {
    const start = performance.now();
    parseSegments(text);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
