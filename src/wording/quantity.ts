import {
  formatQuantity,
  type FormattedQuantity,
  type Quantity,
  type QuantityStyle,
} from '../i18n/format-number.ts';
import type { Amount, DatasetCell, DatasetFigure, Observation } from '../model/schema/dataset.ts';
import type { Basis, Language, Movement } from '../model/vocabulary.ts';

/** Square brackets mark a sum over the years of a plan. */
function isBracketed(printed: string): boolean {
  return /[[〔]/.test(printed);
}

/** That a change is a fall stands in the words around its number, not in the number. */
function fallOf({ movement }: { movement?: Movement | undefined }): Pick<Quantity, 'isFall'> {
  return movement === 'fall' ? { isFall: true } : {};
}

/** A place in a list is said as one; where a change of it goes stands in the words around it. */
function rankOf({
  basis,
  movement,
}: {
  basis: Basis;
  movement?: Movement | undefined;
}): Pick<Quantity, 'rank'> {
  return basis === 'rank'
    ? { rank: { movement: movement === 'rise' || movement === 'fall' ? movement : null } }
    : {};
}

/** The quantity of a figure, as the formatter wants it. */
export function figureQuantity(figure: DatasetFigure): Quantity {
  const { token, value, valueHigh, unit, qualifier } = figure;
  return {
    printed: token,
    value,
    valueHigh,
    unit,
    qualifier,
    cumulative: isBracketed(token),
    ...fallOf(figure),
    ...rankOf(figure),
  };
}

/** The quantity of an observation. A line of a table whose name is a fall (能耗降低) says so before its numbers. */
export function observationQuantity(observation: Observation): Quantity {
  const { printed, value, valueHigh, unit, qualifier, evidence } = observation;
  const isCell = evidence.some(({ cell }) => cell !== undefined);
  return {
    printed,
    value,
    valueHigh,
    unit,
    qualifier,
    cumulative: isBracketed(printed),
    ...(isCell ? {} : fallOf(observation)),
    ...rankOf(observation),
  };
}

/** The quantity of an amount of a project. A label of its own (fall in purchasing costs) says the fall already. */
export function amountQuantity(amount: Amount): Quantity {
  const { printed, value, valueHigh, unit, qualifier, label } = amount;
  return {
    printed,
    value,
    valueHigh,
    unit,
    qualifier,
    cumulative: isBracketed(printed),
    ...(label ? {} : fallOf(amount)),
  };
}

/** The quantity of a table cell; the unit is the row's unless the cell prints its own. */
export function cellQuantity(cell: DatasetCell, unit: string | null): Quantity {
  const { raw, value, valueHigh, qualifier, cumulative } = cell;
  return {
    printed: raw,
    value,
    valueHigh,
    unit: cell.unit ?? unit,
    qualifier: qualifier ?? 'exact',
    cumulative,
  };
}

/** Whether the converted form says anything that the printed one does not. */
export function isConverted(quantity: Quantity, language: Language, style: QuantityStyle): boolean {
  if (language === 'zh') return false;
  const plain = ({ text }: FormattedQuantity): string => text.replace(/[,\s]/g, '');
  return plain(formatQuantity(quantity, 'en', style)) !== plain(formatQuantity(quantity, 'zh', style));
}
