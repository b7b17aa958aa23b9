import type { Assessment, Promise } from '../../derive/types.ts';
import { text, type Key } from '../../i18n/keys.ts';
import type { Language } from '../../model/vocabulary.ts';
import { formatDecimal, valueText } from './value-text.ts';

const REACHED: readonly string[] = ['exceeded', 'met', 'achieved-early', 'on-pace'];

/**
 * What became of the change that a line asks for beside its level: “The line also asks for a change of 1.7 percentage
 * points over the plan; it came to 0.3.” Null where none was asked, or where none can be worked out.
 */
export function changeNote(language: Language, { computed }: Assessment, promise: Promise): string | null {
  const { change } = computed;
  const { targetChange, target, outcome } = promise;
  if (!change || !targetChange || change.delivered === null) return null;
  const isOneYear = target?.cumulative === true && outcome?.cumulative === false;
  const key: Key = isOneYear
    ? 'judged.change-one-year'
    : change.perYear
      ? 'judged.change-yearly'
      : 'judged.change';
  const printed = change.delivered.toFixed(change.decimals);
  const delivered = { value: change.delivered, printed, qualifier: 'exact', cumulative: false } as const;
  return text(language, key, {
    asked: valueText(language, { ...targetChange, cumulative: false }),
    delivered:
      change.unit === '个百分点'
        ? text(language, 'board.points', { value: formatDecimal(change.delivered, change.decimals) })
        : valueText(language, { ...targetChange, ...delivered }),
    verdict: text(language, REACHED.includes(change.class) ? 'judged.change-reached' : 'judged.change-short'),
  });
}
