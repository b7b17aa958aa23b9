import type { Finding } from '../../derive/types.ts';
import { text } from '../../i18n/keys.ts';
import type { Indicator } from '../../model/schema/dataset.ts';
import { CATEGORIES, SEVERITIES, type Category, type Language } from '../../model/vocabulary.ts';
import { RULE_NAMES } from '../../wording/findings/rule-names.ts';
import { controlOf, rowKeys, type KeysOf, type ListControl } from '../list/list-controls.ts';
import { rankNames } from '../list/rank-names.ts';
import { byRule, isAboutFew } from './order-findings.ts';

type Indicators = ReadonlyMap<string, Indicator>;

/** Topics of the indicators that a finding is about, each once. */
export function topicsOf({ indicators }: Pick<Finding, 'indicators'>, indicatorById: Indicators): Category[] {
  return [...new Set(indicators.flatMap((id) => indicatorById.get(id)?.category ?? []))];
}

/** Indicators that a finding is about; none where it is about a whole table. */
function indicatorsOf(finding: Finding): readonly string[] {
  return isAboutFew(finding) ? finding.indicators : [];
}

/** Indicators that a finding is about, in the order of their names. */
function indicatorChoices(
  language: Language,
  findings: readonly Finding[],
  indicatorById: Indicators,
): Indicator[] {
  const ids = new Set(findings.flatMap(indicatorsOf));
  const indicators = [...indicatorById.values()].filter(({ id }) => ids.has(id));
  const rank = rankNames(indicators, ({ short }) => short[language], language);
  return indicators.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}

/** What findings carry for the controls over the list. */
export function findingKeys(
  findings: readonly Finding[],
  indicatorById: Indicators,
  rows: readonly { id: string }[],
): KeysOf<Finding> {
  const rules = byRule(findings).map(({ rule }) => rule);
  const place = new Map(rows.map(({ id }, index) => [id, index]));
  return (finding) => {
    const lines = finding.rows.flatMap((row) => place.get(row) ?? []);
    return rowKeys(
      {
        weight: finding.severity,
        rule: finding.rule,
        topic: topicsOf(finding, indicatorById),
        indicator: indicatorsOf(finding),
      },
      { rule: rules.indexOf(finding.rule), line: lines.length === 0 ? null : Math.min(...lines) },
    );
  };
}

/** Filters over the findings: weight, kind, topic and indicator. */
export function findingControls(
  language: Language,
  findings: readonly Finding[],
  indicatorById: Indicators,
): ListControl[] {
  return [
    controlOf(
      'weight',
      SEVERITIES,
      findings.map(({ severity }) => severity),
      (key) => text(language, `findings.severity.${key}`),
    ),
    controlOf(
      'rule',
      byRule(findings).map(({ rule }) => rule),
      findings.map(({ rule }) => rule),
      (rule) => RULE_NAMES[rule]?.[language] ?? rule,
    ),
    controlOf(
      'topic',
      CATEGORIES,
      findings.flatMap((finding) => topicsOf(finding, indicatorById)),
      (key) => text(language, `category.${key}`),
    ),
    {
      name: 'indicator',
      options: indicatorChoices(language, findings, indicatorById).map(({ id, short }) => ({
        key: id,
        word: short[language],
      })),
    },
  ];
}
