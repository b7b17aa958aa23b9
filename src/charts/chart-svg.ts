import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { ReadyChart } from './chart-book.ts';
import { wrapRuns } from './measure-text.ts';
import { PAGE_WORDS } from '../wording/charts/page-words.ts';

/** Sizes of the words around a drawing, and the room around everything. */
const SIZE = { margin: 32, headline: 24, headlineStep: 30, text: 15, step: 21, source: 14 } as const;
/** Room left in lines of text: the faces that stand in where ours are not installed run wider. */
const ROOM = 0.88;

/**
 * A chart as a file of its own: ruler line, headline, subtitle, the widest drawing up to a column's width, source. The styles of
 * the site come in as texts and are written into the file with the light palette, so that it reads without the site.
 */
export function chartSvg(chart: ReadyChart, styles: { tokens: string; charts: readonly string[] }): string {
  const width = chart.widths.includes('wide') ? 'wide' : (chart.widths[0] ?? 'narrow');
  const drawing = chart.draw(chart.id)[chart.widths.indexOf(width)];
  const { size } = chart.layout(width);
  const { language } = chart;
  const head = wrap(chart.headline, size.width * ROOM, SIZE.headline, language, true);
  const sub = wrap(chart.subtitle, size.width * ROOM, SIZE.text, language);
  const foot = wrap(
    [PAGE_WORDS[language].sourceLine(chart.source), chart.note ?? ''].join(language === 'en' ? '. ' : '。'),
    size.width * ROOM,
    SIZE.source,
    language,
  );
  const subTop = SIZE.margin + 16 + head.length * SIZE.headlineStep;
  const drawingTop = subTop + sub.length * SIZE.step + 14;
  const footTop = drawingTop + size.height + 26;
  const height = footTop + foot.length * SIZE.step + SIZE.margin - 12;
  const total = { width: size.width + 2 * SIZE.margin, height: Math.ceil(height) };
  const root = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['chart'],
      viewBox: `0 0 ${String(total.width)} ${String(total.height)}`,
      width: total.width,
      height: total.height,
      lang: language === 'zh' ? 'zh-Hans' : 'en',
      role: 'img',
    },
    s('title', chart.headline),
    s('desc', chart.description),
    s('style', svgStyle(styles, language)),
    s('rect', { width: total.width, height: total.height, className: ['a-paper'] }),
    s('line', {
      className: ['g-axis'],
      x1: SIZE.margin,
      x2: SIZE.margin + size.width,
      y1: SIZE.margin - 8,
      y2: SIZE.margin - 8,
    }),
    ...textLines(head, SIZE.margin + 22, SIZE.headlineStep, 's-head'),
    ...textLines(sub, subTop + 6, SIZE.step, 's-sub'),
    s('g', { transform: `translate(${String(SIZE.margin)} ${String(drawingTop)})` }, contentOf(drawing)),
    ...textLines(foot, footTop, SIZE.step, 's-source'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toHtml(root, { space: 'svg' })}\n`;
}

/** The children of a drawing but its own title and description. */
function contentOf(drawing: Element | undefined): ElementContent[] {
  return (drawing?.children ?? []).filter(
    (child): child is ElementContent =>
      child.type !== 'element' || (child.tagName !== 'title' && child.tagName !== 'desc'),
  );
}

function wrap(
  text: string,
  width: number,
  size: number,
  language: ReadyChart['language'],
  bold = false,
): string[] {
  return wrapRuns([{ text, bold }], width, size, language).map((runs) =>
    runs.map((run) => run.text).join(''),
  );
}

function textLines(lines: readonly string[], top: number, step: number, className: string): Element[] {
  return lines.map((line, index) =>
    s('text', { className: [className], x: SIZE.margin, y: top + index * step }, line),
  );
}

/** The rules that a drawing needs, with every variable replaced by its value in the light palette. */
function svgStyle(
  { tokens, charts }: { tokens: string; charts: readonly string[] },
  language: string,
): string {
  const values = variablesOf(tokens);
  const fonts =
    language === 'zh'
      ? "'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif"
      : "'Source Sans 3','Noto Sans',Arial,sans-serif";
  const serif = language === 'zh' ? "'Noto Serif SC','Songti SC',serif" : "'Source Serif 4',Georgia,serif";
  values.set('sans', fonts);
  values.set('serif', serif);
  const own = [
    `.s-head{font:700 ${String(SIZE.headline)}px ${serif};fill:var(--ink)}`,
    `.s-sub{font:400 ${String(SIZE.text)}px ${fonts};fill:var(--ink-2)}`,
    `.s-source{font:400 ${String(SIZE.source)}px ${fonts};fill:var(--ink-3)}`,
  ].map((rule) => rule.replace(/^(\.[\w-]+)/u, '.chart $1'));
  return [...charts.flatMap(rulesOf), ...own].map((rule) => resolve(rule, values)).join('\n');
}

/** Variables of the first palette of a style sheet. */
function variablesOf(tokens: string): Map<string, string> {
  const plain = tokens.replace(/\/\*.*?\*\//gsu, '');
  const [, block = ''] = /:root\s*\{([^}]*)\}/u.exec(plain) ?? [];
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

/** Plain rules for marks and texts; those that choose between drawings or set pages are left out. */
function rulesOf(css: string): string[] {
  const plain = css.replace(/\/\*.*?\*\//gsu, '');
  return [...plain.matchAll(/([^{}@;]+)\{([^{}]*)\}/gu)].flatMap(([, selector = '', body = '']) => {
    const isForPages = /\.chart-|\.figure|\.columns|^\s*\.chart\s*$|^\s*@|^\s*\(/u.test(selector);
    return isForPages
      ? []
      : [`${selector.trim().replace(/\s+/gu, ' ')}{${body.trim().replace(/\s+/gu, ' ')}}`];
  });
}

function resolve(rule: string, values: ReadonlyMap<string, string>): string {
  return rule.replace(/var\(--([\w-]+)\)/gu, (whole, name: string) => values.get(name) ?? whole);
}
