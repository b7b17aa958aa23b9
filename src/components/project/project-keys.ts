import { firstYear } from '../../i18n/format-period.ts';
import { text } from '../../i18n/keys.ts';
import { SCALE_WORDS } from '../../i18n/unit-table.ts';
import type { Amount, Project, Source } from '../../model/schema/dataset.ts';
import { AMOUNT_ROLES, PROJECT_KINDS, PROJECT_STATUSES, type Language } from '../../model/vocabulary.ts';
import { controlOf, rowKeys, type ListControl, type RowKeys } from '../list/list-controls.ts';
import { voiceOf, type Voice } from '../voice.ts';

const isInvestment = ({ role }: Amount): boolean => role.startsWith('investment');

/** What a list says of a project's size: what was promised, and what was reported of it. */
export interface PickedAmounts {
  promised: Amount | undefined;
  reported: Amount | undefined;
}

/** Of each voice the amount that says most: an investment, else output, else the first with a role of its own. */
export function pickAmounts({ amounts }: Pick<Project, 'amounts'>): PickedAmounts {
  const ranked = [...amounts].sort((a, b) => rankOf(a) - rankOf(b));
  const of = (voice: Voice): Amount | undefined => ranked.find(({ kind }) => voiceOf(kind) === voice);
  return { promised: of('promise'), reported: of('report') };
}

function rankOf({ role }: Amount): number {
  return AMOUNT_ROLES.indexOf(role);
}

/** An investment says most about a project; else the first amount that a document gives. */
export function mainAmount({ amounts }: Pick<Project, 'amounts'>): Amount | undefined {
  return amounts.find(isInvestment) ?? amounts[0];
}

/** An investment in yuan; null for what is no investment, and for money of other countries. */
export function investmentInYuan(project: Pick<Project, 'amounts'>): number | null {
  const amount = mainAmount(project);
  if (!amount || !isInvestment(amount) || amount.value === null) return null;
  const scale = /^(?<scale>.*)元$/u.exec(amount.unit ?? '')?.groups?.['scale'];
  if (scale === '') return amount.value;
  const power = SCALE_WORDS.find(([word]) => word === scale)?.[1];
  return power === undefined ? null : amount.value * 10 ** power;
}

/** What a project carries for the controls over the list. */
export function projectKeys(project: Project, nameRank: ReadonlyMap<string, number>): RowKeys {
  const { status, kind, sources, period } = project;
  return rowKeys(
    { state: status, sector: kind, source: [...new Set(sources.map(({ source }) => source))] },
    {
      name: nameRank.get(project.id),
      amount: investmentInYuan(project),
      start: period === null ? null : firstYear(period),
    },
  );
}

/** Filters over the projects: state, sector, and the document that names them. */
export function projectControls(
  language: Language,
  projects: readonly Project[],
  sources: readonly Source[],
): ListControl[] {
  const ids = sources.map(({ id }) => id);
  return [
    controlOf(
      'state',
      PROJECT_STATUSES,
      projects.map(({ status }) => status),
      (key) => text(language, `status.${key}`),
    ),
    controlOf(
      'sector',
      PROJECT_KINDS,
      projects.map(({ kind }) => kind),
      (key) => text(language, `project-kind.${key}`),
    ),
    controlOf(
      'source',
      ids,
      projects.flatMap((project) => project.sources.map(({ source }) => source)),
      (id) => sources.find((source) => source.id === id)?.short[language] ?? id,
    ),
  ];
}
