import type { Assessment, Promise, Value } from '../../derive/types.ts';

/** A second opinion as a sum in printed numbers. */
export interface MethodSum {
  expression: string;
  result: number;
}

type Method = keyof Assessment['methods'];

/** The sum behind a second opinion on a finished line; null where the method gives no number or the units differ. */
export function methodSum(
  method: Method,
  { methods }: Pick<Assessment, 'methods'>,
  promise: Promise,
): MethodSum | null {
  const { baseline, target, outcome, span } = promise;
  const result = methods[method]?.value ?? null;
  if (!baseline || !target || !outcome || !span || result === null || !promise.finished) return null;
  if (baseline.unit !== target.unit || outcome.unit !== target.unit) return null;
  const [start, end, aim] = [baseline, outcome, target].map(plain) as [string, string, string];
  const years = String(span.to - span.from);
  const growth = (to: string): string => `((${to} ÷ ${start}) ^ (1 ÷ ${years}) − 1)`;
  const expressions: Readonly<Record<Method, string>> = {
    openSdg: `${growth(end)} ÷ ${growth(aim)}`,
    unChart: `(${end} − ${start}) ÷ (${aim} − ${start})`,
    linear: `((${end} − ${start}) ÷ (${aim} − ${start})) ÷ (${years} ÷ ${years})`,
  };
  return { expression: expressions[method], result };
}

function plain({ value }: Value): string {
  return value < 0 ? `(−${String(-value)})` : String(value);
}
