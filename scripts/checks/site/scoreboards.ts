import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../../src/model/build-error.ts';
import type { SiteRule } from '../rule.ts';
import type { PageElement, PageFile, Site } from './read-site.ts';
import { isInside } from './read-site.ts';

const FiguresSchema = z.array(
  z.object({ id: z.string(), value: z.number().nullable(), valueHigh: z.number().nullable() }),
);
const CellSchema = z.object({
  status: z.string(),
  figure: z.string().nullable(),
  inherited: z.string().nullable(),
});
const RowsSchema = z.array(
  z.object({ id: z.string(), table: z.string(), cells: z.record(z.string(), CellSchema) }),
);

type Figures = ReadonlyMap<string, z.infer<typeof FiguresSchema>[number]>;
type Rows = z.infer<typeof RowsSchema>;

/** Tables of the plans and the addresses of their scoreboards. */
const BOARDS: Readonly<Record<string, string>> = { '1-1': '/plans/13/', '1-2': '/plans/14/' };

/**
 * Every number on a scoreboard equals the figure that its link leads to, and every cell of the dataset that has a value
 * stands on it, in both languages. English tells 亿 in billions: there the digits must agree and the point may move.
 */
export const scoreboards: SiteRule = {
  name: 'scoreboards',
  run: (site) => {
    const figures: Figures = new Map(
      FiguresSchema.parse(readData(site, 'figures')).map((figure) => [figure.id, figure]),
    );
    const rows = RowsSchema.parse(readData(site, 'plan-rows'));
    return Object.entries(BOARDS).flatMap(([table, address]) =>
      ['', '/zh'].flatMap((prefix) => {
        const page = site.pages.find((one) => one.address === `${prefix}${address}`);
        if (page === undefined)
          return [report(`${prefix}${address}`, 1, 'absence of the page', 'a scoreboard')];
        return checkBoard(
          page,
          figures,
          rows.filter((row) => row.table === table),
        );
      }),
    );
  },
};

function readData({ dist }: Site, name: string): unknown {
  return JSON.parse(readFileSync(join(dist, `data/${name}.json`), 'utf8'));
}

function checkBoard(page: PageFile, figures: Figures, rows: Rows): Problem[] {
  const links = page.elements.filter((element) => figureOf(element) !== null && isInside(element, isCell));
  const expected = rows.flatMap(({ cells }) => Object.values(cells)).flatMap(({ figure }) => figure ?? []);
  const shown = links.map((link) => figureOf(link) ?? '');
  return [
    ...links.flatMap((link) => checkNumber(page, link, figures)),
    ...expected
      .filter((id) => !shown.includes(id))
      .map((id) => report(page.file, 1, `absence of the figure ${id}`, 'every value of the table')),
  ];
}

const isCell = ({ tag, attributes }: PageElement): boolean => tag === 'td' || attributes.has('data-figure');

/** The figure that a cell shows: named on it, or at the end of its link. */
function figureOf({ tag, attributes }: PageElement): string | null {
  const named = attributes.get('data-figure');
  if (named !== undefined) return named;
  const match =
    tag === 'a' ? /\/sources\/[^/]+\/#(?<id>[a-z0-9-]+-\d+)$/u.exec(attributes.get('href') ?? '') : null;
  return match?.groups?.['id'] ?? null;
}

function checkNumber(page: PageFile, link: PageElement, figures: Figures): Problem[] {
  const figure = figures.get(figureOf(link) ?? '');
  if (figure === undefined)
    return [report(page.file, link.line, `figure ${figureOf(link) ?? ''}`, 'a figure of the dataset')];
  const printed = link.text.replaceAll(',', '');
  const numbers = [...printed.matchAll(/\d+(?:\.\d+)?/gu)].map(([number]) => number);
  const wanted = [figure.value, figure.valueHigh].filter((value) => value !== null);
  const isRight = wanted.every((value) =>
    numbers.some((number) => isSame(number, value, page.address.startsWith('/zh/'))),
  );
  return isRight && numbers.length > 0
    ? []
    : [report(page.file, link.line, `“${link.text.trim()}”`, `${wanted.join(' to ')} (figure ${figure.id})`)];
}

/** Equal as numbers; in English, where scale words differ, equal in their digits. */
function isSame(printed: string, value: number, isExact: boolean): boolean {
  return isExact
    ? Number(printed) === Math.abs(value)
    : digitsOf(printed) === digitsOf(String(Math.abs(value)));
}

const digitsOf = (number: string): string => {
  const point = number.includes('.') ? number.replace(/0+$/u, '') : number;
  return point.replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '');
};

function report(file: string, line: number, found: string, expected: string): Problem {
  return {
    file,
    line,
    found,
    expected,
    hint: 'The page shows what the dataset holds: see src/components/scoreboard',
  };
}
