import { describe, expect, it } from 'vitest';
import { plainReader } from './fixtures/plain-reader.ts';
import { riverDistrict, riverFile } from './fixtures/river-district.ts';
import { buildDataset, requireDataset } from './build.ts';
import { BuildError } from './build-error.ts';

/** What an editor reads when files of the small district are changed. This file is the catalogue of messages. */
function messagesFor(changes: Readonly<Record<string, string | null>>): string {
  const { problems } = buildDataset(riverDistrict(changes), plainReader);
  return problems.length === 0 ? 'no problem' : `\n${new BuildError(problems).message.replace(/[0-9a-f]{64}/gu, '<hash>')}`;
}

const edit = (name: string, from: string, to: string): Record<string, string> => {
  const text = riverFile(name);
  if (!text.includes(from)) throw new Error(`Unexpected edit of ${name}, expected “${from}” in it`);
  return { [name]: text.replace(from, to) };
};

const observe = (line: string): Record<string, string> => ({
  'indicators/gdp.yaml': `${riverFile('indicators/gdp.yaml')}  - ${line}\n`,
});

it('finds nothing to mend in the district as it is', () => {
  expect(messagesFor({})).toBe('no problem');
});

it('throws once, with everything', () => {
  const result = buildDataset(riverDistrict({ 'glossary.yaml': null, 'places.yaml': null }), plainReader);
  expect(() => requireDataset(result)).toThrow(BuildError);
  expect(result.problems.length).toBeGreaterThan(2);
});

describe('quotes', () => {
  it('that stand nowhere', () => {
    expect(messagesFor(observe('{ source: river-plan, quote: "2020年,河区生产总值达到⟦160.5亿元⟧" }'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:12
        Unexpected quote that stands nowhere in river-plan: “2020年,河区生产总值达到160.5亿元”, expected a passage of content/sources/river-plan.txt, letter for letter
        Hint: The closest passage is on line 6: “2020年,河区生产总值实现160.5亿元。”
      "
    `);
  });
  it('that are nothing like the text', () => {
    expect(messagesFor(observe('{ source: river-plan, quote: 毫无相干⟦7亿元⟧ }'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:12
        Unexpected quote that stands nowhere in river-plan: “毫无相干7亿元”, expected a passage of content/sources/river-plan.txt, letter for letter
        Hint: Nothing like it stands there: is it another source?
      "
    `);
  });
  it('that stand more than once', () => {
    expect(messagesFor(observe('{ source: river-plan, quote: 镇企业达到⟦30家⟧ }'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:12
        Unexpected quote that stands 2 times in river-plan: “镇企业达到30家”, expected one passage
        Hint: Make it longer, or add near: with words of its paragraph. It stands on line 8 “产总值达到超200亿元。 河东镇企业达到30家。 河西镇企业达到3”, on line 9 “ 河东镇企业达到30家。 河西镇企业达到30家。”
      "
    `);
  });
  it('that near: decides', () => {
    expect(messagesFor(observe('{ source: river-plan, quote: 镇企业达到⟦30家⟧, near: 河东 }'))).toBe('no problem');
  });
  it('that near: does not find', () => {
    expect(messagesFor(observe('{ source: river-plan, quote: 镇企业达到⟦30家⟧, near: 湖区 }'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:12
        Unexpected near: “湖区”, which stands by none of the 2 passages, expected words of the paragraph or of the 200 characters before the quote
        Hint: It stands on line 8 “产总值达到超200亿元。 河东镇企业达到30家。 河西镇企业达到3”, on line 9 “ 河东镇企业达到30家。 河西镇企业达到30家。”
      "
    `);
  });
  it('with a mark that holds no figure', () => {
    expect(messagesFor(observe('{ source: river-plan, quote: 到⟦2025⟧年 }'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:12
        Unexpected mark ⟦2025⟧ that holds no figure, expected a number that the reader takes for a quantity
        Hint: The reader takes “2025” for no quantity (date); if it is one, the reader has to learn it
      "
    `);
  });
  it('with a mark that holds two figures', () => {
    expect(messagesFor(observe('{ source: river-daily, quote: "⟦12.5亿元,预计用工0.3万人⟧" }'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:12
        Unexpected mark ⟦12.5亿元,预计用工0.3万人⟧ that holds 2 figures: “12.5亿元”, “0.3万人”, expected one figure in each mark
        Hint: Mark each figure by itself
      "
    `);
  });
  it('with a mark that cuts the number', () => {
    expect(messagesFor(observe('{ source: river-daily, quote: 达到12⟦.5亿元⟧ }'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:12
        Unexpected mark ⟦.5亿元⟧ that leaves out the beginning of the number, expected a mark that holds the first digit of “12.5亿元”
        Hint: Mark ⟦12.5亿元⟧
      "
    `);
  });
  it('without a mark', () => {
    expect(messagesFor(observe('{ source: river-daily, quote: 达到12.5亿元 }'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:12
        Unexpected quote without a mark, expected one mark ⟦ ⟧ around the figure that is the observation
        Hint: Mark the figure
      "
    `);
  });
  it('with marks that do not pair', () => {
    expect(messagesFor(observe('{ source: river-daily, quote: 达到⟦12.5亿元 }'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:12
        Unexpected marks that do not pair in “达到⟦12.5亿元”, expected each figure meant between ⟦ and ⟧
        Hint: Marks neither nest nor stand empty
      "
    `);
  });
  it('of a source that is not there', () => {
    expect(messagesFor(observe('{ source: river-weekly, quote: 达到⟦12.5亿元⟧ }'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:12
        Unexpected source “river-weekly”, expected one of river-daily, river-plan
        Hint: Mend the id, or add the source under content/sources/
      "
    `);
  });
  it('of the press that are too long', () => {
    const long = `去年${'很'.repeat(120)}好`;
    const text = riverFile('sources/river-daily.txt').replace('河区日报', `河区日报\n${long}`);
    const milestone = riverFile('milestones/firms.yaml').replace('去年河区引进企业⟦45家⟧', long).replaceAll('{1}', '');
    expect(messagesFor({ 'sources/river-daily.txt': text, 'milestones/firms.yaml': milestone })).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/milestones/firms.yaml:8
        Unexpected quote of 123 characters: “去年很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很…”, expected 120 characters at most, as river-daily may not be shown whole
        Hint: Cut it at clause marks around the figure or the name
      "
    `);
  });
});

describe('scopes and places', () => {
  it('of another scope', () => {
    const changes = edit('indicators/gdp.yaml', 'scope: not-stated', 'scope: lesser');
    const text = `${changes['indicators/gdp.yaml'] ?? ''}  - { source: river-daily, quote: 大河区生产总值为⟦300亿元⟧ }\n`;
    expect(messagesFor({ 'indicators/gdp.yaml': text })).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:12
        Unexpected figure “300亿元” of the greater scope, expected the indicator's scope, lesser
        Hint: A figure of the other scope belongs to an indicator of its own, related to this one
      "
    `);
  });
  it('of another district', () => {
    expect(messagesFor(edit('indicators/gdp.yaml', 'place: river', 'place: lake'))).toMatchInlineSnapshot(`
      "
      2 problems in content/, nothing was built

      content/indicators/gdp.yaml:10
        Unexpected figure “160.5亿元” of river, expected a figure of lake, or of a place that it holds or lies in
        Hint: Another district has indicators of its own; if the reader took the wrong place, the reader has to learn it

      content/indicators/gdp.yaml:11
        Unexpected figure “超200亿元” of river, expected a figure of lake, or of a place that it holds or lies in
        Hint: Another district has indicators of its own; if the reader took the wrong place, the reader has to learn it
      "
    `);
  });
  it('that are not listed', () => {
    expect(messagesFor(edit('indicators/urban-share.yaml', 'place: river', 'place: moon'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/urban-share.yaml:6
        Unexpected place “moon”, expected an id of content/places.yaml
        Hint: Mend the id, or add the place to content/places.yaml
      "
    `);
  });
});

describe('records', () => {
  it('with a field that is not known', () => {
    expect(messagesFor(edit('indicators/gdp.yaml', 'category: economy', 'category: economy\nvalue: 160.5'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:4
        Unexpected field “value” in the record, expected only fields of the schema in src/model/schema/record.ts
        Hint: Mend the spelling or remove the field
      "
    `);
  });
  it('with a field left out', () => {
    expect(messagesFor(edit('indicators/gdp.yaml', 'direction: higher\n', ''))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:1
        Unexpected absence of “direction”, expected one of higher, lower, maintain
        Hint: Add the field; nothing is assumed where one is left out
      "
    `);
  });
  it('with a word that is on no list', () => {
    expect(messagesFor(edit('indicators/gdp.yaml', 'direction: higher', 'direction: up'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:5
        Unexpected “up” in “direction”, expected one of higher, lower, maintain
        Hint: Write one of the forms that are expected
      "
    `);
  });
  it('with a period that is none', () => {
    expect(messagesFor(edit('indicators/gdp.yaml', 'period: 2025', 'period: 2025年'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:11
        Unexpected “2025年” in “observations.1.period”, expected an ISO date or period such as 2020, 2021-12 or 2016/2020
        Hint: Write one of the forms that are expected
      "
    `);
  });
  it('that are no YAML', () => {
    expect(messagesFor(edit('indicators/gdp.yaml', '地区生产总值', '"地区'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:12
        Unexpected YAML that cannot be read (Missing closing "quote), expected valid YAML
        Hint: Texts that hold a comma, a colon, a brace or a hash sign stand in quotation marks
      "
    `);
  });
  it('in one language only', () => {
    expect(messagesFor(edit('projects/east-plant.yaml', ', en: Plant in the eastern town', ''))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/projects/east-plant.yaml:1
        Unexpected absence of “name.en”, expected a value of type string
        Hint: Add the field; nothing is assumed where one is left out
      "
    `);
  });
  it('whose file name is no id', () => {
    expect(messagesFor({ 'projects/East_Plant.yaml': riverFile('projects/east-plant.yaml') })).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/projects/East_Plant.yaml:1
        Unexpected file name “East_Plant”, expected lower-case ASCII words joined with hyphens
        Hint: The name of the file is the id of the record, and part of an address: rename the file
      "
    `);
  });
  it('that name an unknown row', () => {
    expect(messagesFor(edit('indicators/gdp.yaml', 'rows: [1-1/1]', 'rows: [1-1/1, 1-1/2]'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:8
        Unexpected plan row “1-1/2”, expected a row of table 1-1: 1-1/1, 1-1/2.1, 1-1/2.2
        Hint: A number printed once for two lines has rows .1 and .2
      "
    `);
  });
  it('that name unknown records', () => {
    const changes = { ...edit('indicators/urban-share.yaml', 'rural-share', 'city-share'), ...edit('milestones/firms.yaml', 'project: east-plant', 'project: plant') };
    expect(messagesFor(changes)).toMatchInlineSnapshot(`
      "
      2 problems in content/, nothing was built

      content/indicators/urban-share.yaml:9
        Unexpected related indicator “city-share”, expected the id of another indicator
        Hint: Mend the id: it is the name of a file under content/indicators/

      content/milestones/firms.yaml:6
        Unexpected project “plant”, expected the id of a project
        Hint: Mend the id: it is the name of a file under content/projects/
      "
    `);
  });
  it('with a number typed in a title', () => {
    expect(messagesFor(edit('milestones/firms.yaml', '{1} firms settle', '{1} firms, 45 in all, settle'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/milestones/firms.yaml:3
        Unexpected “45” typed in title.en, expected no quantity of a document; the source has it as “45家”
        Hint: In the title of a milestone mark the figure in the quote and bind it with {1}; elsewhere leave the number out
      "
    `);
  });
  it('with a placeholder that no mark fills', () => {
    expect(messagesFor(edit('milestones/firms.yaml', '{1} firms settle', '{2} firms settle'))).toMatchInlineSnapshot(`
      "
      2 problems in content/, nothing was built

      content/milestones/firms.yaml:3
        Unexpected {2} in the title, expected {1} to {1}
        Hint: Figures count in the order of their marks under sources:

      content/milestones/firms.yaml:3
        Unexpected figures {2} in the English title, expected those of the Chinese one, {1}
        Hint: Both languages tell the same numbers
      "
    `);
  });
  it('without a passage', () => {
    expect(messagesFor(edit('projects/east-plant.yaml', 'amounts:\n  - { role: investment, source: river-daily, quote: 河东镇的工厂总投资达到⟦12.5亿元⟧ }\n', ''))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/projects/east-plant.yaml:1
        Unexpected project without a passage, expected a quote under amounts: or sources:
        Hint: Name the passage that speaks of it
      "
    `);
  });
});

describe('tables', () => {
  it('with a row of no indicator', () => {
    expect(messagesFor({ 'indicators/rural-share.yaml': null, ...edit('indicators/urban-share.yaml', 'related: [rural-share]\n', '') })).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/sources/river-plan.txt:5
        Unexpected row 1-1/2.2 (农村化率) of no indicator, expected every plan row under rows: of exactly one indicator
        Hint: Add the row's id to an indicator under content/indicators/
      "
    `);
  });
  it('with a row of two indicators', () => {
    expect(messagesFor(edit('indicators/rural-share.yaml', 'rows: [1-1/2.2]', 'rows: [1-1/2.2, 1-1/1]'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/sources/river-plan.txt:3
        Unexpected row 1-1/1 (地区生产总值) of gdp and rural-share, expected every plan row under rows: of exactly one indicator
        Hint: Take it out of all but one
      "
    `);
  });
  it('with a verdict that is not listed', () => {
    expect(messagesFor(edit('verdicts.yaml', '没有完成', '未完成'))).toMatchInlineSnapshot(`
      "
      2 problems in content/, nothing was built

      content/sources/river-plan.txt:4
        Unexpected verdict “没有完成” in row 1-1/2.1, expected a word of content/verdicts.yaml
        Hint: Add the word with its class and its English under verdicts: in content/verdicts.yaml

      content/sources/river-plan.txt:5
        Unexpected verdict “没有完成” in row 1-1/2.2, expected a word of content/verdicts.yaml
        Hint: Add the word with its class and its English under verdicts: in content/verdicts.yaml
      "
    `);
  });
  it('that the reader cannot align', () => {
    const problem = { line: 3, found: 'row of 9 cells', expected: '8 cells, as in the header', hint: 'Compare the row with its neighbours' };
    const { problems } = buildDataset(riverDistrict(), (text, options) => ({ ...plainReader(text, options), problems: [problem] }));
    expect(new BuildError(problems.slice(0, 1)).message).toMatchInlineSnapshot(`
      "1 problem in content/, nothing was built

      content/sources/river-daily.txt:3
        Unexpected row of 9 cells, expected 8 cells, as in the header
        Hint: Compare the row with its neighbours
      "
    `);
  });
});

describe('sources', () => {
  it('with a changed byte', () => {
    const yaml = riverFile('sources/river-plan.yaml').replace('HASH', '0'.repeat(64));
    expect(messagesFor({ 'sources/river-plan.yaml': yaml })).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/sources/river-plan.yaml:11
        Unexpected bytes of content/sources/river-plan.txt with SHA-256 <hash>, expected SHA-256 <hash>, as recorded when the source was taken in
        Hint: Bring back the file as it was received (git checkout -- content/sources/river-plan.txt); only where the source itself was replaced on purpose, record the new hash
      "
    `);
  });
  it('with a changed byte that breaks a quote', () => {
    const changes = edit('sources/river-plan.txt', '实现160.5亿元', '实现160.6亿元');
    const yaml = riverFile('sources/river-plan.yaml').replace('HASH', '0'.repeat(64));
    expect(messagesFor({ ...changes, 'sources/river-plan.yaml': yaml })).toMatchInlineSnapshot(`
      "
      2 problems in content/, nothing was built

      content/indicators/gdp.yaml:10
        Unexpected quote that stands nowhere in river-plan: “2020年,河区生产总值实现160.5亿元”, expected a passage of content/sources/river-plan.txt, letter for letter
        Hint: The closest passage is on line 6: “2020年,河区生产总值实现160.6亿元。”

      content/sources/river-plan.yaml:11
        Unexpected bytes of content/sources/river-plan.txt with SHA-256 <hash>, expected SHA-256 <hash>, as recorded when the source was taken in
        Hint: Bring back the file as it was received (git checkout -- content/sources/river-plan.txt); only where the source itself was replaced on purpose, record the new hash
      "
    `);
  });
  it('that are empty', () => {
    expect(messagesFor({ 'sources/river-daily.txt': '' })).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/sources/river-daily.txt:1
        Unexpected empty file, expected a text
        Hint: Save the document as plain text and try again.
      "
    `);
  });
  it('without a text or without a description', () => {
    expect(messagesFor({ 'sources/lake.txt': '湖区', 'sources/hill.yaml': riverFile('sources/river-plan.yaml').replace('id: river-plan', 'id: hill').replace('HASH', '0'.repeat(64)) })).toMatchInlineSnapshot(`
      "
      2 problems in content/, nothing was built

      content/sources/hill.yaml:1
        Unexpected absence of content/sources/hill.txt, expected a text and a description for every source
        Hint: Add the text exactly as received

      content/sources/lake.txt:1
        Unexpected absence of content/sources/lake.yaml, expected a text and a description for every source
        Hint: Describe the source; the schema is in src/model/schema/record.ts
      "
    `);
  });
  it('whose id is not the name of the file', () => {
    expect(messagesFor(edit('sources/river-daily.yaml', 'id: river-daily', 'id: river-news'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/sources/river-daily.yaml:1
        Unexpected id “river-news”, expected the name of the file, “river-daily”
        Hint: The two are one: rename the file or mend the id
      "
    `);
  });
  it('with a number that is neither figure nor exclusion', () => {
    expect(messagesFor(edit('sources/river-daily.txt', '河东镇一角', '河东镇7只鸟'))).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/sources/river-daily.txt:3
        Unexpected number “7” that is neither figure nor exclusion, in “的工厂总投资 ▲ 河东镇7只鸟 达到12.5亿元,”, expected every number accounted for
        Hint: The reader has to learn it (src/parse); only what a person alone can tell belongs in content/exclusions.yaml
      "
    `);
  });
});

describe('exclusions by hand', () => {
  it('that match nothing', () => {
    expect(messagesFor({ 'exclusions.yaml': '- { source: river-plan, quote: 到⟦2024⟧年, reason: date }\n' })).toMatchInlineSnapshot(`
      "
      2 problems in content/, nothing was built

      content/exclusions.yaml:1
        Unexpected quote that stands nowhere in river-plan: “到2024年”, expected a passage of content/sources/river-plan.txt, letter for letter
        Hint: The closest passage is on line 7: “到2025年,河区生产总值达到超200亿元”

      content/exclusions.yaml:1
        Unexpected 1 entries for 11 exclusions, expected less than 2 % of the exclusions
        Hint: Teach the reader a rule instead
      "
    `);
  });
  it('of a run that is a figure', () => {
    expect(messagesFor({ 'exclusions.yaml': '- { source: river-daily, quote: 企业⟦45⟧家, reason: name }\n' })).toMatchInlineSnapshot(`
      "
      2 problems in content/, nothing was built

      content/exclusions.yaml:1
        Unexpected “企业⟦45⟧家”, which excludes nothing, expected an exclusion for the reason name
        Hint: Remove the entry, or mend its mark

      content/exclusions.yaml:1
        Unexpected 1 entries for 11 exclusions, expected less than 2 % of the exclusions
        Hint: Teach the reader a rule instead
      "
    `);
  });
});
