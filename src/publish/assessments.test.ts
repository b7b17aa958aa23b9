import { describe, expect, it } from 'vitest';
import { conclude } from '../derive/conclude.ts';
import { buildDataset, requireDataset } from '../model/build.ts';
import { plainReader } from '../model/fixtures/plain-reader.ts';
import { riverDistrict } from '../model/fixtures/river-district.ts';
import { AssessmentSchema } from '../model/schema/conclusion.ts';
import { assessmentsCsv, publishAssessment } from './assessments.ts';

const { assessments } = conclude(requireDataset(buildDataset(riverDistrict(), plainReader)));

describe('published assessments', () => {
  it('hold to the schema, all of them', () => {
    expect(assessments.length).toBeGreaterThan(0);
    for (const assessment of assessments) AssessmentSchema.parse(publishAssessment(assessment));
  });

  it('leave out the reason where a verdict was given, and name it where none was', () => {
    for (const { computed } of assessments.map(publishAssessment))
      expect('reason' in computed, computed.class).toBe(computed.class === 'cannot-assess');
  });

  it('show each step with the result of its expression', () => {
    for (const assessment of assessments)
      expect(publishAssessment(assessment).steps.map(({ result }) => result)).toEqual(
        assessment.steps.map(({ result }) => result),
      );
  });

  it('have a line of the CSV file each, with a column of its own for every number', () => {
    const { columns, records } = assessmentsCsv(assessments);
    expect(records).toHaveLength(assessments.length);
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['class', 'reason', 'level_share', 'growth_recomputed']));
  });
});
