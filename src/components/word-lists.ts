import type { AttributeRecordSchema } from '../model/schema/record.ts';

/** The editors' word lists, as the components take them. */
export type { PlaceRecord, TermRecord, VerdictRecord } from '../model/schema/record.ts';
export type AttributeRecord = ReturnType<(typeof AttributeRecordSchema)['parse']>;
