import { printedNumber } from '../lib/printed-number.ts';
import type { BuildContext } from './build-context.ts';
import type { ResolvedQuote } from './resolve-quote.ts';
import type { Bilingual } from './schema/record.ts';
import type { Located } from './validate-record.ts';

/** Names and titles hold no quantity: a number that is a figure of the record's own quotes is bound with {1}. */
export function checkBoundNumbers(
  context: BuildContext,
  record: Located<unknown>,
  texts: Readonly<Record<string, Bilingual>>,
  quotes: readonly ResolvedQuote[],
): void {
  checkTypedNumbers(context, record, texts, tokensInside(context, quotes));
}

/** Reports every number of `texts` that one of the printed `tokens` holds. */
export function checkTypedNumbers(
  context: BuildContext,
  record: Located<unknown>,
  texts: Readonly<Record<string, Bilingual>>,
  tokens: readonly string[],
): void {
  for (const [field, text] of Object.entries(texts)) {
    for (const language of ['zh', 'en'] as const) {
      for (const { number, token } of typedFigures(text[language], tokens)) {
        context.problems.push({
          file: record.file,
          line: record.lineOf([field, language]),
          found: `“${number}” typed in ${field}.${language}`,
          expected: `no quantity of a document; the source has it as “${token}”`,
          hint: 'In the title of a milestone mark the figure in the quote and bind it with {1}; elsewhere leave the number out',
        });
      }
    }
  }
}

/** Numbers of a text that one of the printed `tokens` holds, each with that token. */
export function typedFigures(text: string, tokens: readonly string[]): { number: string; token: string }[] {
  const printed = new Map(tokens.map((token) => [significand(printedNumber(token) ?? ''), token]));
  return numbersIn(text).flatMap((number) => {
    const token = printed.get(significand(number));
    return token === undefined ? [] : [{ number, token }];
  });
}

/** Every figure whose number stands inside the passages, marked or not. */
function tokensInside(context: BuildContext, quotes: readonly ResolvedQuote[]): string[] {
  return quotes.flatMap(({ passage }) => {
    const figures = context.sources.get(passage.source)?.figures ?? [];
    return figures
      .filter(({ start, end }) => passage.start <= start && end <= passage.end)
      .map(({ token }) => token);
  });
}

/** Numbers typed in a text, without placeholders and without digits that are part of a name (`G25`, `S9`). */
function numbersIn(text: string): string[] {
  const plain = text.replace(/\{\d+(?::[a-z]+)*\}/gu, '');
  return Array.from(plain.matchAll(/(?<![A-Za-z\d.])\d+(?:,\d{3})*(?:\.\d+)?/gu), (match) =>
    match[0].replaceAll(',', ''),
  );
}

/** 752.8亿元 and 75.28 billion yuan have the same digits; short numbers compare as they stand. */
function significand(number: string): string {
  const digits = number.replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '');
  return digits.length >= 3 ? digits : number;
}
