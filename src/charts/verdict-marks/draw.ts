import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Language } from '../../model/vocabulary.ts';
import { formatCoordinate as n } from '../format-coordinate.ts';
import { drawMark } from '../marks/draw-mark.ts';
import type { CountLabel, MarksLayout, MarkWords } from './place-parts.ts';

/** The laid-out marks as an image with title and description. `name` tells the two drawings of a page apart. */
export function drawVerdictMarks(
  { size, marks, brackets, labels, numbers }: MarksLayout,
  name: 'wide' | 'narrow',
  { title, description }: Pick<MarkWords, 'title' | 'description'>,
  language: Language,
): Element {
  const ids = [`marks-${name}-title`, `marks-${name}-desc`] as const;
  return s(
    'svg',
    {
      className: ['chart', `marks-${name}`],
      viewBox: `0 0 ${n(size.width)} ${n(size.height)}`,
      width: n(size.width),
      height: n(size.height),
      role: 'img',
      lang: language === 'zh' ? 'zh-Hans' : 'en',
      ariaLabelledBy: ids[0],
      ariaDescribedBy: ids[1],
    },
    s('title', { id: ids[0] }, title),
    s('desc', { id: ids[1] }, description),
    ...brackets.map(({ d, voice }) => s('path', { className: ['g-bracket', ...seal(voice)], d })),
    ...marks.map(({ id: _id, ...mark }) => drawMark(mark)),
    ...numbers.map(({ text, x, y }) =>
      s('g', [
        s('circle', { className: ['m-number'], cx: n(x), cy: n(y), r: 9.5 }),
        s('text', { className: ['t-number'], x: n(x), y: n(y + 4.8), textAnchor: 'middle' }, text),
      ]),
    ),
    ...labels.flatMap(drawLabel),
  );
}

function drawLabel({ count, size, x, y, isEnd, words, voice }: CountLabel): Element[] {
  const digits = s(
    'text',
    { className: [size > 30 ? 'big' : 'mid', ...seal(voice)], x: n(x), y: n(y) },
    String(count),
  );
  if (isEnd) digits.properties.textAnchor = 'end';
  return [
    digits,
    ...words.map(({ text, x: at, y: line, bold }) =>
      s('text', { className: [...(bold ? ['b'] : []), ...seal(voice)], x: n(at), y: n(line) }, text),
    ),
  ];
}

function seal(voice: 'ink' | 'seal'): string[] {
  return voice === 'seal' ? ['is-seal'] : [];
}
