import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readFile } from '../reading/read-file.ts';
import type { Label } from './label.ts';
import { LabelSchema } from './label.ts';

/** A labelled text: what to read, and what should come out. */
export interface Case {
  /** Name of the label, without its ending. */
  name: string;
  /** Id that the text is read under. */
  id: string;
  text: string;
  label: Label;
  date: string | undefined;
  place: string | undefined;
}

const LABEL_ENDING = /(?:\.expected|\.rows)\.json$/u;
const MetaSchema = z.object({ date: z.string().optional(), place: z.string().optional() });

/** Every labelled text of a folder, by name. @throws {Error} where a label has no text */
export function findCases(folder: string): Case[] {
  const names = readdirSync(folder).filter((name) => LABEL_ENDING.test(name));
  return names.sort().map((name) => readCase(folder, name));
}

function readCase(folder: string, file: string): Case {
  const label = LabelSchema.parse(readJson(join(folder, file)));
  const id = label.doc.replace(/\.txt$/u, '');
  const meta = MetaSchema.parse(
    existsSync(join(folder, `${id}.meta.json`)) ? readJson(join(folder, `${id}.meta.json`)) : {},
  );
  const year = label.defaultYear === undefined ? undefined : String(label.defaultYear);
  return {
    name: file.replace(/(?:\.expected)?\.json$/u, ''),
    id,
    text: readFile(findText(folder, label.doc)),
    label,
    date: meta.date ?? label.date ?? label.publication ?? year,
    place: meta.place ?? label.place,
  };
}

/** The text stands beside its label, or is one of the published sources. */
function findText(folder: string, doc: string): string {
  const places = [join(folder, doc), join('content/sources', doc)];
  const found = places.find((place) => existsSync(place));
  if (found === undefined)
    throw new Error(`Unexpected label without a text, expected ${places.join(' or ')}`);
  return found;
}

/** Reads a JSON file; what is in it is for the caller to check. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
