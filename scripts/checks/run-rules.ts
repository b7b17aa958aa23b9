import type { Problem } from '../../src/model/build-error.ts';
import { formatIssue } from '../../src/model/format-issue.ts';
import type { Rule } from './rule.ts';

/** Problems of one rule that are printed; a fault in a frame comes back on every page. */
const SHOWN = 12;

/** Outcome of a set of rules. */
export interface RuleReport {
  passed: number;
  failed: number;
  /** Every problem as text, empty where there is none. */
  text: string;
}

/** Runs all rules over one input, also after one of them has failed. */
export async function runRules<Input>(rules: readonly Rule<Input>[], input: Input): Promise<RuleReport> {
  const report: RuleReport = { passed: 0, failed: 0, text: '' };
  for (const { name, run } of rules) {
    const problems = await run(input);
    if (problems.length === 0) report.passed += 1;
    else {
      report.failed += 1;
      report.text += describe(name, problems);
    }
  }
  return report;
}

function describe(name: string, problems: readonly Problem[]): string {
  const more = problems.length - SHOWN;
  const head = `${name}: ${problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`}\n\n`;
  const shown = problems.slice(0, SHOWN).map(formatIssue).join('\n');
  return `${head}${shown}${more > 0 ? `\n… and ${String(more)} more\n` : ''}\n`;
}
