import { describe, expect, it } from 'vitest';
import { riverFile } from './fixtures/river-district.ts';
import { edit, messagesFor, observe } from './fixtures/river-messages.ts';

/** Part of the catalogue of messages that editors read: a change to the small district, and what the build says. */

describe('quotes', () => {
  it('that stand nowhere', () => {
    expect(messagesFor(observe('{ source: river-plan, quote: "2020年,河区生产总值达到⟦160.5亿元⟧" }')))
      .toMatchInlineSnapshot(`
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
    expect(messagesFor(observe('{ source: river-plan, quote: 镇企业达到⟦30家⟧, near: 河东 }'))).toBe(
      'no problem',
    );
  });
  it('that near: does not find', () => {
    expect(messagesFor(observe('{ source: river-plan, quote: 镇企业达到⟦30家⟧, near: 湖区 }')))
      .toMatchInlineSnapshot(`
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
    expect(messagesFor(observe('{ source: river-daily, quote: "⟦12.5亿元,预计用工0.3万人⟧" }')))
      .toMatchInlineSnapshot(`
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
    const milestone = riverFile('milestones/firms.yaml')
      .replace('去年河区引进企业⟦45家⟧', long)
      .replaceAll('{1}', '');
    expect(messagesFor({ 'sources/river-daily.txt': text, 'milestones/firms.yaml': milestone }))
      .toMatchInlineSnapshot(`
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
    expect(messagesFor(edit('indicators/urban-share.yaml', 'place: river', 'place: moon')))
      .toMatchInlineSnapshot(`
      "
      1 problem in content/, nothing was built

      content/indicators/urban-share.yaml:6
        Unexpected place “moon”, expected an id of content/places.yaml
        Hint: Mend the id, or add the place to content/places.yaml
      "
    `);
  });
});
