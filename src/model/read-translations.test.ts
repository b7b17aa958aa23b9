import { describe, expect, it } from 'vitest';
import { BuildError } from './build-error.ts';
import { buildDataset } from './build.ts';
import { plainReader } from './fixtures/plain-reader.ts';
import { riverDistrict } from './fixtures/river-district.ts';
import { readTranslations } from './read-translations.ts';
import { indexPassages } from './translated-passages.ts';

const { dataset } = buildDataset(riverDistrict(), plainReader);
const passages = indexPassages(
  dataset.figures,
  [...dataset.projects, ...dataset.milestones].flatMap(({ sources }) => sources),
);

const PLAN = "- source: river-plan\n  quote: '2020年,河区生产总值实现160.5亿元。'\n";

const read = (text: string) =>
  readTranslations(
    { file: 'content/translations.yaml', bytes: new TextEncoder().encode(text), sha256: '' },
    passages,
  );

function messagesFor(text: string): string {
  try {
    return `read ${String(read(text).length)}`;
  } catch (error) {
    if (error instanceof BuildError) return `\n${error.message}`;
    throw error;
  }
}

describe('translations', () => {
  it('hold the figures of their passage in its order', () => {
    const [plan] = read(`${PLAN}  en: 'In 2020, GDP of the river district was {1}.'\n`);
    expect(plan?.figures.map(({ token }) => token)).toEqual(['160.5亿元']);
    expect(plan?.line).toBe(3);
  });
  it('may name a passage that a caption cuts', () => {
    const quote = '河东镇的工厂总投资达到12.5亿元';
    const [plant] = read(`- source: river-daily\n  quote: '${quote}'\n  en: 'Total investment of {1}'\n`);
    expect(plant?.figures.map(({ token }) => token)).toEqual(['12.5亿元']);
  });
  it('are none without the file', () => {
    expect(readTranslations(null, passages)).toEqual([]);
  });
  it('with a passage that is not on any page', () => {
    expect(messagesFor(PLAN.replace('实现', '达到') + "  en: 'GDP was {1}.'\n")).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/translations.yaml:2
        Unexpected passage “2020年,河区生产总值达到160.5亿元。” of river-plan, expected a passage that pages quote, letter for letter
        Hint: The closest is “2020年,河区生产总值实现160.5亿元。”
      "
    `);
  });
  it('with a source that is not there', () => {
    expect(messagesFor(PLAN.replace('river-plan', 'sea-plan') + "  en: 'GDP was {1}.'\n"))
      .toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/translations.yaml:2
        Unexpected passage “2020年,河区生产总值实现160.5亿元。” of sea-plan, expected a passage that pages quote, letter for letter
        Hint: Check the id of the source; the list is in sources.json
      "
    `);
  });
  it('with a line of a table', () => {
    expect(messagesFor("- source: river-plan\n  quote: '1 | 地区生产总值'\n  en: GDP\n"))
      .toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/translations.yaml:2
        Unexpected passage “1 | 地区生产总值” of river-plan, expected a sentence
        Hint: Lines of tables are shown without a translation: take the entry away
      "
    `);
  });
  it('with a placeholder that counts no figure', () => {
    expect(messagesFor(`${PLAN}  en: 'GDP was {1}, then {2}.'\n`)).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/translations.yaml:3
        Unexpected {2}, expected {1}, alone or with :number, :plain, :word
        Hint: The figures of the passage are {1} 160.5亿元
      "
    `);
  });
  it('with a form that is not known', () => {
    expect(messagesFor(`${PLAN}  en: 'GDP was {1:short}.'\n`)).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/translations.yaml:3
        Unexpected {1:short}, expected {1}, alone or with :number, :plain, :word
        Hint: The figures of the passage are {1} 160.5亿元
      "
    `);
  });
  it('with a number of the passage typed, converted or not', () => {
    expect(messagesFor(`${PLAN}  en: 'GDP was {1}, 16.05 billion yuan.'\n`)).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/translations.yaml:3
        Unexpected “16.05” typed in the translation, expected {1}, as the passage has it as “160.5亿元”
        Hint: Numbers of a document are bound, never typed
      "
    `);
  });
  it('with a figure left out', () => {
    expect(messagesFor(`${PLAN}  en: 'GDP rose.'\n`)).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/translations.yaml:3
        Unexpected absence of {1} (160.5亿元), expected every figure of the passage in its translation
        Hint: The figures of the passage are {1} 160.5亿元; {1:word} says a small count in words
      "
    `);
  });
  it('with a passage translated twice', () => {
    expect(messagesFor(`${PLAN}  en: 'GDP was {1}.'\n${PLAN}  en: 'GDP: {1}.'\n`)).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/translations.yaml:6
        Unexpected second translation of “2020年,河区生产总值实现160.5亿元。”, expected one for each passage
        Hint: The first stands at line 3: keep one of them
      "
    `);
  });
  it('with a field left out', () => {
    expect(messagesFor(PLAN)).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/translations.yaml:1
        Unexpected absence of “0.en”, expected a value of type string
        Hint: Add the field; nothing is assumed where one is left out
      "
    `);
  });
});
