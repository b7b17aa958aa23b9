/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // Names are the field's terms, chosen for reading; no scheme is forced on them.
    'selector-class-pattern': '^[a-z][a-z0-9-]*$',
    // Related rules stand together in the order a reader expects, wide before narrow.
    'no-descending-specificity': null,
    // Prettier decides on blank lines.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    // Names of fonts keep their capitals.
    'value-keyword-case': ['lower', { camelCaseSvgKeywords: true, ignoreProperties: [/^--/, 'font-family'] }],
    'number-max-precision': 5,
    // Older browsers of readers in China know `min-width` only.
    'media-feature-range-notation': 'prefix',
    // Colours are named in one file only.
    'color-no-hex': true,
    'color-named': 'never',
  },
  overrides: [{ files: ['src/styles/tokens.css'], rules: { 'color-no-hex': null, 'color-named': null } }],
};
