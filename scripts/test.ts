/**
 * Everything that is checked: types, lint, format, unit tests, the build with its checks, and the site in a browser.
 *
 *     npm test                 all steps
 *     npm test -- unit lint    some of them
 *
 * The last line is `N passed, N failed`; exit 1 where anything failed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import type { StepResult } from './testing/run-step.ts';
import { runStep } from './testing/run-step.ts';
import type { StepName } from './testing/steps.ts';
import { isStepName, LANES, STEPS } from './testing/steps.ts';

function readNames(args: string[]): StepName[] {
  const unknown = args.find((name) => !isStepName(name));
  if (unknown === undefined) return args.filter(isStepName);
  console.error(`Unexpected step “${unknown}”, expected one of ${Object.keys(STEPS).join(', ')}`);
  process.exit(2);
}

async function runLane(lane: readonly StepName[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const name of lane) {
    const result = await runStep(STEPS[name]);
    print(result);
    results.push(result);
  }
  return results;
}

/** What a step printed is shown where it failed; a step that passed says so on one line. */
function print({ name, output, passed, failed, seconds }: StepResult): void {
  const head = `${failed === 0 ? 'pass' : 'FAIL'}  ${name.padEnd(8)} ${String(passed)} passed, ${String(failed)} failed, ${seconds.toFixed(1)} s`;
  console.log(failed === 0 ? head : `\n${head}\n${output}`);
}

const names = readNames(process.argv.slice(2));
rmSync('reports', { recursive: true, force: true });
mkdirSync('reports');
const lanes = names.length === 0 ? LANES : [names];
const results = (await Promise.all(lanes.map(runLane))).flat();
const sum = (key: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[key], 0);
const failed = results.filter((result) => result.failed > 0).map(({ name }) => name);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
if (failed.length > 0) process.exitCode = 1;
