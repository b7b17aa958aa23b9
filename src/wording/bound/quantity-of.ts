import type { Quantity } from '../../i18n/format-number.ts';
import type { BoundContext } from './bound-context.ts';
import { BoundError } from './bound-error.ts';

/** A printed quantity that a text names, with the figure it is linked to. */
export interface BoundQuantity {
  quantity: Quantity;
  value: number | null;
  figure: string | null;
}

/** Whether a word names a cell (`1-1/7#actual2020`). */
export const isCellReference = (word: string): boolean => word.includes('#');

/**
 * The printed quantity of a figure id or of a table cell.
 * @throws {BoundError} for an id, line or column that is not there, and for a cell without a number
 */
export function quantityOf(reference: string, context: BoundContext): BoundQuantity {
  return isCellReference(reference)
    ? quantityOfCell(reference, context)
    : quantityOfFigure(reference, context);
}

function quantityOfFigure(id: string, context: BoundContext): BoundQuantity {
  const figure = context.figure(id);
  if (figure === undefined)
    throw new BoundError(
      `“${id}”`,
      'the id of a figure, or a table cell as 1-1/7#actual2020',
      hintFor(id, context),
    );
  const { token, value, valueHigh, unit, basis } = figure;
  // "In the top 50" is a bound for those who compare, but the sentence says it around the number.
  const qualifier = basis === 'rank' ? 'exact' : figure.qualifier;
  // Brackets mark a sum over the years in a table; a sentence says it in words.
  return {
    quantity: { printed: token, value, valueHigh, unit, qualifier, cumulative: false },
    value,
    figure: id,
  };
}

function hintFor(id: string, context: BoundContext): string {
  const like = context.figuresLike(id);
  return like.length > 0
    ? `Like it: ${like.join(', ')}`
    : 'Ids of figures stand in figures.json and on the pages of the sources';
}

function quantityOfCell(reference: string, context: BoundContext): BoundQuantity {
  const [rowId = '', column = ''] = reference.split('#');
  const row = context.row(rowId);
  if (row === undefined)
    throw new BoundError(
      `line “${rowId}” in “${reference}”`,
      'the id of a table line',
      'Lines are named as in plan-rows.json: 1-1/7, 1-1/25.2',
    );
  const columns = Object.keys(row.cells).filter((key) => row.cells[key]?.status === 'value');
  const cell = row.cells[column];
  if (cell === undefined)
    throw new BoundError(
      `column “${column}” in “${reference}”`,
      `one of ${Object.keys(row.cells).join(', ')}`,
      'Columns are named as in plan-rows.json',
    );
  if (cell.status !== 'value' || cell.value === null)
    throw new BoundError(
      `“${reference}”, which prints ${cell.raw === '' ? 'nothing' : `“${cell.raw}”`}`,
      'a cell with a number',
      `The line has numbers in ${columns.join(', ') || 'no column'}`,
    );
  const { raw, value, valueHigh, qualifier, figure } = cell;
  // The reader knows the unit of the number itself: a rise may be in per cent, in points, or in years.
  const unit = cell.unit ?? (figure === null ? undefined : context.figure(figure))?.unit ?? row.unit;
  const quantity = {
    printed: raw,
    value,
    valueHigh,
    unit,
    qualifier: qualifier ?? 'exact',
    cumulative: false,
  } as const;
  return { quantity, value, figure };
}
