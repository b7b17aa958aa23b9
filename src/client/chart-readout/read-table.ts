/** A row of a table as it is read out: its name, and each cell under its head. */
export interface Reading {
  name: string;
  parts: readonly { head: string; value: string }[];
}

/** A row that marks of the drawings stand for. */
export interface Stop {
  reading: Reading;
  marks: readonly SVGElement[];
}

const MISSING = '—';

/** The rows of a table that have marks, in the order of the table. */
export function findStops(chart: ParentNode, table: HTMLTableElement): Stop[] {
  const heads = [...table.querySelectorAll('thead th')].map(wordsOf);
  const marks = [
    ...chart.querySelectorAll<SVGElement>('g[data-row], rect[data-row], g[data-figure], rect[data-figure]'),
  ];
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  return rows.flatMap((row) => {
    const keys = keysOf(row);
    const own = marks.filter(({ dataset }) => keys.has(dataset['row'] ?? dataset['figure']));
    return own.length === 0 ? [] : [{ reading: readRow(row, heads), marks: own }];
  });
}

/** What marks may call a row: its key, or a figure that one of its cells leads to. */
function keysOf(row: HTMLTableRowElement): Set<string | undefined> {
  const figures = [...row.querySelectorAll('a')].map(({ hash }) => hash.slice(1));
  return new Set([row.dataset['row'], ...figures].filter((key) => key !== undefined && key !== ''));
}

function readRow({ cells }: HTMLTableRowElement, heads: readonly string[]): Reading {
  const [name = '', ...values] = [...cells].map(wordsOf);
  return {
    name,
    parts: values
      .map((value, index) => ({ head: heads[index + 1] ?? '', value }))
      .filter(({ value }) => value !== '' && value !== MISSING),
  };
}

/** The words of a cell without the notes under it. */
function wordsOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const note of copy.querySelectorAll('small:not(.printed)')) note.remove();
  return copy.textContent.replace(/\s+/gu, ' ').trim();
}
