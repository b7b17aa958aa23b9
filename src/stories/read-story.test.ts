import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import type { DatasetFigure, PlanRow } from '../model/schema/dataset.ts';
import type { StoryRecord } from '../model/schema/story.ts';
import type { BoundContext } from '../wording/bound/bound-context.ts';
import { readStory } from './read-story.ts';
import type { Block, Prose, Story } from './story.ts';
import { StoryError } from './story-error.ts';
import type { StoryWorld } from './story-world.ts';

const FIXTURES = 'src/stories/fixtures';
/** An invented district. */
const FIGURES: Readonly<Record<string, Partial<DatasetFigure>>> = {
  'a-page-10': {
    id: 'a-page-10',
    token: '超150亿元',
    value: 150,
    unit: '亿元',
    qualifier: 'over',
    basis: 'level',
  },
  'a-page-20': { id: 'a-page-20', token: '3斛', value: 3, unit: '斛', qualifier: 'exact', basis: 'level' },
};
const ROW = {
  id: '1-1/1',
  unit: '亿元',
  cells: {
    actual2020: { raw: '752.8', value: 752.8, status: 'value', unit: null, figure: null, qualifier: 'exact' },
  },
};
const BOUND: BoundContext = {
  figure: (id) => FIGURES[id] as DatasetFigure | undefined,
  figuresLike: () => ['a-page-10'],
  row: (id) => (id === '1-1/1' ? (ROW as unknown as PlanRow) : undefined),
  assessment: () => undefined,
  set: () => ({ items: [{}, {}], keys: {} }),
  isFigureToken: (words) => words === '四大',
};
const WORLD: StoryWorld = {
  bound: BOUND,
  hasChart: (id) => id === 'a-chart' || id === 'b-chart',
  hasFinding: (id) => id === 'a-finding',
  isOfTable: (id) => id === 'a-page-20',
  hrefOfFigure: (id) => `/sources/a-page/#${id}`,
  hrefOfPage: (path) => `/base${path}`,
};

function record(body: string, front: Partial<StoryRecord> = {}): StoryRecord {
  const text = `---\ntitle: A title\n---\n${body}`;
  const charts = [...body.matchAll(/::chart\{id="([^"]+)"\}/gu)].map(([, id = '']) => id);
  const defaults = {
    slug: 'a-story',
    language: 'en',
    file: 'content/stories/a-story/en.md',
    text,
    lines: { title: 2 },
  } as const;
  return {
    ...defaults,
    title: 'A title',
    standfirst: 'Two words',
    published: '2026-01-02',
    order: 1,
    charts,
    findings: [],
    claims: [],
    ...front,
  };
}

/** A story as it stands in `expected.html`: blocks as elements, prose as HTML. */
function print({ blocks }: Story): string {
  return `${blocks.map(printBlock).join('\n')}\n`;
}

function printBlock(block: Block): string {
  const html = (prose: Prose): string => toHtml({ type: 'root', children: prose });
  switch (block.type) {
    case 'prose':
      return html(block.html);
    case 'heading':
      return `<h${String(block.depth)}>${block.text}</h${String(block.depth)}>`;
    case 'chart':
      return `<!-- chart ${block.id} -->`;
    case 'evidence':
      return `<!-- evidence ${block.figure} -->${html(block.translation)}`;
    case 'note':
      return `<!-- note -->${html(block.html)}`;
    case 'arithmetic':
      return `<!-- arithmetic -->\n${block.items.map(html).join('\n')}`;
  }
}

describe('stories become blocks', () => {
  const names = readdirSync(FIXTURES);
  test('there are fixtures', () => {
    expect(names.length).toBeGreaterThan(3);
  });

  test.each(names)('%s', (name) => {
    const folder = `${FIXTURES}/${name}`;
    const body = readFileSync(`${folder}/input.md`, 'utf8');
    const story = print(readStory(record(body, { language: name.startsWith('zh') ? 'zh' : 'en' }), WORLD));
    const expected = `${folder}/expected.html`;
    // A new fixture is written once and read by its author; in the test of a change it fails.
    if (!existsSync(expected) && process.env['CI'] === undefined) writeFileSync(expected, story);
    expect(story).toBe(readFileSync(expected, 'utf8'));
  });
});

const OPENING = '::chart{id="a-chart"}\n\n';
const CLOSING = '\n\n:::arithmetic\n- One sum\n:::\n';

/** Messages of a story with a fault, `line:column message`. */
function faults(body: string, front: Partial<StoryRecord> = {}): string[] {
  try {
    readStory(record(body, front), WORLD);
  } catch (error) {
    if (error instanceof StoryError)
      return error.problems.map(
        ({ line, column, found, expected }) => `${String(line)}:${String(column)} ${found} / ${expected}`,
      );
    throw error;
  }
  return [];
}
const inside = (body: string, front: Partial<StoryRecord> = {}): string[] =>
  faults(`${OPENING}${body}${CLOSING}`, front);

describe('what stops the build', () => {
  test('a story without fault has none', () => {
    expect(inside('Nothing to see, in 2020.')).toEqual([]);
  });

  test('the message names file, line, column, what to do', () => {
    expect(() => readStory(record(`${OPENING}It grew 12%.${CLOSING}`), WORLD)).toThrow(
      'content/stories/a-story/en.md:6:9 Unexpected typed number “12%”, expected a bound one. Bind it to the figure that prints it',
    );
  });

  test.each([
    ['a typed number', 'Once.\n\nThen *it\ngrew 12%*.', ['9:6 typed number “12%” / a bound one']],
    ['a number in a list', '- It grew 7.5', ['6:11 typed number “7.5” / a bound one']],
    ['a number in a heading', '## The 18 lines', ['6:8 typed number “18” / a bound one']],
    [
      'an unknown figure',
      'It has :n[a-page-11].',
      ['6:8 “a-page-11” / the id of a figure, or a table cell as 1-1/7#actual2020'],
    ],
    [
      'an unknown column',
      'It has :n[1-1/1#actual2021].',
      ['6:8 column “actual2021” in “1-1/1#actual2021” / one of actual2020'],
    ],
    ['an empty number', 'It has :n[].', ['6:8 an empty bound number / an id, a cell, a sum or a count']],
    [
      'a number without brackets',
      'It has :n today.',
      ['6:8 “:n” / a number between square brackets, and no attributes'],
    ],
    [
      'a number with attributes',
      'It has :n[a-page-10]{short}.',
      ['6:8 “:n[a-page-10]{short}” / a number between square brackets, and no attributes'],
    ],
    [
      'units that do not fit',
      ':n[= a-page-10 : % 1]',
      ['6:1 unit % for “超150亿元”, which is 亿元 / the unit that the sum comes to'],
    ],
    ['an unknown leaf', '::figure{id="a-chart"}', ['6:1 directive “::figure” / ::chart']],
    [
      'an unknown container',
      ':::quote\nWords\n:::',
      ['6:1 directive “:::quote” / :::evidence, :::arithmetic, :::note'],
    ],
    [
      'a block directive in a line',
      'See :chart{id="a-chart"} here',
      ['6:5 “:chart” inside a line / “::chart” or “:::chart” on a line of its own'],
    ],
    ['a chart without id', '::chart', ['6:1 ::chart without “id” / ::chart{id="…"}']],
    [
      'an unknown chart',
      '::chart{id="no-chart"}',
      ['6:1 chart “no-chart” / the id of a chart or an indicator'],
    ],
    [
      'an attribute too many',
      '::chart{id="b-chart" wide="yes"}',
      ['6:1 attribute “wide” of ::chart / id="…" alone'],
    ],
    ['a label on a chart', '::chart[Words]{id="b-chart"}', ['6:1 “[…]” on ::chart / an id alone']],
    [
      'evidence without figure',
      ':::evidence\nWords\n:::',
      ['6:1 :::evidence without “figure” / :::evidence{figure="…"}'],
    ],
    [
      'evidence of an unknown figure',
      ':::evidence{figure="a-page-11"}\nWords\n:::',
      ['6:1 figure “a-page-11” / the id of a figure'],
    ],
    [
      'evidence without translation',
      ':::evidence{figure="a-page-10"}\n:::',
      ['6:1 an empty :::evidence / our translation of the passage'],
    ],
    [
      'a translation of a line of a table',
      ':::evidence{figure="a-page-20"}\nWords\n:::',
      ['6:1 text in :::evidence of a line of a table / nothing'],
    ],
    ['an empty note', ':::note\n:::', ['6:1 an empty :::note / the innocent explanation']],
    [
      'attributes on a note',
      ':::note{kind="prices"}\nWords\n:::',
      ['6:1 attribute “kind” of :::note / no attributes'],
    ],
    [
      'raw HTML',
      'A <b>word</b>',
      ['6:3 raw HTML / prose and directives', '6:10 raw HTML / prose and directives'],
    ],
    ['a block of HTML', '<div>word</div>', ['6:1 raw HTML / prose and directives']],
    ['an image', '![words](/chart.png)', ['6:1 an image / prose and directives']],
    ['code', 'A `word`', ['6:3 code / prose and directives']],
    ['a rule', '***', ['6:1 a rule / prose and directives']],
    ['a heading of level one', '# Words', ['6:1 a heading of level 1 / level 2 or 3']],
    [
      'a link that leaves out the slash',
      '[words](/findings)',
      ['6:1 link to “/findings” / a path of the site that ends in a slash, or https://'],
    ],
    [
      'a link behind a half-width colon',
      'By:him[words](/findings/)',
      ['6:3 a link directly behind “:him” / a full-width colon or a blank before it'],
    ],
    [
      'a link by another protocol',
      '[words](javascript:void)',
      ['6:1 link to “javascript:void” / a path of the site that ends in a slash, or https://'],
    ],
  ])('%s', (_, body, expected) => {
    expect(inside(body).filter((fault) => !fault.includes('those that are placed'))).toEqual(expected);
  });

  test('all faults are told at once', () => {
    expect(inside('It grew 12% and :n[a-page-11].')).toHaveLength(2);
  });

  test('a Chinese story holds no translation, and binds numerals that documents count with', () => {
    expect(inside(':::evidence{figure="a-page-10"}\n译文\n:::\n\n四大产业', { language: 'zh' })).toEqual([
      '10:1 typed number “四大” / a bound one',
      '6:1 text in :::evidence / nothing',
    ]);
  });

  test('the form of the whole', () => {
    expect(faults(`Words${CLOSING}`)).toEqual(['4:1 text under the standfirst / ::chart{id="…"}']);
    expect(faults(`${OPENING}Words`)).toEqual(['6:1 text at the end / :::arithmetic']);
    expect(faults(`${OPENING}:::arithmetic\nWords\n:::`)).toEqual([
      '6:1 an :::arithmetic that is no list / one list, a sum an item',
    ]);
  });

  test('the front matter', () => {
    expect(inside('Words', { title: 'It grew 12%' })).toEqual([
      '2:1 typed number “12%” in “It grew 12%” / a number in braces',
    ]);
    expect(inside('Words', { charts: ['b-chart'] })).toEqual([
      '1:1 charts [b-chart] / those that are placed, [a-chart]',
    ]);
    expect(inside('Words', { findings: ['no-finding'] })).toEqual([
      '1:1 finding “no-finding” / the id of a finding',
    ]);
    expect(inside('Words', { claims: ['1-1/1#actual2020 < a-page-10'] })).toEqual([
      '1:1 claim “1-1/1#actual2020 < a-page-10”, which the data contradict (752.8 < 150) / a headline that the data bear out',
    ]);
  });
});
