import { describe, expect, test } from 'vitest';
import { buildDataset, requireDataset } from '../model/build.ts';
import { readCharts } from '../model/read-charts.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { readContent } from '../read.ts';
import { requireFindings, unchartedFindings } from './chart-findings.ts';
import { conclude } from './conclude.ts';

const chart = (...findings: string[]) => ({
  id: 'river',
  file: 'content/charts/river.yaml',
  lines: { 'findings.0': 7, 'findings.1': 8 },
  findings,
});

describe('requireFindings', () => {
  test('hands back charts that name findings', () => {
    const charts = [chart('a-b'), chart()];
    expect(requireFindings(charts, [{ id: 'a-b' }])).toBe(charts);
  });

  test('names file, line and id of a finding that does not exist', () => {
    expect(() => requireFindings([chart('a-b', 'gone')], [{ id: 'a-b' }])).toThrow(
      /content\/charts\/river\.yaml:8\n {2}Unexpected finding “gone” in “findings”/u,
    );
  });
});

describe('unchartedFindings', () => {
  const high = { id: 'large', severity: 'high' } as const;
  const low = { id: 'small', severity: 'low' } as const;

  test('finds those worth a headline, and only those', () => {
    expect(unchartedFindings([high, low], [chart('other')])).toEqual([high]);
  });

  test('is content with any chart that names it', () => {
    expect(unchartedFindings([high, low], [chart(), chart('other', 'large')])).toEqual([]);
  });
});

describe('the charts of this site', () => {
  const content = readContent();
  const { findings } = conclude(requireDataset(buildDataset(content, parseDocument)));
  const charts = readCharts(content.charts);

  test('name findings that exist', () => {
    expect(requireFindings(charts, findings)).toBe(charts);
  });

  test('show every finding worth a headline', () => {
    expect(findings.some(({ severity }) => severity === 'high')).toBe(true);
    expect(unchartedFindings(findings, charts).map(({ id }) => id)).toEqual([]);
  });
});
