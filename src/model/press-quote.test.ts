import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPressQuote, MAX_QUOTE } from './press-quote.ts';

const cut = (text: string, token: string, limit?: number): string => {
  const start = text.indexOf(token);
  const span = cutPressQuote(text, { start, end: start + token.length }, limit);
  return text.slice(span.start, span.end);
};

describe('a sentence of the press', () => {
  it('stays whole where it is short', () => {
    expect(cut('河区引进企业45家,总投资12亿元。', '45家')).toBe('河区引进企业45家,总投资12亿元。');
  });
  it('is cut at clause marks, right before left', () => {
    expect(cut('去年以来,河区引进企业45家,总投资12亿元,新增就业3万人。', '45家', 20)).toBe(
      '河区引进企业45家,总投资12亿元',
    );
    expect(cut('去年以来,河区引进企业45家,总投资12亿元,新增就业3万人。', '3万人', 18)).toBe(
      '总投资12亿元,新增就业3万人。',
    );
  });
  it('is not cut inside the figure’s clause, though it is longer than asked for', () => {
    expect(cut('去年以来,河区引进数控机床、机器人、仪表企业45家,很好。', '45家', 5)).toBe(
      '河区引进数控机床、机器人、仪表企业45家',
    );
  });
  it('is not cut at a mark inside a number', () => {
    expect(cut('去年以来很好,收入比缩小到1.67:1,远低于全省。', '1.67:1', 12)).toBe('收入比缩小到1.67:1');
  });
  it('holds the figure and keeps the bound, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[河区企业,。、;]{0,200}$/u),
        fc.stringMatching(/^[河区企业,。、;]{0,200}$/u),
        (before, after) => {
          const quote = cut(`${before}45家${after}`, '45家');
          expect(quote).toContain('45家');
          expect(quote.length).toBeLessThanOrEqual(MAX_QUOTE);
        },
      ),
    );
  });
});
