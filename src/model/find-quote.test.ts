import { describe, expect, it } from 'vitest';
import type { Segment } from '../parse/types.ts';
import type { BuiltSource } from './built-source.ts';
import { decideByNear, findQuote } from './find-quote.ts';
import { joinedUnits, readSpan } from './read-span.ts';

/** A source made of lines; `carriedOn` names lines whose sentence goes on in another. */
function sourceOf(lines: readonly string[], carriedOn: Readonly<Record<number, number>> = {}): BuiltSource {
  const text = lines.join('\n');
  const starts = lines.map((_, at) => lines.slice(0, at).join('\n').length + (at === 0 ? 0 : 1));
  const segments = lines.map((line, at): Segment => {
    const start = starts[at] ?? 0;
    const next = carriedOn[at];
    return {
      start,
      end: start + line.length,
      line: at + 1,
      kind: 'paragraph',
      ...(next === undefined ? {} : { continuedAt: starts[next] ?? 0 }),
    };
  });
  const parsed = { segments, tables: [], figures: [], exclusions: [], problems: [] };
  return { id: 'test', text, parsed, units: joinedUnits(text, segments) } as unknown as BuiltSource;
}

describe('a quote', () => {
  const cut = sourceOf(['厂房已经', '图：厂房', '建成投产', '另一句', '，很好。'], { 0: 2, 2: 4 });

  it('is found in the file', () => {
    expect(findQuote(cut, '另一句')).toHaveLength(1);
  });
  it('is found across a caption, with offsets of the file', () => {
    const [match] = findQuote(cut, '已经建成');
    expect(match).toMatchObject({ start: cut.text.indexOf('已经'), end: cut.text.indexOf('建成') + 2 });
    expect(match?.toFile(2)).toBe(cut.text.indexOf('建成'));
  });
  it('is found across two breaks', () => {
    expect(findQuote(cut, '已经建成投产，很好。')).toHaveLength(1);
  });
  it('is found once where it lies in one piece of a unit', () => {
    expect(findQuote(cut, '建成投产')).toHaveLength(1);
  });
  it('is not found across lines that do not belong together', () => {
    expect(findQuote(cut, '建成投产另一句')).toHaveLength(0);
  });
  it('is found at every place, overlapping ones too', () => {
    expect(findQuote(sourceOf(['哈哈哈']), '哈哈')).toHaveLength(2);
  });
  it('is read without the caption', () => {
    const span = { start: cut.text.indexOf('已经'), end: cut.text.indexOf('投产') + 2 };
    expect(readSpan(cut.text, cut.units, span).text).toBe('已经建成投产');
  });
});

describe('near', () => {
  const decide = (source: BuiltSource, quote: string, near: string): number[] =>
    decideByNear(source, findQuote(source, quote), near).map(({ start }) => start);

  it('takes the occurrence whose paragraph holds the words', () => {
    const source = sourceOf(['达到30家，东镇', '达到30家，西镇']);
    expect(decide(source, '达到30家', '西镇')).toEqual([source.text.lastIndexOf('达到')]);
  });
  it('takes the nearest of those that the words precede', () => {
    const source = sourceOf(['东镇', '达到30家', '西镇', '达到30家']);
    expect(decide(source, '达到30家', '东镇')).toEqual([source.text.indexOf('达到')]);
  });
  it('does not look further back than 200 characters', () => {
    const source = sourceOf(['东镇', '远'.repeat(200), '达到30家', '达到30家']);
    expect(decide(source, '达到30家', '东镇')).toEqual([]);
  });
  it('does not look into a later paragraph', () => {
    const source = sourceOf(['达到30家', '东镇', '达到30家']);
    expect(decide(source, '达到30家', '东镇')).toEqual([source.text.lastIndexOf('达到')]);
  });
  it('finds the words in the other half of a cut sentence', () => {
    const source = sourceOf(['达到30家', '图', '，在东镇', '达到30家'], { 0: 2 });
    expect(decide(source, '达到30家', '，在东镇')).toEqual([source.text.lastIndexOf('达到')]);
  });
});
