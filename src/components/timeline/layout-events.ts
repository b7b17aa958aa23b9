import { formatDate, formatPeriod, lastYear } from '../../i18n/format-period.ts';
import { text } from '../../i18n/keys.ts';
import { paths } from '../../lib/address.ts';
import type {
  Dataset,
  DatasetFigure,
  Milestone,
  Passage,
  Project,
  Source,
} from '../../model/schema/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';
import { addresses } from '../addresses.ts';
import { fillTitle } from '../../wording/fill-title.ts';
import { segmentAt, type Where } from '../where.ts';

/** An event or a promise with a date, as the page shows it. */
export interface TimelineEvent {
  id: string;
  /** ISO date or period. */
  date: string;
  /** The document gives no date; `date` is that of the document, which tells of it as past. */
  isUndated: boolean;
  /** It happened in another district. */
  isElsewhere: boolean;
  when: string;
  kind: 'actual' | 'target';
  /** What sort of thing it is, in words. */
  type: string;
  title: string;
  /** Page of the project, where the event belongs to one. */
  project: Where | null;
  sources: Where[];
}

/** What the layout looks things up in. */
export interface EventLookups {
  dataset: Dataset;
  sourceById: ReadonlyMap<string, Source>;
  figureById: ReadonlyMap<string, DatasetFigure>;
  projectById: ReadonlyMap<string, Project>;
}

/** Milestones and dated projects in the order of their dates. */
export function layoutEvents(
  language: Language,
  milestones: readonly Milestone[],
  projects: readonly Project[],
  lookups: EventLookups,
): TimelineEvent[] {
  const lastReport = Math.max(...lookups.dataset.sources.map(({ published }) => lastYear(published)));
  const events = [
    ...milestones.map((milestone) => layoutMilestone(language, milestone, lastReport, lookups)),
    ...projects.flatMap((project) => layoutProject(language, project, lastReport, lookups)),
  ];
  return events.sort(
    (a, b) =>
      sortKey(a.date).localeCompare(sortKey(b.date)) ||
      Number(b.kind === 'target') - Number(a.kind === 'target') ||
      a.id.localeCompare(b.id),
  );
}

/** How many events the timeline lists. */
export function countEvents({ milestones, projects }: Pick<Dataset, 'milestones' | 'projects'>): number {
  return milestones.length + projects.filter(({ period }) => period !== null).length;
}

/** Periods of several years follow the year they end in; within a year the first day decides. */
function sortKey(date: string): string {
  const [first = '', last = first] = date.split('/');
  const spansYears = first.slice(0, 4) !== last.slice(0, 4);
  return spansYears ? `${last.slice(0, 4)}~${first}` : first;
}

/** Events of one year, or of one period of several years. */
export interface EventGroup {
  /** `2020` or `2016/2020`. */
  period: string;
  events: TimelineEvent[];
}

/** The events under the year or the years that they belong to. */
export function groupEvents(events: readonly TimelineEvent[]): EventGroup[] {
  const groups: EventGroup[] = [];
  for (const event of events) {
    const [first = '', last = first] = event.date.split('/').map((part) => part.slice(0, 4));
    const period = first === last ? first : `${first}/${last}`;
    const group = groups.find((candidate) => candidate.period === period);
    if (group === undefined) groups.push({ period, events: [event] });
    else group.events.push(event);
  }
  return groups;
}

function layoutMilestone(
  language: Language,
  milestone: Milestone,
  lastReport: number,
  lookups: EventLookups,
): TimelineEvent {
  const { id, date, precision, type, sources } = milestone;
  const project = milestone.project === null ? undefined : lookups.projectById.get(milestone.project);
  return {
    id,
    date,
    isUndated: precision === 'before',
    isElsewhere: isElsewhere(milestone.place, lookups.dataset),
    when: formatDate(language, date, precision),
    kind: type === 'plan' || lastYear(date) > lastReport ? 'target' : 'actual',
    type: text(language, `milestone.${type}`),
    title: fillTitle(language, milestone, lookups.figureById),
    project: project === undefined ? null : projectLink(language, project),
    sources: uniqueSources(language, sources, lookups),
  };
}

/** A project with years stands at the end of them: that is when it falls due. */
function layoutProject(
  language: Language,
  project: Project,
  lastReport: number,
  lookups: EventLookups,
): TimelineEvent[] {
  if (project.period === null) return [];
  const end = project.period.split('/')[1] ?? project.period;
  return [
    {
      id: `project-${project.id}`,
      date: project.period,
      isUndated: false,
      isElsewhere: isElsewhere(project.place, lookups.dataset),
      when: formatPeriod(language, project.period),
      kind: lastYear(end) > lastReport || project.status === 'planned' ? 'target' : 'actual',
      type: text(language, `status.${project.status}`),
      title: '',
      project: projectLink(language, project),
      sources: uniqueSources(language, project.sources, lookups),
    },
  ];
}

/** Whether a place lies in a district that no plan of the dataset is of. */
export function isElsewhere(
  place: string,
  { places, sources, planRows }: Pick<Dataset, 'places' | 'sources' | 'planRows'>,
): boolean {
  const planned = new Set(planRows.map(({ source }) => source));
  const homes = sources
    .filter(({ id }) => planned.has(id))
    .flatMap((source) => chainOf(source.place, places));
  const districts = chainOf(place, places).filter(({ kind }) => kind === 'district');
  return districts.length > 0 && !districts.some(({ id }) => homes.some((home) => home.id === id));
}

/** A place and what it lies in, the smallest first. */
function chainOf(place: string, places: Dataset['places']): Dataset['places'] {
  const own = places.find(({ id }) => id === place);
  if (own === undefined) return [];
  return own.parent === null ? [own] : [own, ...chainOf(own.parent, places)];
}

function projectLink(language: Language, project: Project): Where {
  return { href: addresses.page(language, paths.project(project.id)), label: project.name[language] };
}

/** One link for each source, to the first passage in it. */
function uniqueSources(
  language: Language,
  passages: readonly Passage[],
  { dataset, sourceById }: EventLookups,
): Where[] {
  const first = passages.filter(
    ({ source }, index) => passages.findIndex((other) => other.source === source) === index,
  );
  return first.map((passage) => ({
    href: addresses.page(language, paths.source(passage.source, segmentAt(dataset.segments, passage)?.id)),
    label: sourceById.get(passage.source)?.short[language] ?? passage.source,
  }));
}
