import type { Cell } from '../types.ts';
import { squash } from './fold-cell.ts';
import type { RawCell } from './raw-cell.ts';
import { readCell } from './read-cell.ts';
import { bracketedUnit, isUnit } from './unit-words.ts';

/** What a cell looks like, worked out once: the alignment asks for it many times. */
export interface CellShape {
  raw: RawCell;
  /** The cell read as a value cell. */
  cell: Cell;
  words: string;
  isBlank: boolean;
  isUnit: boolean;
  /** Prints its own unit in brackets: 人均预期寿命(岁). */
  hasUnit: boolean;
  isRowNumber: boolean;
  isAttribute: boolean;
  isVerdict: boolean;
  /** Begins as a named thing does, with letters or Han characters, and is none of the above. */
  isName: boolean;
}

const ROW_NUMBER =
  /^(?:\(?[1-9]\d{0,2}\)?[.、]?|\d{1,2}[-.]\d{1,2}|[①-⑳]|\(?[一二三四五六七八九十]{1,3}\)?[、.]?)$/u;
const ATTRIBUTE = /^(?:预期|约束|引导|指导|预测|强制|预计)性?(?:指标)?$/u;
const VERDICT =
  /实现|完成|达到|达标|达成|达预期|超额|滞后|未达|较难|偏慢|正常推进|符合|较好|良好|优秀|合格|顺利|超预期/u;

export function shapeOf(raw: RawCell): CellShape {
  const cell = readCell(raw);
  const words = squash(raw.text);
  const isWords = cell.status === 'text';
  const isAttribute = ATTRIBUTE.test(words);
  const isVerdict = isWords && words.length <= 14 && VERDICT.test(words) && !/\d/u.test(words);
  const unit = isUnit(words);
  return {
    raw,
    cell,
    words,
    isBlank: words === '',
    isUnit: unit,
    hasUnit: bracketedUnit(raw.text) !== null,
    isRowNumber: ROW_NUMBER.test(words),
    isAttribute,
    isVerdict,
    isName: isWords && !isAttribute && !unit && /[\p{L}]/u.test(words),
  };
}
