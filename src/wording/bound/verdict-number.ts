import type { Assessment } from '../../derive/types.ts';
import type { BoundContext } from './bound-context.ts';
import { BoundError } from './bound-error.ts';

/** Numbers of our verdicts that a text may name. */
export const VERDICT_COMMANDS = ['share', 'asked', 'delivered', 'implied', 'step'] as const;
type VerdictCommand = (typeof VERDICT_COMMANDS)[number];

export const isVerdictCommand = (word: string): word is VerdictCommand =>
  VERDICT_COMMANDS.some((command) => command === word);

/** A number of ours: `share` is 1 at the target, `points` a change of a share a year, else a Chinese unit. */
export interface VerdictNumber {
  value: number;
  unit: string | null;
  /** Decimals that mean something, where the verdict says so. */
  decimals: number | null;
}

/** @throws {BoundError} for an unknown verdict or step, and where the verdict has no such number */
export function verdictNumberOf(words: readonly string[], context: BoundContext): VerdictNumber {
  const [command = '', id = '', code, ...rest] = words;
  const shape = command === 'step' ? 'step ID CODE' : `${command} ID`;
  if (id === '' || rest.length > 0 || (command === 'step') !== (code !== undefined))
    throw new BoundError(
      `“${words.join(' ')}”`,
      `“${shape}”`,
      'ID is a table line (1-2/1) or the id of a target in prose',
    );
  const assessment = context.assessment(id);
  if (assessment === undefined)
    throw new BoundError(
      `verdict “${id}”`,
      'the id of an assessment',
      'Ids stand in assessments.json: 1-2/1, gdp-wuxing-14th-plan-5359',
    );
  const number =
    command === 'step'
      ? stepOf(assessment, code ?? '')
      : NUMBERS[command as Exclude<VerdictCommand, 'step'>](assessment);
  if (number === null)
    throw new BoundError(
      `“${words.join(' ')}”`,
      'a verdict that has this number',
      `${id} has ${available(assessment).join(', ') || 'none'}`,
    );
  return number;
}

const NUMBERS: Readonly<
  Record<Exclude<VerdictCommand, 'step'>, (assessment: Assessment) => VerdictNumber | null>
> = {
  share: ({ computed }) => numberOf(computed.level?.share ?? null, 'share', null),
  asked: ({ asked }) => numberOf(asked?.perYear ?? null, asked?.unit ?? null, null),
  delivered: ({ asked }) => numberOf(asked?.delivered ?? null, asked?.unit ?? null, null),
  implied: (assessment) => {
    const decimals = assessment.steps.find(({ code }) => code === 'implied-level')?.decimals ?? 0;
    return numberOf(assessment.implied?.value ?? null, assessment.implied?.unit ?? null, decimals);
  },
};

function numberOf(value: number | null, unit: string | null, decimals: number | null): VerdictNumber | null {
  return value === null ? null : { value, unit, decimals };
}

function stepOf({ id, steps }: Assessment, code: string): VerdictNumber {
  const step = steps.find((each) => each.code === code);
  if (step === undefined)
    throw new BoundError(
      `step “${code}” of ${id}`,
      `one of ${steps.map((each) => each.code).join(', ') || 'no step at all'}`,
      'Steps are the sums behind a verdict',
    );
  const isShare = code === 'share' || code === 'time-share';
  return {
    value: step.result,
    unit: isShare ? 'share' : step.unit,
    decimals: isShare ? null : step.decimals,
  };
}

function available(assessment: Assessment): string[] {
  const commands = Object.entries(NUMBERS).filter(([, read]) => read(assessment) !== null);
  return [...commands.map(([name]) => name), ...assessment.steps.map(({ code }) => `step ${code}`)];
}
