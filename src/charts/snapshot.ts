import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** What comparing a drawing with its stored snapshot gave. */
export type SnapshotResult = 'same' | 'changed' | 'missing';

/**
 * Compares a drawing with `<folder>/<name>.svg`. A difference is written beside it as `<name>.changed.svg`, to be looked at
 * and, where it is right, to take the old one's place; a drawing without a snapshot is written the same way.
 */
export function compareSnapshot(folder: string, name: string, drawing: Element): SnapshotResult {
  const stored = join(folder, `${name}.svg`);
  const changed = join(folder, `${name}.changed.svg`);
  const now = printSvg(drawing);
  const held = existsSync(stored) ? readFileSync(stored, 'utf8') : null;
  if (held === now) {
    rmSync(changed, { force: true });
    return 'same';
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(changed, now);
  return held === null ? 'missing' : 'changed';
}

/** The drawing as text, one element a line, so that a change shows as a change of lines. */
export function printSvg(drawing: Element): string {
  return `${toHtml(drawing, { space: 'svg' })
    .replace(/(<\/[a-z]+>|\/>)(?=<)/g, '$1\n')
    .replace(/(<svg[^>]*>)/, '$1\n')}\n`;
}
