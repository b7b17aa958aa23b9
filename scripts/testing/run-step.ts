import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import type { Outcome, Step } from './steps.ts';

/** A step that has run. */
export interface StepResult extends Outcome {
  name: string;
  /** Everything it printed, in the order it was printed. */
  output: string;
  seconds: number;
}

/** Time zone and language are the same on every machine. */
const FIXED = { ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC', LC_ALL: 'C.UTF-8', CI: '1', FORCE_COLOR: '0' };

/** Runs the command of a step to its end. A command that fails has at least one failed check, whatever it counts. */
export async function runStep(step: Step): Promise<StepResult> {
  const start = performance.now();
  const { output, code } = await run(step);
  const { passed, failed } = countChecks(step, output, code);
  return { name: step.name, output, passed, failed, seconds: (performance.now() - start) / 1000 };
}

function run({ command, args, env }: Step): Promise<{ output: string; code: number }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...FIXED, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      resolve({ output: `${error.message}\n`, code: 1 });
    });
    child.on('close', (code) => {
      resolve({ output: Buffer.concat(chunks).toString('utf8'), code: code ?? 1 });
    });
  });
}

function countChecks({ count }: Step, output: string, code: number): Outcome {
  if (count === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = count(output);
    return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
  } catch {
    // The command ended before it wrote its report: that is a failure, told by its output.
    return { passed: 0, failed: 1 };
  }
}
