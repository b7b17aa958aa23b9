import type { SilenceGroup } from './select.ts';

/** Invented groups of targets, the usual and the hostile. */

const targets = (silent: number, reported: number): SilenceGroup['targets'] =>
  Array.from({ length: silent + reported }, (_, index) => ({
    id: `9-1/${String(index + 1)}`,
    name: `Target ${String(index + 1)}`,
    indicator: 'river-trade',
    due: '2025',
    isSilent: index < silent,
  }));

/** Every case by its name; a snapshot is drawn of each in both languages, wide and narrow. */
export const CASES: Readonly<Record<string, readonly SilenceGroup[]>> = {
  'some-silent': [
    { key: 'a', name: 'Trade', targets: targets(7, 2) },
    { key: 'b', name: 'River', targets: targets(0, 3) },
  ],
  'one-target': [{ key: 'a', name: 'Trade', targets: targets(1, 0) }],
  'hundred-targets': [{ key: 'a', name: 'Everything that the district promised', targets: targets(90, 12) }],
  'long-chinese-name': [{ key: 'a', name: '资源节约集约利用与生态环境保护修复', targets: targets(4, 4) }],
};
