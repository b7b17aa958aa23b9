import type { Param } from '../../derive/types.ts';
import { formatInteger, formatQuantity, joinQuantity } from '../../i18n/format-number.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { ParamStyle } from './template.ts';
import { unitInWords } from './unit-in-words.ts';
import type { FindingNames } from './word-finding.ts';

/** What stands in a sentence for one param. */
export function paramText(param: Param, style: ParamStyle, language: Language, names: FindingNames): string {
  switch (param.kind) {
    case 'printed':
      return printedText(param, style, language, names);
    case 'computed':
      return computedText(param, style, language);
    case 'year':
      return language === 'zh'
        ? formatPeriod('en', param.value).replace('–', '—')
        : formatPeriod('en', param.value);
    case 'count':
      return formatInteger(param.value, language);
    case 'word':
      return language === 'zh' ? `“${param.zh}”` : englishWord(param.zh, names);
    case 'row':
      return language === 'zh'
        ? `表${param.id.replace('/', '第')}行`
        : `table ${param.id.replace('/', ', row ')}`;
    case 'indicator':
    case 'project':
    case 'source':
      return names[param.kind](param.id)[language];
  }
}

/** A verdict in quotation marks, a unit as English says it, anything else in Chinese. */
function englishWord(zh: string, names: FindingNames): string {
  const known = names.word(zh);
  return known === null ? (unitInWords(zh) ?? `“${zh}”`) : `“${known}”`;
}

/** Brackets would stand around a converted number; a sentence says instead that it is a total. */
function printedText(
  param: Extract<Param, { kind: 'printed' }>,
  style: ParamStyle,
  language: Language,
  names: FindingNames,
): string {
  const figure = names.figure(param.figure);
  const { printed, unit, cumulative = false } = param;
  const text = joinQuantity(
    formatQuantity(
      {
        printed,
        value: figure?.value ?? null,
        valueHigh: figure?.valueHigh ?? null,
        unit,
        qualifier: figure?.qualifier ?? 'exact',
      },
      language,
      'long',
    ),
  );
  if (cumulative && style !== 'sum') return language === 'zh' ? `累计${text}` : `a total of ${text}`;
  // A sentence wants a noun: 下降2.5% is a fall of 2.5%, where a table cell says "down".
  return language === 'en' ? text.replace(/^down /u, 'a fall of ') : text;
}

/** Shares of a promised change and multiples are told in times. */
function computedText(
  { value, decimals, unit }: Extract<Param, { kind: 'computed' }>,
  style: ParamStyle,
  language: Language,
): string {
  const printed = shorten(value.toFixed(decimals), unit);
  const sign = style === 'signed' && value > 0 ? '+' : '';
  if (unit === 'times') return `${sign}${printed}${language === 'zh' ? '倍' : ' times'}`;
  const quantity = { printed, value, unit, qualifier: 'exact' as const };
  return sign + joinQuantity(formatQuantity(quantity, language, 'long'));
}

/** Noughts at the end say nothing of a sum of ours; rates keep one decimal, so that two beside each other look alike. */
function shorten(number: string, unit: string | null): string {
  const kept = /[%‰]|百分点|倍|times|∶1/u.test(unit ?? '') ? 1 : 0;
  const [whole = '', decimals = ''] = number.split('.');
  const fraction = decimals.slice(0, kept) + decimals.slice(kept).replace(/0+$/u, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
