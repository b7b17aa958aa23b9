import { beforeEach, describe, expect, test } from 'vitest';
import { conclude, type Conclusions } from './conclude.ts';
import { PLAN, twoPlans } from './fixtures/two-plans.ts';

let conclusions: Conclusions;
beforeEach(() => {
  conclusions = conclude(twoPlans());
});
const verdictOf = (id: string) => conclusions.assessments.find((assessment) => assessment.id === id);
const lifeOf = (id: string) =>
  conclusions.biographies.find(({ indicator }) => indicator === id)?.events.map(({ kind }) => kind);

describe('from a table line to a verdict', () => {
  test.each([
    ['1-1/1', 'final', 'exceeded', undefined, 'agrees'],
    ['1-1/2', 'final', 'missed', undefined, 'agrees'],
    ['1-1/3', 'final', 'cannot-assess', 'no-outcome', 'cannot-check'],
    ['1-1/4', 'final', 'cannot-assess', 'definition-changed', 'cannot-check'],
    ['1-2/1', 'pace', 'behind', undefined, 'cannot-check'],
    ['1-2/2', 'pace', 'no-outcome-yet', undefined, 'cannot-check'],
    ['1-2/3', 'pace', 'no-outcome-yet', undefined, 'cannot-check'],
  ])('%s', (id, mode, expected, reason, agreement) => {
    const assessment = verdictOf(id);
    expect(assessment).toMatchObject({
      mode,
      agreement,
      computed: { class: expected, reason: reason ?? null },
    });
  });

  test('level and growth of one line are judged apart', () => {
    expect(verdictOf('1-1/1')?.computed).toMatchObject({
      level: { class: 'exceeded', share: 1.21 },
      growth: { class: 'missed', printed: 8, asked: 8.4 },
    });
  });

  test('an outcome that a note calls an estimate is judged and marked', () => {
    expect(verdictOf('1-1/2')?.estimated).toBe(true);
    expect(verdictOf('1-1/1')?.estimated).toBe(false);
  });

  test('a running target is judged by the last report of any document', () => {
    const gdp = conclusions.promises.find(({ id }) => id === '1-2/1');
    expect(gdp?.outcome).toMatchObject({ value: 170, period: '2021' });
    expect(verdictOf('1-2/1')?.asked?.delivered).toBeCloseTo(9.92, 2);
  });

  test('a target easier than its start asks for nothing', () => {
    expect(verdictOf('1-2/2')?.asked).toBeNull();
  });

  test('an unknown verdict word names its line', () => {
    const dataset = twoPlans();
    const strange = { ...dataset, verdicts: [] };
    expect(() => conclude(strange)).toThrow('Unexpected verdict “提前完成” in line 1-1/1');
  });

  test('a line without an indicator is named', () => {
    const dataset = twoPlans();
    expect(() => conclude({ ...dataset, indicators: [] })).toThrow('1-1/1');
  });
});

describe('lives and silences', () => {
  test('the life of a target goes through both plans to its report', () => {
    expect(lifeOf('gdp')?.filter((kind) => kind !== 'starts-from')).toEqual([
      'promised',
      'promised',
      'reported',
      'reported',
      'raised',
      'reported',
    ]);
  });

  test('a target lowered in the next plan is called so', () => {
    expect(lifeOf('urban-share')).toContain('lowered');
  });

  test('a target left out of the next plan is dropped', () => {
    expect(lifeOf('sewage')?.at(-1)).toBe('dropped');
  });

  test('targets that no later document mentions are silent, reported ones are not', () => {
    expect(conclusions.silences.map(({ indicator }) => indicator)).toEqual(['urban-share', 'forest']);
    expect(conclusions.silences[1]).toMatchObject({
      madeIn: 'river-plan',
      couldStandIn: ['river-daily'],
      later: ['river-daily'],
    });
  });

  test('a restated start is told from a rounded one', () => {
    const restated = conclude(twoPlans({ plan: PLAN.replace('| 160.5 | 250', '| 155.0 | 250') }));
    const rounded = conclude(twoPlans({ plan: PLAN.replace('| 160.5 | 250', '| 160 | 250') }));
    const kinds = (conclusions: typeof restated) =>
      conclusions.biographies.find(({ indicator }) => indicator === 'gdp')?.events.map(({ kind }) => kind);
    expect(kinds(restated)).toContain('restated');
    expect(kinds(rounded)).not.toContain('restated');
  });
});
