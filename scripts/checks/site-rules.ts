import { problemOfMessage } from './problem-of-message.ts';
import { checkQuotedShare } from './quoted-share.ts';
import type { SiteRule } from './rule.ts';
import { findingCharts } from './site/finding-charts.ts';
import { headings } from './site/headings.ts';
import { inlineCode } from './site/inline-code.ts';
import { languages } from './site/languages.ts';
import { links } from './site/links.ts';
import { pageSize } from './site/page-size.ts';
import { permalinks } from './site/permalinks.ts';
import { scoreboards } from './site/scoreboards.ts';
import { thirdParties } from './site/third-parties.ts';
import { validHtml } from './site/valid-html.ts';

/** Press sources are quoted, never reprinted. */
const quotedShare: SiteRule = {
  name: 'quoted-share',
  run: ({ dist, root }) => checkQuotedShare(dist, root).map(problemOfMessage),
};

/** The rules over the built site. */
export const SITE_RULES: readonly SiteRule[] = [
  ...[links, languages, headings, inlineCode, thirdParties, validHtml],
  ...[pageSize, permalinks, scoreboards, findingCharts, quotedShare],
];
