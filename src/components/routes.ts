import { LANGUAGES, type Language } from '../model/vocabulary.ts';

/** Route parameter of a language: English stands at the root. */
export function languageParam(language: Language): string | undefined {
  return language === 'en' ? undefined : language;
}

/** Both languages of a page that exists once. */
export function languagePaths(): { params: { lang: string | undefined }; props: { language: Language } }[] {
  return LANGUAGES.map((language) => ({ params: { lang: languageParam(language) }, props: { language } }));
}

/** Both languages of each record's page. */
export function recordPaths<Item extends { id: string }>(
  records: readonly Item[],
): { params: { lang: string | undefined; id: string }; props: { language: Language; record: Item } }[] {
  return LANGUAGES.flatMap((language) =>
    records.map((record) => ({
      params: { lang: languageParam(language), id: record.id },
      props: { language, record },
    })),
  );
}
