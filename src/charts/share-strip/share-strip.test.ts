import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { boxesOverlap } from '../geometry.ts';
import { drawShareAxis, drawShareStrip } from './draw.ts';
import { layoutShareStrip, placeShare, STRIP, type StripInput } from './layout.ts';

const input = (share: number | null, more: Partial<StripInput> = {}): StripInput => ({
  share,
  estimated: false,
  fromZero: false,
  instead: null,
  label: share === null ? 'no outcome printed' : `${String(Math.round(share * 100))}%`,
  language: 'en',
  ...more,
});
const outcome = (share: number, more: Partial<StripInput> = {}) =>
  layoutShareStrip(input(share, more)).marks.find(({ shape }) => shape !== 'ring');

describe('layoutShareStrip', () => {
  test('the start, the target and the outcome stand on one scale', () => {
    const strip = layoutShareStrip(input(1));
    expect(strip.marks[0]).toMatchObject({ shape: 'ring', at: { x: STRIP.baseline } });
    expect(strip.target).toBe(placeShare(1));
    expect(outcome(1)?.at.x).toBe(strip.target);
    expect(outcome(0.5)?.at.x).toBe((STRIP.baseline + placeShare(1)) / 2);
  });

  test('more of the way never stands farther left', () => {
    const places = [-2, -0.4, -0.1, 0, 0.3, 0.99, 1, 1.5, 2.99, 3, 5].map((share) => {
      const { arrow } = layoutShareStrip(input(share));
      return arrow?.x ?? outcome(share)?.at.x ?? NaN;
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('what went the other way stands left of the start', () => {
    expect(outcome(-0.3)?.at.x).toBeLessThan(STRIP.baseline);
  });

  test('above 300 % an arrow takes the place of the disc, and the number stays', () => {
    expect(layoutShareStrip(input(3)).arrow).toBeNull();
    expect(layoutShareStrip(input(5.32))).toMatchObject({
      arrow: { x: STRIP.most, way: 1 },
      label: { text: '532%' },
    });
    expect(outcome(5.32)).toBeUndefined();
    expect(layoutShareStrip(input(-4)).arrow).toMatchObject({ way: -1 });
  });

  test('a shortfall is dotted, a full delivery is not', () => {
    const styles = (share: number) => layoutShareStrip(input(share)).lines.map(({ style }) => style);
    expect(styles(0.9)).toContain('missing');
    expect(styles(1)).not.toContain('missing');
  });

  test('an estimate is a half disc, a sum has no ring', () => {
    expect(outcome(1.2, { estimated: true })?.shape).toBe('half-disc');
    expect(layoutShareStrip(input(1.02, { fromZero: true })).marks.map(({ shape }) => shape)).toEqual([
      'disc',
    ]);
  });

  test('without a share the mark says why, and no scale is drawn', () => {
    const strip = layoutShareStrip(input(null, { instead: { shape: 'not-equal', voice: 'seal' } }));
    expect(strip).toMatchObject({ target: null, lines: [], marks: [{ shape: 'not-equal', voice: 'seal' }] });
  });

  test.each(LANGUAGES)('labels stay inside and off the marks (%s)', (language) => {
    for (let share = -1; share <= 6; share += 0.01) {
      const { label, marks, arrow } = layoutShareStrip(input(share, { language }));
      expect(label.box.left, label.text).toBeGreaterThanOrEqual(0);
      expect(label.box.right, label.text).toBeLessThanOrEqual(STRIP.width);
      for (const mark of marks) expect(boxesOverlap(label.box, mark.box), label.text).toBe(false);
      if (arrow)
        expect(label.box.bottom <= STRIP.y - 5 || label.box.left > arrow.x + 6 * arrow.way, label.text).toBe(
          true,
        );
    }
  });
});

describe('drawing', () => {
  test('holds the number and is hidden from readers', () => {
    const html = toHtml(drawShareStrip(layoutShareStrip(input(1.26))), { space: 'svg' });
    expect(html).toContain('aria-hidden="true"');
    expect(html).toContain('126%');
    expect(html).toContain('class="m-target"');
  });

  test('the axis names start and target', () => {
    const html = toHtml(drawShareAxis({ start: '2015', target: 'target' }), { space: 'svg' });
    expect(
      html
        .replace(/<[^>]+>/gu, ' ')
        .split(/\s+/u)
        .filter(Boolean),
    ).toEqual(['2015', 'target', '200%', '300%']);
  });
});
