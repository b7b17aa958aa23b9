import { describe, expect, it } from 'vitest';
import { plainReader } from './fixtures/plain-reader.ts';
import { riverDistrict } from './fixtures/river-district.ts';
import { buildDataset, requireDataset } from './build.ts';
import {
  ExclusionSchema,
  FigureSchema,
  IndicatorSchema,
  MilestoneSchema,
  PlanRowSchema,
  ProjectSchema,
  SegmentSchema,
  SourceSchema,
  TableSchema,
} from './schema/dataset.ts';

const build = () => requireDataset(buildDataset(riverDistrict(), plainReader));

describe('a small district, built end to end', () => {
  it('gives records that hold to their schemas', () => {
    const dataset = build();
    const pairs = [
      [SourceSchema, dataset.sources],
      [SegmentSchema, dataset.segments],
      [FigureSchema, dataset.figures],
      [ExclusionSchema, dataset.exclusions],
      [TableSchema, dataset.tables],
      [PlanRowSchema, dataset.planRows],
      [IndicatorSchema, dataset.indicators],
      [ProjectSchema, dataset.projects],
      [MilestoneSchema, dataset.milestones],
    ] as const;
    for (const [schema, records] of pairs) {
      expect(records.length).toBeGreaterThan(0);
      for (const record of records) schema.parse(record);
    }
  });

  it('builds the same dataset from the same bytes', () => {
    expect(JSON.stringify(build())).toBe(JSON.stringify(build()));
  });

  it('binds every figure to its span', () => {
    const { figures, texts } = build();
    for (const figure of figures)
      expect(texts[figure.source]?.slice(figure.start, figure.end)).toBe(figure.token);
  });

  it('numbers the lines of a split row', () => {
    expect(build().planRows.map(({ id }) => id)).toEqual(['1-1/1', '1-1/2.1', '1-1/2.2']);
  });

  it('names cells by role and year', () => {
    const [row] = build().planRows;
    expect(Object.keys(row?.cells ?? {})).toEqual([
      'baseline2015',
      'target2020',
      'targetGrowth',
      'actual2020',
      'verdict',
    ]);
  });

  it('reads observations from cells and quotes and merges equal ones', () => {
    const gdp = build().indicators.find(({ id }) => id === 'gdp');
    const lines = gdp?.observations.map(({ period, role, printed, qualifier, basis, unit, evidence }) =>
      [period, role, printed, qualifier, basis, unit, evidence.length].join(' '),
    );
    expect(lines).toEqual([
      '2015 baseline 100.0 exact level 亿元 1',
      '2016/2020 target 8.4 exact growth % 1',
      '2020 target 150 exact level 亿元 1',
      '2020 actual 160.5 exact level 亿元 2',
      '2025 target 超200亿元 over level 亿元 1',
    ]);
  });

  it('gives a cumulative cell the span of the plan, and a dash nothing', () => {
    const urban = build().indicators.find(({ id }) => id === 'urban-share');
    expect(urban?.observations.map(({ period, basis, unit }) => [period, basis, unit])).toEqual([
      ['2015', 'level', '%'],
      ['2016/2020', 'cumulative', '个百分点'],
      ['2020', 'level', '%'],
    ]);
  });

  it('finds a quote that runs across a caption', () => {
    const [project] = build().projects;
    expect(project?.amounts[0]).toMatchObject({
      role: 'investment',
      value: 12.5,
      unit: '亿元',
      printed: '12.5亿元',
    });
    expect(project?.sources[0]?.quote).toBe('河东镇的工厂总投资达到12.5亿元');
  });

  it('tells for each figure what rests on it', () => {
    const used = build().figures.filter(({ usedBy }) => usedBy.length > 0);
    const of = (token: string) => used.find((figure) => figure.token === token)?.usedBy;
    expect(of('45家')).toEqual(['milestones/firms']);
    expect(of('12.5亿元')).toEqual(['projects/east-plant']);
    expect(of('超200亿元')).toEqual(['indicators/gdp']);
  });

  it('names what is measured by the longest term of the glossary', () => {
    expect(build().figures[0]?.measure).toEqual({ zh: '地区生产总值', en: 'GDP' });
  });
});
