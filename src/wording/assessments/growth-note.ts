import type { Assessment, GrowthVerdict, Promise } from '../../derive/types.ts';
import type { Language } from '../../model/vocabulary.ts';
import { rateText, valueText } from './value-text.ts';

/** What growth came to, beside what became of the level. */
type Case =
  | 'both-short'
  | 'level-only'
  | 'growth-only'
  | 'level-unknown-met'
  | 'level-unknown-short'
  | 'unknown'
  | 'unit';

/** `level` says whether the level was passed or just reached, `got` is the rate that was judged. */
interface Rates {
  level: 'exceeded' | 'met';
  asked: string;
  got: string;
  isPrinted: boolean;
}

type Template = (kind: Case, rates: Rates) => string;

const ENGLISH: Template = (kind, { level, asked, got, isPrinted }) => {
  const rates = `${asked} promised, ${got} ${isPrinted ? 'printed' : 'worked out from the levels'}.`;
  const cases: Readonly<Record<Case, string>> = {
    'level-only': `Level ${level === 'exceeded' ? 'passed' : 'reached'}. Growth was not: ${rates}`,
    'both-short': `Growth fell short too: ${rates}`,
    'growth-only': `Growth was reached, the level was not: ${rates}`,
    'level-unknown-met': `Growth was reached: ${rates}`,
    'level-unknown-short': `Growth fell short: ${rates}`,
    unknown: `Growth cannot be judged: ${asked} promised, none printed.`,
    unit: `Growth cannot be judged: ${asked} promised, and the unit of the levels is in doubt.`,
  };
  return cases[kind];
};

const CHINESE: Template = (kind, { asked, got, isPrinted }) => {
  const rates = `目标${asked}，${isPrinted ? '表中是' : '按总量算是'}${got}。`;
  const cases: Readonly<Record<Case, string>> = {
    'level-only': `总量达到了，增速没有：${rates}`,
    'both-short': `增速也没有达到：${rates}`,
    'growth-only': `增速达到了，总量没有：${rates}`,
    'level-unknown-met': `增速达到了：${rates}`,
    'level-unknown-short': `增速没有达到：${rates}`,
    unknown: `增速无法判断：目标${asked}，未列完成值。`,
    unit: `增速无法判断：目标${asked}，水平值的单位存疑。`,
  };
  return cases[kind];
};

const TEMPLATES: Readonly<Record<Language, Template>> = { en: ENGLISH, zh: CHINESE };

/**
 * Growth of a finished line that has a level too, where it says more than the level: “Level passed. Growth was not:
 * about 9.5% promised, 7.9% printed.” Null where growth was not asked, or bears the level out.
 */
export function growthNote(language: Language, assessment: Assessment, promise: Promise): string | null {
  const { level, growth } = assessment.computed;
  if (!level || !growth || !promise.targetGrowth || assessment.mode !== 'final') return null;
  const kind = caseOf(level.class, growth);
  if (kind === null) return null;
  const judged = growth.printed ?? growth.recomputed;
  return TEMPLATES[language](kind, {
    level: level.class === 'exceeded' ? 'exceeded' : 'met',
    asked: valueText(language, promise.targetGrowth),
    got:
      growth.printed !== null && promise.outcomeGrowth
        ? valueText(language, promise.outcomeGrowth)
        : rateText(judged ?? 0),
    isPrinted: growth.printed !== null,
  });
}

const REACHED = ['exceeded', 'met'];

function caseOf(level: string, growth: GrowthVerdict): Case | null {
  const isUnknown = level === 'cannot-assess';
  if (growth.class === null) return null;
  if (growth.class === 'cannot-assess') {
    if (growth.reason === 'unit-in-doubt') return 'unit';
    return growth.reason === 'no-outcome' && !isUnknown ? 'unknown' : null;
  }
  if (REACHED.includes(growth.class)) {
    if (isUnknown) return 'level-unknown-met';
    return REACHED.includes(level) ? null : 'growth-only';
  }
  if (isUnknown) return 'level-unknown-short';
  return REACHED.includes(level) ? 'level-only' : 'both-short';
}
