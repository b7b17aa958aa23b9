import type { Language } from '../model/vocabulary.ts';
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** Name of a wording. The English file sets the list; a test holds the Chinese one to it. */
export type Key = keyof typeof en;

const WORDINGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, zh };

/** HTML `lang` of each language of the site. */
export const HTML_LANG: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };

/** The other language of the pair. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}

/**
 * The wording of a key, with `{name}` replaced by the value of that name.
 * @throws where the language lacks the key or the wording names a value that is not given
 */
export function text(
  language: Language,
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const wording = WORDINGS[language][key];
  if (wording === undefined)
    throw new Error(`Unexpected key "${key}", expected one that src/i18n/${language}.json holds`);
  return wording.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(
        `Unexpected {${name}} in "${key}" (${language}.json), expected one of: ${Object.keys(values).join(', ')}`,
      );
    return String(value);
  });
}
