import type { Language } from '../../model/vocabulary.ts';

/**
 * One sentence in both languages. `{name}` stands for a param; `[[…]]` is left out where a param in it is missing.
 * `{name:sum}` is a total that the sentence already calls one, `{name:signed}` shows a plus as well as a minus.
 */
export type Sentence = Readonly<Record<Language, string>>;

/** Title and explanation of one variant of a rule. */
export interface FindingWords {
  title: Sentence;
  explanation: Sentence;
}

/** Words of a rule by variant. */
export type RuleWords = Readonly<Record<string, FindingWords>>;

/** How a sentence takes a param: on its own words, as a total already called so, or with its sign. */
export type ParamStyle = 'plain' | 'sum' | 'signed';

/** Puts params into a template. @throws {RangeError} for a param that the finding does not have */
export function fillTemplate(
  template: string,
  param: (name: string, style: ParamStyle) => string | null,
): string {
  const optional = template.replace(/\[\[(.*?)\]\]/gu, (_, inner: string) =>
    namesIn(inner).every((name) => param(name, 'plain') !== null) ? inner : '',
  );
  return optional.replace(/\{(\w+)(?::(sum|signed))?\}/gu, (_, name: string, style?: ParamStyle) => {
    const words = param(name, style ?? 'plain');
    if (words === null)
      throw new RangeError(
        `Unexpected param {${name}} in a finding's wording, expected one that the rule gives`,
      );
    return words;
  });
}

function namesIn(template: string): string[] {
  return [...template.matchAll(/\{(\w+)(?::\w+)?\}/gu)].map((match) => match[1] as string);
}
