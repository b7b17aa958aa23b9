import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Largest share of a source that may not be shown whole in everything that is published. */
export const MAX_SHARE = 0.5;

/** Letters and digits in a row that make a passage: fewer are words of the language. */
const PASSAGE = 10;

const ENDINGS = ['.html', '.json', '.csv', '.svg', '.xml', '.txt', '.md'];

/** Tags inside a sentence; every other tag parts two texts. */
const INLINE_TAG =
  /<\/?(?:a|abbr|b|bdi|cite|data|em|i|ins|mark|q|s|span|strong|sub|sup|time|tspan|u|wbr)(?:\s[^>]*)?>/giu;

const SourcesSchema = z.array(z.object({ id: z.string(), showWhole: z.boolean() }));

/**
 * Measures how much of each press source the built site shows, over all its pages and data files together.
 * @returns one message for each source of which more than half is shown
 */
export function checkQuotedShare(dist: string, root: string = process.cwd()): string[] {
  const published = readBlocks(dist);
  const sources = SourcesSchema.parse(JSON.parse(readFileSync(join(dist, 'data/sources.json'), 'utf8')));
  return sources
    .filter((source) => !source.showWhole)
    .flatMap(({ id }) => {
      const share = quotedShare(readFileSync(join(root, `content/sources/${id}.txt`), 'utf8'), published);
      return share <= MAX_SHARE ? [] : [describe(id, share)];
    });
}

function describe(id: string, share: number): string {
  return (
    `content/sources/${id}.txt: Unexpected share of ${(share * 100).toFixed(1)} % of its letters in the published files, ` +
    `expected ${String(MAX_SHARE * 100)} % at most. Hint: quote shorter passages in the records that rest on it`
  );
}

/** Share of the letters and digits of `text` that stand, ten and more in a row, in any of the published texts. */
export function quotedShare(text: string, published: Iterable<string>): number {
  const letters = lettersOf(text);
  const places = placesOfPassages(letters);
  const shown = new Uint8Array(letters.length);
  for (const block of published) {
    const other = lettersOf(block);
    for (let at = 0; at + PASSAGE <= other.length; at += 1) {
      for (const place of places.get(other.slice(at, at + PASSAGE)) ?? [])
        shown.fill(1, place, place + PASSAGE);
    }
  }
  return letters.length === 0 ? 0 : shown.reduce((sum, one) => sum + one, 0) / letters.length;
}

/** Where each passage of ten letters stands; marks and blanks do not count, as pages set them differently. */
function placesOfPassages(letters: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + PASSAGE <= letters.length; at += 1) {
    const passage = letters.slice(at, at + PASSAGE);
    places.set(passage, [...(places.get(passage) ?? []), at]);
  }
  return places;
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The texts of all published files, each once: pages repeat most of what they say. */
function readBlocks(dist: string): Set<string> {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => ENDINGS.some((ending) => name.endsWith(ending)));
  return new Set(files.flatMap((name) => splitBlocks(readFileSync(join(dist, name), 'utf8'))));
}

function splitBlocks(file: string): string[] {
  const plain = file
    .replace(INLINE_TAG, '')
    .replace(/<[^>]*>/gu, '\n')
    .replace(/&(?:#\d+|#x[\da-f]+|[a-z]+);/giu, ' ');
  // Chinese alone is of interest: the documents hold nothing else.
  return plain.split('\n').filter((block) => /\p{Script=Han}/u.test(block));
}
