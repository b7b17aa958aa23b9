import type {
  Assessment,
  ChangeVerdict,
  GrowthVerdict,
  LevelVerdict,
  MethodVerdict,
} from '../derive/types.ts';
import type { CannotAssessReason } from '../model/vocabulary.ts';
import { AssessmentSchema, type PublishedAssessment } from '../model/schema/conclusion.ts';
import { plainColumns } from './csv-columns.ts';
import type { CsvColumn, CsvTable, JsonTable } from './data-table.ts';
import { sortById } from './data-table.ts';

const TITLE = 'Our verdict on every target, beside the official one';

/** `assessments.json`: every input and step of each verdict. What does not apply is left out. */
export function assessmentsJson(assessments: readonly Assessment[]): JsonTable {
  return {
    name: 'assessments',
    title: TITLE,
    schema: AssessmentSchema,
    records: sortById(assessments).map(publishAssessment),
  };
}

/** An assessment in the fields of the data contract. */
export function publishAssessment(assessment: Assessment): PublishedAssessment {
  const { id, row, indicator, target, mode, estimated, official, computed, agreement } = assessment;
  const { level, growth, change } = computed;
  return {
    ...{ id, row, indicator, target, mode, estimated, official },
    computed: {
      ...withReason(computed),
      ...(level && { level: publishLevel(level) }),
      ...(growth && { growth: publishGrowth(growth) }),
      ...(change && { change: publishChange(change) }),
    },
    agreement,
    unitInDoubt: assessment.unitInDoubt ?? false,
    methods: publishMethods(assessment.methods),
    methodMatters: assessment.methodMatters,
    asked: assessment.asked,
    implied: publishImplied(assessment.implied),
    steps: assessment.steps.map(({ code, expression, result, unit }) => ({ code, expression, result, unit })),
  };
}

/** A class with the reason why nothing can be judged; there is none where something is. */
function withReason<Name extends string | null>({
  class: name,
  reason,
}: {
  class: Name;
  reason: CannotAssessReason | null;
}) {
  return { class: name, ...(reason && { reason }) };
}

function publishImplied(implied: Assessment['implied']): PublishedAssessment['implied'] {
  return implied && { value: implied.value, unit: implied.unit };
}

function publishLevel({ kind, share, gap, ...verdict }: LevelVerdict) {
  return { ...withReason(verdict), kind, share, gap };
}

function publishGrowth({ printed, recomputed, required, asked, ...verdict }: GrowthVerdict) {
  return { ...withReason(verdict), printed, recomputed, required, asked };
}

function publishChange({ asked, delivered, unit, perYear, ...verdict }: ChangeVerdict) {
  return { ...withReason(verdict), asked, delivered, unit, perYear };
}

function publishMethods({ openSdg, unChart, linear }: Assessment['methods']): PublishedAssessment['methods'] {
  const plain = (method: MethodVerdict): MethodVerdict => ({ class: method.class, value: method.value });
  return {
    ...(openSdg && { openSdg: plain(openSdg) }),
    ...(unChart && { unChart: plain(unChart) }),
    ...(linear && { linear: plain(linear) }),
  };
}

/** `assessments.csv`: a verdict a line; the steps stand in the JSON file only. */
export function assessmentsCsv(assessments: readonly Assessment[]): CsvTable {
  const table: CsvTable<Assessment> = {
    name: 'assessments',
    title: TITLE,
    columns: assessmentColumns(),
    records: sortById(assessments),
  };
  return table as unknown as CsvTable;
}

function assessmentColumns(): CsvColumn<Assessment>[] {
  return [
    ...plainColumns<Assessment, keyof Assessment>('string', 'id', 'row', 'indicator', 'mode'),
    ...plainColumns<Assessment, keyof Assessment>('boolean', 'estimated'),
    { name: 'target_period', type: 'string', value: ({ target }) => target?.period },
    { name: 'target_value', type: 'number', value: ({ target }) => target?.value },
    { name: 'target_unit', type: 'string', value: ({ target }) => target?.unit },
    { name: 'target_figure', type: 'string', value: ({ target }) => target?.figure },
    { name: 'official_raw', type: 'string', value: ({ official }) => official?.raw },
    { name: 'official_class', type: 'string', value: ({ official }) => official?.class },
    { name: 'class', type: 'string', value: ({ computed }) => computed.class },
    { name: 'reason', type: 'string', value: ({ computed }) => computed.reason },
    ...levelColumns(),
    ...growthColumns(),
    ...plainColumns<Assessment, keyof Assessment>('string', 'agreement'),
    ...(['openSdg', 'unChart', 'linear'] as const).flatMap(methodColumns),
    ...plainColumns<Assessment, keyof Assessment>('boolean', 'methodMatters'),
    { name: 'asked_perYear', type: 'number', value: ({ asked }) => asked?.perYear },
    { name: 'asked_delivered', type: 'number', value: ({ asked }) => asked?.delivered },
    { name: 'asked_unit', type: 'string', value: ({ asked }) => asked?.unit },
    { name: 'implied_value', type: 'number', value: ({ implied }) => implied?.value },
    { name: 'implied_unit', type: 'string', value: ({ implied }) => implied?.unit },
    ...changeColumns(),
    ...plainColumns<Assessment, keyof Assessment>('boolean', 'unitInDoubt'),
  ];
}

function levelColumns(): CsvColumn<Assessment>[] {
  return [
    { name: 'level_class', type: 'string', value: ({ computed }) => computed.level?.class },
    { name: 'level_kind', type: 'string', value: ({ computed }) => computed.level?.kind },
    { name: 'level_share', type: 'number', value: ({ computed }) => computed.level?.share },
    { name: 'level_gap', type: 'number', value: ({ computed }) => computed.level?.gap },
  ];
}

function growthColumns(): CsvColumn<Assessment>[] {
  const numbers = ['asked', 'required', 'printed', 'recomputed'] as const;
  return [
    { name: 'growth_class', type: 'string', value: ({ computed }) => computed.growth?.class },
    ...numbers.map((name): CsvColumn<Assessment> => ({
      name: `growth_${name}`,
      type: 'number',
      value: ({ computed }) => computed.growth?.[name],
    })),
  ];
}

function changeColumns(): CsvColumn<Assessment>[] {
  return [
    { name: 'change_class', type: 'string', value: ({ computed }) => computed.change?.class },
    { name: 'change_asked', type: 'number', value: ({ computed }) => computed.change?.asked },
    { name: 'change_delivered', type: 'number', value: ({ computed }) => computed.change?.delivered },
    { name: 'change_unit', type: 'string', value: ({ computed }) => computed.change?.unit },
    { name: 'change_perYear', type: 'boolean', value: ({ computed }) => computed.change?.perYear },
  ];
}

function methodColumns(name: keyof Assessment['methods']): CsvColumn<Assessment>[] {
  return [
    { name: `${name}_class`, type: 'string', value: ({ methods }) => methods[name]?.class },
    { name: `${name}_value`, type: 'number', value: ({ methods }) => methods[name]?.value },
  ];
}
