import { bareDoublings, specialFormAt } from './figures/special-forms.ts';
import { plainAt } from './figures/scan-plain.ts';
import { rankAt } from './figures/scan-rank.ts';
import { shareUnits, spokenRange, withLeadingDivisor } from './figures/share-units.ts';
import type { Quantity } from './figures/quantity.ts';
import {
  claimsAfter,
  claimsBefore,
  idiomClaims,
  ordinalClaims,
  settle,
} from './exclusions/find-exclusions.ts';
import { FOOTNOTE_RULES, LIST_NUMBER_RULES } from './exclusions/list-numbers.ts';
import { type Claim, claimsOf } from './exclusions/rule.ts';
import { foldWidth, numeralRuns } from './numerals.ts';

/** Every numeral run of a text, as a quantity or as a claim that it is none. Spans do not overlap. */
export interface Accounting {
  quantities: Quantity[];
  claims: Claim[];
}

/**
 * Reads one unit of prose (a paragraph, an item, a note): first what certainly is no quantity, then the quantities,
 * then a reason for what is left. `known` are claims a person made.
 */
export function readQuantities(raw: string, known: readonly Claim[] = []): Accounting {
  const printed = foldWidth(raw);
  const text = withoutFloods(printed);
  const lists = [...LIST_NUMBER_RULES, ...FOOTNOTE_RULES].flatMap((rule) => claimsOf(rule, text));
  const before = settle(text, [...known, ...lists, ...claimsBefore(text)]);
  const quantities = scan(text, before);
  const settled = shareUnits(text, quantities)
    .map((quantity) => withLeadingDivisor(text, quantity))
    .filter((quantity) => hasMeaning(text, quantity));
  return { quantities: settled, claims: leftovers(text, printed, before, settled) };
}

/**
 * No number is written with more than 40 characters: a longer run is noise, and rules that try every start of it would
 * take the square of its length. Marks of the same length stand in for it while rules and grammar look.
 */
function withoutFloods(text: string): string {
  return text.replace(/[0-9〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]{41,}/gu, (run) =>
    '·'.repeat(run.length),
  );
}

/** No number is written with more characters; longer runs are filler or noise, and reading them would take the square of their length. */
const LONGEST_RUN = 40;

function scan(text: string, before: readonly Claim[]): Quantity[] {
  const taken = maskOf(text, before);
  const idle = maskOf(text, [...idiomClaims(text), ...ordinalClaims(text)]);
  const found: Quantity[] = [];
  let from = 0;
  const doublings = bareDoublings(text).filter((quantity) => free(taken, quantity.start, quantity.end));
  for (const { index, 0: run } of text.matchAll(
    /第|前|后(?=[一二三四五六七八九十\d])|\d+|[〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]+/gu,
  )) {
    if (run.length > LONGEST_RUN || isVague(text, index)) continue;
    for (let at = Math.max(index + nameLength(run), from); at < index + run.length; at++) {
      const quantity = quantityAt(text, at, from, taken, idle);
      if (!quantity) {
        if (/\d/u.test(run)) break;
        continue;
      }
      found.push(quantity);
      from = quantity.end;
      break;
    }
  }
  return [...found, ...doublings].sort((a, b) => a.start - b.start);
}

/** 数百万吨, 几十亿元: a number that the text does not give; no part of it is one. */
function isVague(text: string, at: number): boolean {
  return (
    /[数几]$/u.test(text.slice(Math.max(0, at - 1), at)) && /^[十百千万亿]/u.test(text.slice(at, at + 1))
  );
}

/** 三一百亿级: two digits before a scale are no numeral unless they name a span (三四百); they are a name. */
function nameLength(run: string): number {
  return /^[一二三四五六七八九]{2}[十百千万亿]/u.test(run) && !spokenRange(run.slice(0, 3)) ? 2 : 0;
}

function quantityAt(
  text: string,
  at: number,
  from: number,
  taken: Uint8Array,
  idle: Uint8Array,
): Quantity | null {
  if (taken[at]) return null;
  const han = !/\d/u.test(text[at] as string);
  const rank = rankAt(text, at);
  const quantity =
    rank ??
    (han && idle[at]
      ? null
      : (specialFormAt(text, at) ?? (/[第前后]/u.test(text[at] as string) ? null : plainAt(text, at))));
  if (!quantity || quantity.core.start < from) return null;
  if (!free(taken, quantity.core.start, quantity.core.end)) return null;
  return { ...quantity, start: Math.max(quantity.start, from) };
}

function maskOf(text: string, claims: readonly Claim[]): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const claim of claims) mask.fill(1, claim.start, claim.end);
  return mask;
}

function free(mask: Uint8Array, start: number, end: number): boolean {
  return !mask.subarray(start, end).includes(1);
}

const STATED = /(?:达到?|为|是|至|到|由|从|占|的|、|和|约|超|近|[:：>＞<＜≤≥])\s?$/u;

/** 收入倍差1.71, 缩小0.03: a decimal straight behind what it measures, or behind a verb of change. */
const STATED_DECIMAL =
  /(?:倍差|指数|系数|比值|之比|收入比|得分|满意度|缩小|扩大|收窄|提高|提升|降低|下降|上升|增加|减少)(?:了)?\s?$/u;

/** A bare number is a quantity where a verb or a list states it; else it is a code. */
function hasMeaning(text: string, quantity: Quantity): boolean {
  if (quantity.unit !== null || quantity.form !== 'plain') return true;
  const before = text.slice(Math.max(0, quantity.core.start - 6), quantity.core.start);
  if (text.slice(quantity.core.start, quantity.core.end).includes('.') && STATED_DECIMAL.test(before))
    return true;
  return quantity.start < quantity.core.start || STATED.test(before);
}

/** A reason for every run that no quantity holds. */
function leftovers(
  text: string,
  printed: string,
  before: readonly Claim[],
  quantities: readonly Quantity[],
): Claim[] {
  const spans = quantities.map(({ start, end }) => ({ start, end, reason: 'lexical' as const }));
  const taken = maskOf(text, spans);
  const kept = before.filter((claim) => free(taken, claim.start, claim.end));
  const named = settle(text, [
    ...kept,
    ...claimsAfter(text).filter((claim) => free(taken, claim.start, claim.end)),
  ]);
  const mask = maskOf(text, [...named, ...spans]);
  const rest: Claim[] = [];
  for (const { index, 0: run } of printed.matchAll(numeralRuns())) {
    for (const part of uncovered(mask, index, index + run.length))
      rest.push({ ...part, reason: reasonOf(printed.slice(part.start, part.end)) });
  }
  return [...named, ...rest].sort((a, b) => a.start - b.start);
}

function uncovered(mask: Uint8Array, start: number, end: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (let at = start; at < end; at++) {
    if (mask[at]) continue;
    const last = parts.at(-1);
    if (last && last.end === at) last.end = at + 1;
    else parts.push({ start: at, end: at + 1 });
  }
  return parts;
}

/** Digits that nothing measures are a name or code; Chinese numerals that nothing counts are words. */
function reasonOf(run: string): 'name' | 'lexical' {
  return /[\dⅠ-Ⅻⅰ-ⅻ]|^[一二三四五六七八九]{2,}$/u.test(run) ? 'name' : 'lexical';
}
