import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { ConfigData } from 'html-validate';
import type { SiteRule } from '../rule.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes void elements and attributes in its own way; both are valid.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // The files are our own, from the same host.
    'require-sri': 'off',
    // Titles of documents are as long as they are.
    'long-title': 'off',
    // Raw characters of Chinese text and mathematics need no escape.
    'no-raw-characters': ['error', { relaxed: true }],
  },
};

/** Every page is valid HTML. */
export const validHtml: SiteRule = {
  name: 'valid-html',
  run: async ({ pages }) => {
    const validator = new HtmlValidate(new FileSystemConfigLoader([], CONFIG));
    const reports = [];
    for (const { file, html } of pages) {
      const { results } = await validator.validateString(html, file);
      reports.push(...results.flatMap(({ messages }) => messages.map((message) => ({ file, message }))));
    }
    return reports.map(({ file, message: { line, message, ruleId } }) => ({
      ...{ file, line, found: message, expected: `HTML that keeps to ${ruleId}` },
      hint: `See https://html-validate.org/rules/${ruleId}.html`,
    }));
  },
};
