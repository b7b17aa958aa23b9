import type { ChartData } from '../../model/schema/chart.ts';
import { bindText } from '../../wording/bound/bind-text.ts';
import { amountOf, requireOneUnit } from '../kind/amount.ts';
import type { DrawnAmount } from '../kind/amount.ts';
import type { ChartContext } from '../kind/chart-kind.ts';

/** A whole, or a part of it. */
export interface Piece extends DrawnAmount {
  key: string;
  name: string;
  voice: 'promise' | 'report' | 'computed';
}

/** Parts with the whole that they should fit. */
export interface Whole {
  heading: string | null;
  whole: Piece;
  parts: readonly Piece[];
}

/** The parts and wholes that an editor set side by side. @throws {BoundError} where their units differ */
export function selectWholes({ groups }: ChartData<'composition'>, context: ChartContext): Whole[] {
  const wholes = groups.map(({ heading, whole, parts }) => ({
    heading: heading === undefined ? null : fill(heading, context),
    whole: pieceOf(whole, context),
    parts: parts.map((part) => pieceOf(part, context)),
  }));
  for (const { whole, parts } of wholes) requireOneUnit([whole, ...parts]);
  return wholes;
}

type Written = ChartData<'composition'>['groups'][number]['whole'];

function pieceOf({ key, name, value, voice }: Written, context: ChartContext): Piece {
  return { key, name: fill(name, context), voice, ...amountOf(value, context.bound, context.language) };
}

const fill = (text: { en: string; zh: string }, { bound, language }: ChartContext): string =>
  bindText(text[language], bound, language).text.trim();
