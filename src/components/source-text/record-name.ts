/** Gives the name of a record by its path, `indicators/gdp`; null where pages have no name for it. */
export type RecordName = (path: string) => string | null;
