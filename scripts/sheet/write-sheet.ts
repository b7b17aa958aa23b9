import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Shot } from './plan-shots.ts';

/** Widths of the thumbnails follow the windows, at this scale. */
const SCALE = 0.25;

/** Writes `index.html` beside the pictures: a row for each page, language and theme, from narrow to wide. */
export function writeSheet(shots: readonly Shot[], folder: string): string {
  const file = join(folder, 'index.html');
  writeFileSync(file, toHtml(drawSheet(shots)));
  return file;
}

/** The sheet as a document of its own; it is for our eyes and no page of the site. */
export function drawSheet(shots: readonly Shot[]): ReturnType<typeof h> {
  const rows = Map.groupBy(shots, ({ address, theme, part }) => `${address} · ${theme} · ${part}`);
  return h('html', { lang: 'en' }, [
    h('head', [h('meta', { charset: 'utf-8' }), h('title', 'Contact sheet')]),
    h('body', [
      h('h1', `${String(shots.length)} pictures`),
      ...[...rows].map(([title, row]) =>
        h('section', [
          h('h2', title),
          h('div', { style: 'display:flex;gap:8px;align-items:start' }, row.map(drawPicture)),
        ]),
      ),
    ]),
  ]);
}

function drawPicture({ address, theme, width, file }: Shot): ReturnType<typeof h> {
  const alt = `${address}, ${theme}, ${String(width)} pixels wide`;
  return h('a', { href: file }, [
    h('img', { src: file, alt, loading: 'lazy', width: Math.round(width * SCALE) }),
  ]);
}
