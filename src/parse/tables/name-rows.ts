import type { LaidRow } from './lay-rows.ts';
import { readableWords, squash } from './fold-cell.ts';
import { bracketedUnit } from './unit-words.ts';

/** How one line of a table is called. */
export interface RowName {
  name: string;
  sub: string | null;
  starred: boolean;
  /** Row number printed before the name: `1. 地区生产总值`. */
  row: string | null;
  /** Unit printed behind the name: `人均预期寿命(岁)`. */
  unit: string | null;
  /** Attribute printed in brackets behind the name: `学前三年毛入园率(%)【预期性】`. */
  attribute: string | null;
}

/** Names every line: what the lines of one row share is the name, what tells them apart is `sub`. */
export function nameRows(rows: readonly LaidRow[], hasNumbers: boolean, hasUnits: boolean): RowName[] {
  const names: RowName[] = [];
  for (let at = 0; at < rows.length;) {
    let end = at + 1;
    while (rows[end]?.joinsAbove) end += 1;
    names.push(...nameGroup(rows.slice(at, end), hasNumbers, hasUnits));
    at = end;
  }
  return hasUnits ? names : names.map((name, at) => withUnitOfWhole(names, name, at));
}

/** `其中:第三产业` counts in the unit of the line it is a part of, unless it prints its own. */
function withUnitOfWhole(names: readonly RowName[], name: RowName, at: number): RowName {
  if (name.unit !== null || !isPart(name)) return name;
  const whole = names.slice(0, at).findLast((other) => !isPart(other));
  return { ...name, unit: whole?.unit ?? null };
}

function nameGroup(group: readonly LaidRow[], hasNumbers: boolean, hasUnits: boolean): RowName[] {
  const own = group.map((row) => (row.ownName ? readName(row.ownName.raw.text, hasNumbers, hasUnits) : null));
  const first = own[0] ?? { name: '', sub: null, starred: false, row: null, unit: null, attribute: null };
  const seconds = group.map((row) => (row.second ? readName(row.second.raw.text, true, hasUnits) : null));
  if (seconds.some((second) => second !== null))
    return group.map((_, at) => withSecond(first, seconds[at] ?? null));
  if (group.length === 1) return [first];
  if (own.slice(1).every((name) => name === null)) return splitList(first, group.length);
  return tellApart(own.map((name) => name ?? first));
}

function readName(printed: string, hasNumbers: boolean, hasUnits: boolean): RowName {
  const words = readableWords(printed);
  const { row, rest } = hasNumbers ? { row: null, rest: words } : takeNumber(words);
  const starred = /[*＊﹡※]/u.test(rest);
  const { attribute, rest: named } = takeAttribute(rest.replace(/\s*[*＊﹡※]+\s*|[①-⑳]+$/gu, ''));
  const bracket = hasUnits ? null : bracketedUnit(named);
  const unit = bracket ? squash(bracket.unit) : null;
  return { name: bracket?.rest ?? named, sub: null, starred, row, unit, attribute };
}

/** `1. 增值税`, `一、税收收入`, `(二)非税收入`: a number and the name behind it. */
function takeNumber(words: string): { row: string | null; rest: string } {
  const match =
    /^(?:([0-9０-９]{1,3})\s*[.、．](?![0-9０-９])|([一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十]{1,3}[、次产])|[(（]([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[)）])\s*(?=\S)/u.exec(
      words,
    );
  const number = match?.[1] ?? match?.[2] ?? match?.[3];
  return { row: number === undefined ? null : squash(number), rest: words.slice(match?.[0].length ?? 0) };
}

/** The attribute in brackets at either end or before the unit, and the name without it. */
function takeAttribute(words: string): { attribute: string | null; rest: string } {
  const match = /\s*[(（[［〔【]((?:预期|约束|引导|指导|预测)性?(?:指标)?)[)）\]］〕】]\s*/u.exec(words);
  if (!match?.[1]) return { attribute: null, rest: words };
  const rest = words.slice(0, match.index) + words.slice(match.index + match[0].length);
  return { attribute: match[1], rest };
}

/** 城镇化率 | 常住人口城镇化率: the second name without what the first already says. */
function withSecond(first: RowName, second: RowName | null): RowName {
  if (!second || second.name === first.name) return first;
  const isRepeated = second.name.length > first.name.length && second.name.endsWith(first.name);
  const sub = isRepeated ? second.name.slice(0, -first.name.length) : second.name;
  return { ...first, sub, starred: first.starred || second.starred, unit: second.unit ?? first.unit };
}

/** One name over several lines lists them in brackets: 居民人均可支配收入(城镇、农村). */
function splitList(first: RowName, lines: number): RowName[] {
  const match = /^(.+?)\s*[(（]([^()（）]+)[)）]$/u.exec(first.name);
  const items = match?.[2]?.split(/[、,，/和]/u) ?? [];
  if (!match?.[1] || items.length !== lines) return Array.from({ length: lines }, () => first);
  const name = match[1];
  return items.map((item) => ({ ...first, name, sub: item.trim() }));
}

function tellApart(own: readonly RowName[]): RowName[] {
  const names = own.map((name) => name.name.replace(/^其中\s*[:：]?\s*/u, ''));
  const prefix = sharedStart(names);
  const suffix = wholeWord(sharedEnd(names.map((name) => name.slice(prefix.length))), prefix);
  const middles = names.map((name) => name.slice(prefix.length, name.length - suffix.length));
  if (middles[0] === '')
    return own.map((name, at) => ({ ...name, name: names[0] ?? '', sub: middles[at] || null }));
  const bracket = bracketsOnly(names);
  if (bracket) return own.map((name, at) => ({ ...name, name: bracket.name, sub: bracket.subs[at] ?? null }));
  if (suffix.length >= 2 && prefix === '')
    return own.map((name, at) => ({ ...name, name: suffix, sub: middles[at] ?? null }));
  return own.map((name, at) =>
    isPart(name) ? { ...name, name: names[0] ?? '', sub: names[at] ?? null } : name,
  );
}

/** 常住人口 and 户籍人口 are terms: the 人口 they share stays with what tells the lines apart. */
function wholeWord(shared: string, prefix: string): string {
  return prefix === '' ? shared.replace(/^人口(?=.{2})/u, '') : shared;
}

function isPart(name: RowName): boolean {
  return /^其中/u.test(name.name);
}

/** Names that differ in their last bracket only: 人均地区生产总值(户籍人口), 人均地区生产总值(常住人口). */
function bracketsOnly(names: readonly string[]): { name: string; subs: string[] } | null {
  const parts = names.map((name) => /^(.+?)\s*[(（]([^()（）]+)[)）]$/u.exec(name));
  const name = parts[0]?.[1];
  if (name === undefined || !parts.every((part) => part?.[1] === name)) return null;
  return { name, subs: parts.map((part) => part?.[2] ?? '') };
}

function sharedStart(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  let length = 0;
  while (length < first.length && rest.every((name) => name[length] === first[length])) length += 1;
  return first.slice(0, length);
}

function sharedEnd(names: readonly string[]): string {
  return reverse(sharedStart(names.map(reverse)));
}

function reverse(text: string): string {
  return [...text].reverse().join('');
}
