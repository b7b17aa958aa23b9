import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { typesetItem, type PowerWords } from './typeset-item.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, className: string[], ...children: ElementContent[]): ElementContent => ({
  ...{ type: 'element', tagName, children },
  properties: className.length === 0 ? {} : { className },
});
const ours = (value: string): ElementContent => element('span', ['computed'], text(value));
const printed = (value: string): ElementContent => element('a', ['number'], text(value));
const said: PowerWords = [' to the power ', ''];
const shown = (item: readonly ElementContent[], words: PowerWords = said): string =>
  toHtml(typesetItem(item, words));

const hidden = '<span class="hidden-text"> to the power </span>';

describe('typesetItem', () => {
  test('raises a bracket as a fraction, and what follows stays', () => {
    expect(
      shown([
        text('('),
        printed('20.5'),
        text(') ^ ('),
        ours('1'),
        text(' ÷ '),
        ours('5'),
        text(') − '),
        ours('1'),
      ]),
    ).toBe(
      `(<a class="number">20.5</a>)${hidden}<sup><span class="computed">1</span>/<span class="computed">5</span></sup> − <span class="computed">1</span>`,
    );
  });

  test('raises a single number', () => {
    expect(shown([text('(1 + '), printed('8%'), text(') ^ '), ours('5'), text(' = '), ours('1.47')])).toBe(
      `(1 + <a class="number">8%</a>)${hidden}<sup><span class="computed">5</span></sup> = <span class="computed result">1.47</span>`,
    );
  });

  test('says the exponent as the language does, full-width brackets too', () => {
    expect(
      shown([printed('2'), text('^（'), ours('1'), text('÷'), ours('5'), text('）－')], ['的', '次方']),
    ).toBe(
      '<a class="number">2</a><span class="hidden-text">的</span><sup><span class="computed">1</span>/<span class="computed">5</span></sup><span class="hidden-text">次方</span>－',
    );
  });

  test('tells the result from the constants, in strong and in a paragraph as well', () => {
    const item = [
      element('p', [], ours('12'), text(' ＝'), element('strong', [], ours('3')), text('，得'), printed('4')),
    ];
    expect(shown(item)).toBe(
      '<p><span class="computed">12</span> ＝<strong><span class="computed result">3</span></strong>，得<a class="number">4</a></p>',
    );
  });

  test('a bracket that never closes takes the rest', () => {
    expect(shown([text('a ^ ('), ours('1')])).toBe(`a${hidden}<sup><span class="computed">1</span></sup>`);
  });
});
