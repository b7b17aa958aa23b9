import type { Finding } from '../../derive/types.ts';
import type { Language } from '../../model/vocabulary.ts';
import { paramText } from './param-text.ts';
import { ROW_WORDS } from './row-words.ts';
import { fillTemplate } from './template.ts';
import { wordFinding, type FindingNames } from './word-finding.ts';

/** A finding as the row says it that it is about: short, and without the name that stands at the row's head. */
export function wordRow(finding: Finding, language: Language, names: FindingNames): string {
  const short = ROW_WORDS[finding.rule]?.[finding.variant]?.[language];
  if (short === undefined) return withoutName(finding, language, names);
  const words = fillTemplate(short, (name, style) => {
    const given = finding.params[name];
    return given === undefined ? null : paramText(given, style, language, names);
  });
  return capitalise(words, language);
}

/** The title with the indicator’s name, or the name that the row prints, taken from its beginning. */
function withoutName(finding: Finding, language: Language, names: FindingNames): string {
  const { title } = wordFinding(finding, language, names);
  const { indicator, name } = finding.params;
  const heads = [indicator, name].flatMap((param) =>
    param === undefined ? [] : [paramText(param, 'plain', language, names)],
  );
  const head = heads
    .flatMap((words) => [`${words}: `, `${words}：`, `${capitalise(words, language)}: `])
    .find((words) => title.startsWith(words));
  const rest = head === undefined ? title : title.slice(head.length);
  return `${capitalise(rest, language)}${language === 'en' ? '.' : '。'}`;
}

function capitalise(words: string, language: Language): string {
  return language === 'en' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
