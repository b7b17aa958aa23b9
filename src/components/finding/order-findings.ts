import type { Finding } from '../../derive/types.ts';
import { SEVERITIES, type Severity } from '../../model/vocabulary.ts';

/** Findings by weight, the weightiest first; empty weights are left out. */
export function bySeverity(findings: readonly Finding[]): { severity: Severity; findings: Finding[] }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}

/** Findings by rule, the rule with most findings first. */
export function byRule(findings: readonly Finding[]): { rule: string; findings: Finding[] }[] {
  const groups = [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, group]) => ({
    rule,
    findings: group,
  }));
  return groups.sort((a, b) => b.findings.length - a.findings.length || a.rule.localeCompare(b.rule));
}

/** Findings about so many indicators say little about each of them. */
const ABOUT_ONE = 5;

/** Whether a finding is about few indicators, not about a whole table. */
export function isAboutFew({ indicators }: Pick<Finding, 'indicators'>): boolean {
  return indicators.length < ABOUT_ONE;
}

/** The findings that are about an indicator, not about a whole table that holds it. */
export function aboutIndicator<Found extends Pick<Finding, 'indicators'>>(
  indicator: string,
  findings: readonly Found[],
): Found[] {
  return findings.filter((finding) => finding.indicators.includes(indicator) && isAboutFew(finding));
}
