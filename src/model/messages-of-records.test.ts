import { describe, expect, it } from 'vitest';
import { buildDataset } from './build.ts';
import { plainReader } from './fixtures/plain-reader.ts';
import { riverDistrict, riverFile } from './fixtures/river-district.ts';
import { edit, messagesFor } from './fixtures/river-messages.ts';

/** Part of the catalogue of messages that editors read: a change to the small district, and what the build says. */

describe('records', () => {
  it('with a field that is not known', () => {
    expect(messagesFor(edit('indicators/gdp.yaml', 'category: economy', 'category: economy\nvalue: 160.5')))
      .toMatchInlineSnapshot(`
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
    expect(messagesFor(edit('indicators/gdp.yaml', 'direction: higher', 'direction: up')))
      .toMatchInlineSnapshot(`
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
    expect(messagesFor(edit('projects/east-plant.yaml', ', en: Plant in the eastern town', '')))
      .toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/projects/east-plant.yaml:1
        Unexpected absence of “name.en”, expected a value of type string
        Hint: Add the field; nothing is assumed where one is left out
      "
    `);
  });
  it('whose file name is no id', () => {
    expect(messagesFor({ 'projects/East_Plant.yaml': riverFile('projects/east-plant.yaml') }))
      .toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/projects/East_Plant.yaml:1
        Unexpected file name “East_Plant”, expected lower-case ASCII words joined with hyphens
        Hint: The name of the file is the id of the record, and part of an address: rename the file
      "
    `);
  });
  it('that name an unknown row', () => {
    expect(messagesFor(edit('indicators/gdp.yaml', 'rows: [1-1/1]', 'rows: [1-1/1, 1-1/2]')))
      .toMatchInlineSnapshot(`
        "
        1 problem in content/, nothing was built

        content/indicators/gdp.yaml:8
          Unexpected table line “1-1/2”, expected a line of table 1-1: 1-1/1, 1-1/2.1, 1-1/2.2
          Hint: A number printed once for two lines has lines .1 and .2
        "
      `);
  });
  it('that name a row which another indicator is called by', () => {
    const changes = {
      ...edit('indicators/urban-share.yaml', 'rows: [1-1/2.1]', 'rows: [1-1/2.2]'),
      ...edit('indicators/rural-share.yaml', 'rows: [1-1/2.2]', 'rows: [1-1/2.1]'),
    };
    expect(messagesFor(changes)).toMatchInlineSnapshot(`
      "
      2 problems in content/, nothing was built

      content/indicators/rural-share.yaml:8
        Unexpected table line 1-1/2.1 (城镇化率, %) in rural-share, expected a line called “农村化率”; this is the name of urban-share
        Hint: Compare the id with content/sources/river-plan.txt:4. Where the print does mean this indicator, add its name to the term “农村化率” in content/glossary.yaml

      content/indicators/urban-share.yaml:8
        Unexpected table line 1-1/2.2 (农村化率, %) in urban-share, expected a line called “城镇化率”; this is the name of rural-share
        Hint: Compare the id with content/sources/river-plan.txt:5. Where the print does mean this indicator, add its name to the term “城镇化率” in content/glossary.yaml
      "
    `);
  });
  it('that name a row called by nothing like them', () => {
    const changes = edit('sources/river-plan.txt', '1 | 地区生产总值', '1 | 桥梁长度');
    expect(messagesFor(changes)).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:8
        Unexpected table line 1-1/1 (桥梁长度, 亿元) in gdp, expected a line called “地区生产总值”, or a variant of it
        Hint: Compare the id with content/sources/river-plan.txt:3. Where the print does mean this indicator, add its name to the term “地区生产总值” in content/glossary.yaml
      "
    `);
  });
  it('that name a row of a like name in another unit', () => {
    const changes = edit('sources/river-plan.txt', '1 | 地区生产总值 | 亿元', '1 | 本地区生产总值 | 万人');
    expect(messagesFor(changes)).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:8
        Unexpected table line 1-1/1 (本地区生产总值, 万人) in gdp, expected a line in 亿元
        Hint: Compare the id with content/sources/river-plan.txt:3. Where the print does mean this indicator, add its name to the term “地区生产总值” in content/glossary.yaml
      "
    `);
  });
  it.each([
    ['the glossary’s variant', '生产总值'],
    ['a longer name', '全区地区生产总值（现价）'],
  ])('says nothing about a row called by %s', (_, name) => {
    expect(messagesFor(edit('sources/river-plan.txt', '1 | 地区生产总值', `1 | ${name}`))).toBe('no problem');
  });
  it('with a level of another size than the others', () => {
    const changes = edit('sources/river-plan.txt', '| 150 | 8.4 | 160.5 |', '| 150 | 8.4 | 16050 |');
    expect(messagesFor(changes)).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/gdp.yaml:8
        Unexpected “16050” in column 2020年 of table line 1-1/1, expected a level of the size of the indicator's others, 100.0, 150 亿元
        Hint: Compare the line with the print (content/sources/river-plan.txt:3): a cell is lost or stands in the wrong column, or the id is that of another line. A number that is printed so belongs to an indicator of its own
      "
    `);
  });
  it('says nothing about a level that grew tenfold', () => {
    const changes = edit('sources/river-plan.txt', '| 150 | 8.4 | 160.5 |', '| 150 | 8.4 | 1605 |');
    expect(messagesFor(changes)).toBe('no problem');
  });
  it('that name rows of a source with lines that could not be read', () => {
    const problem = { line: 4, found: 'table line', expected: 'cells', hint: 'Mend it' };
    const { problems } = buildDataset(
      riverDistrict(edit('indicators/gdp.yaml', 'rows: [1-1/1]', 'rows: [1-1/9, river-daily/1/1]')),
      (text, options) => {
        const parsed = plainReader(text, options);
        return { ...parsed, problems: text.includes('规划') ? [problem] : [] };
      },
    );
    // Nothing is wrong with river-daily: its line is not there.
    expect(problems.filter(({ file }) => file.includes('gdp')).map(({ found }) => found)).toEqual([
      'table line “river-daily/1/1”',
    ]);
  });
  it('that name unknown records', () => {
    const changes = {
      ...edit('indicators/urban-share.yaml', 'rural-share', 'city-share'),
      ...edit('milestones/firms.yaml', 'project: east-plant', 'project: plant'),
    };
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
  it('that stand in a relation to no indicator', () => {
    const changes = edit('indicators/urban-share.yaml', 'related: [rural-share]', 'partOf: urban-share');
    expect(messagesFor(changes)).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/urban-share.yaml:9
        Unexpected partOf “urban-share”, expected the id of another indicator
        Hint: Mend the id: it is the name of a file under content/indicators/
      "
    `);
  });
  it('that divide an amount no indicator measures', () => {
    const changes = edit('indicators/urban-share.yaml', 'related: [rural-share]', 'perHeadOf: city');
    expect(messagesFor(changes)).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/urban-share.yaml:9
        Unexpected perHeadOf “city”, expected the id of another indicator
        Hint: Mend the id: it is the name of a file under content/indicators/
      "
    `);
  });
  it('with a number typed in a title', () => {
    expect(messagesFor(edit('milestones/firms.yaml', '{1} firms settle', '{1} firms, 45 in all, settle')))
      .toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/milestones/firms.yaml:3
        Unexpected “45” typed in title.en, expected no quantity of a document; the source has it as “45家”
        Hint: In the title of a milestone mark the figure in the quote and bind it with {1}; elsewhere leave the number out
      "
    `);
  });
  it('with a placeholder that no mark fills', () => {
    expect(messagesFor(edit('milestones/firms.yaml', '{1} firms settle', '{2} firms settle')))
      .toMatchInlineSnapshot(`
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
    expect(
      messagesFor(
        edit(
          'projects/east-plant.yaml',
          'amounts:\n  - { role: investment, source: river-daily, quote: 河东镇的工厂总投资达到⟦12.5亿元⟧ }\n',
          '',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/projects/east-plant.yaml:1
        Unexpected project without a passage, expected a quote under amounts: or sources:
        Hint: Name the passage that speaks of it
      "
    `);
  });
});
