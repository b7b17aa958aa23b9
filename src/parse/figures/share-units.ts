import { readNumeral } from '../numerals.ts';
import type { Quantity } from './quantity.ts';
import { qualifierBefore, qualifierOfVerb } from './qualifier-words.ts';

/** What may stand between two numbers of one list. */
const JOIN = /^\s?(?:、|和|与|及|以及)\s?$/u;
const SCALE = /^[十百千万亿]+/u;

/**
 * Numbers of one list share what is written once: the measure word behind the last (`15、22个百分点`), the bound
 * around the first or the last where 分别 stands before (`分别超98.5%和99%`, `3900万头、13.5亿只以上`).
 * A scale word is never shared: `1.28万亿、8200亿元` keeps both.
 */
export function shareUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const shared = quantities.map((quantity) => ({ ...quantity }));
  for (let i = shared.length - 2; i >= 0; i--) {
    const [here, next] = [shared[i] as Quantity, shared[i + 1] as Quantity];
    if (!isListed(text, here, next)) continue;
    shareMeasure(here, next);
    if (
      here.qualifier === 'exact' &&
      next.end > next.core.end &&
      next.form !== 'scale' &&
      sameKind(here, next)
    )
      here.qualifier = next.qualifier;
  }
  shareLeading(text, shared);
  return shared;
}

function isListed(text: string, here: Quantity, next: Quantity): boolean {
  return (
    here.form !== 'rank' &&
    next.form !== 'rank' &&
    JOIN.test(text.slice(here.end, next.start)) &&
    next.value !== null
  );
}

function shareMeasure(here: Quantity, next: Quantity): void {
  const [mine, theirs] = [here.unit ?? '', next.unit ?? ''];
  if (SCALE.test(mine) && mine.replace(SCALE, '') === '') here.unit = mine + theirs.replace(SCALE, '');
  else if (mine === '' && here.form === 'plain' && theirs !== '') here.unit = theirs;
}

/** Two values of one measure, or of one unit whatever its scale. */
function sameKind(here: Quantity, next: Quantity): boolean {
  const bare = (unit: string | null): string => (unit ?? '').replace(SCALE, '');
  return (
    bare(here.unit) === bare(next.unit) || (bare(here.unit).length === 1 && bare(next.unit).length === 1)
  );
}

/** 分别超98.5%和99%, 迈上4万亿、5万亿: the bound before the first holds for all. */
function shareLeading(text: string, quantities: Quantity[]): void {
  quantities.forEach((first, index) => {
    const head = text.slice(Math.max(0, first.start - 8), first.start);
    const led =
      (first.start < first.core.start && /分别[^，。；,;]{0,4}$/u.test(head)) ||
      qualifierOfVerb(text, first.start) === 'over';
    for (let i = index; led && i + 1 < quantities.length; i++) {
      const [here, next] = [quantities[i] as Quantity, quantities[i + 1] as Quantity];
      if (!isListed(text, here, next)) break;
      if (next.qualifier === 'exact') next.qualifier = first.qualifier;
      if (first.unit?.endsWith('亿元') && /亿$/u.test(next.unit ?? '')) next.unit = `${next.unit ?? ''}元`;
    }
  });
}

/** 低于每立方米19微克: the divisor, and with it the bound, stands before the number. */
export function withLeadingDivisor(text: string, quantity: Quantity): Quantity {
  const match = /每(立方米|平方米|平方公里|公里|吨|千克)\s?$/u.exec(
    text.slice(Math.max(0, quantity.start - 6), quantity.start),
  );
  if (!match || quantity.unit === null) return quantity;
  const at = quantity.start - match[0].length;
  const bound = qualifierBefore(text, at);
  const unit = `${quantity.unit}/${match[1] as string}`;
  if (!bound) return { ...quantity, unit };
  return { ...quantity, unit, start: at - bound.length, qualifier: bound.qualifier };
}

/** Adjacent numerals that name a span (七八, 三五百) are a range; null for any other numeral. */
export function spokenRange(numeral: string): { low: number; high: number } | null {
  const match = /^([一二三四五六七八])([二三四五六七八九])([十百千万亿]*)$/u.exec(numeral);
  if (!match) return null;
  const [low, high] = [
    readNumeral((match[1] as string) + match[3]),
    readNumeral((match[2] as string) + match[3]),
  ];
  return low !== null && high !== null && high > low ? { low, high } : null;
}
