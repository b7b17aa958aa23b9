import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findAll, RULES } from './find-all.ts';
import { inventDistrict, type Invented } from './fixtures/invent-district.ts';
import { tellFinding, type ToldFinding } from './fixtures/tell-finding.ts';

/** An invented district, and all that one rule has to say of it. */
interface Case {
  title: string;
  district: Invented;
  findings: ToldFinding[];
}

const FOLDER = new URL('fixtures/in-full/', import.meta.url);

const casesOf = (id: string): Case[] =>
  JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8')) as Case[];

test('every rule is told in full', () => {
  const told = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
  expect(told.sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  test.each(casesOf(id))('$title', ({ district, findings }) => {
    const evidence = inventDistrict(district);
    expect(findAll(evidence, [rule]).map((finding) => tellFinding(finding, evidence))).toEqual(findings);
  });
});
