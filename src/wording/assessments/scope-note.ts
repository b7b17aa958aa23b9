import type { Promise } from '../../derive/types.ts';
import { text } from '../../i18n/keys.ts';
import type { Language } from '../../model/vocabulary.ts';

/** Says that a target does not name the territory it is for, though its indicator has one; null where it does. */
export function scopeNote(language: Language, { indicator, target, targetGrowth }: Promise): string | null {
  const figure = (target ?? targetGrowth)?.figure;
  const { scope } =
    indicator.observations.find(
      (each) => each.role === 'target' && each.evidence.some((evidence) => evidence.figure === figure),
    ) ?? {};
  if (scope !== 'inferred' && scope !== 'not-stated') return null;
  return text(language, scope === 'inferred' ? 'judged.scope-inferred' : 'judged.scope-open', {
    scope: text(language, `scope.${indicator.scope}`),
  });
}
