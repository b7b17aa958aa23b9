import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'parse-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, bytes: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

const parse = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/parse.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('parse', () => {
  it('reads standard input, with date and place', () => {
    const { status, stdout } = parse(
      ['-', '--json', '--date', '2021-07-13', '--place', 'wuxing'],
      '今年1至5月，全区实现税收12.5亿元，增长8%以上。\n',
    );
    const { segments, figures, exclusions, tables } = JSON.parse(stdout) as Record<string, unknown[]>;
    expect(status).toBe(0);
    expect(segments).toMatchObject([{ kind: 'paragraph', line: 1 }]);
    expect(figures).toMatchObject([
      {
        token: '12.5亿元',
        value: 12.5,
        unit: '亿元',
        qualifier: 'exact',
        period: '2021-01/2021-05',
        place: 'wuxing',
      },
      { value: 8, unit: '%', qualifier: 'at_least', basis: 'growth' },
    ]);
    expect(exclusions).not.toEqual([]);
    expect(tables).toEqual([]);
  });

  it('keys the cells of a table by role and year', () => {
    const text = '指标名称|单位|2020年|2025年目标|\n水稻产量|万吨|3.5|4.2|\n农户|万户|1.2|1.5|\n';
    const { tables } = JSON.parse(parse(['-', '--json'], text).stdout) as {
      tables: Record<string, unknown>[];
    };
    expect(tables).toMatchObject([
      {
        columns: [
          { role: 'name' },
          { role: 'unit' },
          { role: 'baseline', year: 2020 },
          { role: 'target', year: 2025 },
        ],
        rows: [
          {
            line: 2,
            name: '水稻产量',
            unit: '万吨',
            cells: { baseline2020: { value: 3.5 }, target2025: { value: 4.2 } },
          },
          {
            line: 3,
            name: '农户',
            unit: '万户',
            cells: { baseline2020: { value: 1.2 }, target2025: { value: 1.5 } },
          },
        ],
      },
    ]);
  });

  it('names the line that fits no table, on standard error', () => {
    const text = '指标名称|单位|2020年|2025年目标|\n水稻产量|万吨|3.5|4.2|\n农户|万户|1.2|1.5|2|3|4|5|6|\n';
    const { status, stderr } = parse(['-'], text);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^-:3: Unexpected .*, expected /u);
  });

  it('prints a summary that a person can read', () => {
    expect(parse(['-'], '新增就业1200人。').stdout).toMatch(/1 figures: .*\n[^]*1: 1200人 = 1200 人/u);
  });

  it.each([
    [
      'a missing file',
      () => join(folder, 'none.txt'),
      /none\.txt:1: Unexpected missing file, expected a text file/u,
    ],
    ['a folder', () => folder, /Unexpected folder/u],
    ['an empty file', () => write('empty.txt', ''), /empty\.txt:1: Unexpected empty file, expected a text/u],
    [
      'a binary file',
      () => write('binary.txt', Uint8Array.of(0x61, 0x0a, 0)),
      /binary\.txt:2: Unexpected NUL byte/u,
    ],
    [
      'GB18030',
      () => write('gbk.txt', Uint8Array.of(0xce, 0xe2, 0xd0, 0xcb)),
      /gbk\.txt:1: Unexpected byte 0xCE, expected UTF-8/u,
    ],
  ])('says one line about %s and exits with 2', (_, fileOf, message) => {
    const { status, stdout, stderr } = parse([fileOf(), '--json']);
    expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
      status: 2,
      stdout: '',
      lines: 1,
    });
    expect(stderr).toMatch(message);
  });

  it.each([[[]], [['a.txt', 'b.txt']], [['-', '--date', 'July']], [['-', '--colour']]])(
    'exits with 2 for the call %j',
    (args) => {
      expect(parse(args).status).toBe(2);
    },
  );
});
