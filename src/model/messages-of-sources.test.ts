import { describe, expect, it } from 'vitest';
import { BuildError } from './build-error.ts';
import { buildDataset, requireDataset } from './build.ts';
import { plainReader } from './fixtures/plain-reader.ts';
import { riverDistrict, riverFile } from './fixtures/river-district.ts';
import { edit, messagesFor } from './fixtures/river-messages.ts';

/** Part of the catalogue of messages that editors read: a change to the small district, and what the build says. */

it('finds nothing to mend in the district as it is', () => {
  expect(messagesFor({})).toBe('no problem');
});

it('throws once, with everything', () => {
  const result = buildDataset(riverDistrict({ 'glossary.yaml': null, 'places.yaml': null }), plainReader);
  expect(() => requireDataset(result)).toThrow(BuildError);
  expect(result.problems.length).toBeGreaterThan(2);
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

      content/sources/river-plan.yaml:11
        Unexpected bytes of content/sources/river-plan.txt with SHA-256 <hash>, expected SHA-256 <hash>, as recorded when the source was taken in
        Hint: Bring back the file as it was received (git checkout -- content/sources/river-plan.txt); only where the source itself was replaced on purpose, record the new hash

      content/indicators/gdp.yaml:10
        Unexpected quote that stands nowhere in river-plan: “2020年,河区生产总值实现160.5亿元”, expected a passage of content/sources/river-plan.txt, letter for letter
        Hint: The closest passage is on line 6: “2020年,河区生产总值实现160.6亿元。”
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
    expect(
      messagesFor({
        'sources/lake.txt': '湖区',
        'sources/hill.yaml': riverFile('sources/river-plan.yaml')
          .replace('id: river-plan', 'id: hill')
          .replace('HASH', '0'.repeat(64)),
      }),
    ).toMatchInlineSnapshot(`
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
    expect(messagesFor(edit('sources/river-daily.yaml', 'id: river-daily', 'id: river-news')))
      .toMatchInlineSnapshot(`
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

describe('tables', () => {
  it('with a row of no indicator', () => {
    expect(
      messagesFor({
        'indicators/rural-share.yaml': null,
        ...edit('indicators/urban-share.yaml', 'related: [rural-share]\n', ''),
      }),
    ).toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/sources/river-plan.txt:5
        Unexpected table line 1-1/2.2 (农村化率) of no indicator, expected every line of a plan under rows: of one indicator
        Hint: Add the line's id to an indicator under content/indicators/
      "
    `);
  });
  it('with a row of two indicators', () => {
    expect(messagesFor(edit('indicators/rural-share.yaml', 'rows: [1-1/2.2]', 'rows: [1-1/2.2, 1-1/1]')))
      .toMatchInlineSnapshot(`
        "
        2 problems in content/, nothing was built

        content/sources/river-plan.txt:3
          Unexpected table line 1-1/1 (地区生产总值) of gdp and rural-share, expected one indicator for one line
          Hint: Take it out of all but one

        content/indicators/rural-share.yaml:8
          Unexpected table line 1-1/1 (地区生产总值, 亿元) in rural-share, expected a line called “农村化率”; this is the name of gdp
          Hint: Compare the id with content/sources/river-plan.txt:3. Where the print does mean this indicator, add its name to the term “农村化率” in content/glossary.yaml
        "
      `);
  });
  it('of statistics, with a row of two indicators; a row of none is no fault', () => {
    const changes = {
      ...edit('sources/river-plan.yaml', 'kind: plan', 'kind: statistics'),
      ...edit('indicators/gdp.yaml', 'rows: [1-1/1]', 'rows: [river-plan/1-1/1]'),
      ...edit('indicators/urban-share.yaml', 'rows: [1-1/2.1]', 'rows: [river-plan/1-1/1]'),
      ...edit('indicators/rural-share.yaml', 'rows: [1-1/2.2]\n', ''),
    };
    const owners = messagesFor(changes)
      .split('\n')
      .filter((line) => line.includes(' of gdp and '));
    expect(owners).toEqual([
      '  Unexpected table line river-plan/1-1/1 (地区生产总值) of gdp and urban-share, expected one indicator for one line',
    ]);
    expect(messagesFor(changes)).not.toContain('of no indicator');
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
  it('with cells that slipped by one column', () => {
    const row = '150 | 8.4 | 160.5 | 提前完成';
    expect(messagesFor(edit('sources/river-plan.txt', row, '150 | 提前完成 | 8.4 | 160.5')))
      .toMatchInlineSnapshot(`
      "
      2 problems in content/, nothing was built

      content/sources/river-plan.txt:3
        Unexpected “提前完成” in column 年均增速 of row 1-1/1, expected a value, a dash or an assigned target
        Hint: Compare the line with its neighbours: a cell is missing, or stands in the wrong column

      content/sources/river-plan.txt:3
        Unexpected “160.5” in column 实现度 of row 1-1/1, expected words
        Hint: Compare the line with its neighbours: a cell is missing, or stands in the wrong column
      "
    `);
  });
  it('with a rate among the levels', () => {
    const { problems } = buildDataset(riverDistrict(), (text, options) => {
      const parsed = plainReader(text, options);
      const cell = parsed.tables[0]?.rows[0]?.cells[3];
      if (cell !== undefined) Object.assign(cell, { raw: '10%左右', unit: '%' });
      return parsed;
    });
    expect(new BuildError(problems).message).toMatchInlineSnapshot(`
      "1 problem in content/, nothing was built

      content/sources/river-plan.txt:3
        Unexpected “10%左右” in column 2015年 of row 1-1/1, expected a level in 亿元
        Hint: Compare the line with its neighbours: a cell is missing, or stands in the wrong column
      "
    `);
  });
  it('that the reader cannot align', () => {
    const problem = {
      line: 3,
      found: 'row of 9 cells',
      expected: '8 cells, as in the header',
      hint: 'Compare the row with its neighbours',
    };
    const { problems } = buildDataset(riverDistrict(), (text, options) => ({
      ...plainReader(text, options),
      problems: [problem],
    }));
    expect(new BuildError(problems.slice(0, 1)).message).toMatchInlineSnapshot(`
      "1 problem in content/, nothing was built

      content/sources/river-daily.txt:3
        Unexpected row of 9 cells, expected 8 cells, as in the header
        Hint: Compare the row with its neighbours
      "
    `);
  });
});

describe('exclusions by hand', () => {
  it('that match nothing', () => {
    expect(messagesFor({ 'exclusions.yaml': '- { source: river-plan, quote: 到⟦2024⟧年, reason: date }\n' }))
      .toMatchInlineSnapshot(`
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
    expect(messagesFor({ 'exclusions.yaml': '- { source: river-daily, quote: 企业⟦45⟧家, reason: name }\n' }))
      .toMatchInlineSnapshot(`
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
