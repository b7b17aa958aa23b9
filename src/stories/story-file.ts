import type { StoryRecord } from '../model/schema/story.ts';
import type { Language } from '../model/vocabulary.ts';
import { BoundError } from '../wording/bound/bound-error.ts';
import type { StoryProblem } from './story-error.ts';
import type { StoryWorld } from './story-world.ts';

/** A place of the syntax tree. */
interface Placed {
  position?:
    | {
        start: { line: number; column: number; offset?: number | undefined };
        end: { offset?: number | undefined };
      }
    | undefined;
}

/** The file that is being read, what it may name, and what was wrong in it so far. */
export class StoryFile {
  readonly language: Language;
  readonly world: StoryWorld;
  readonly problems: StoryProblem[] = [];
  readonly #record: StoryRecord;

  constructor(record: StoryRecord, world: StoryWorld) {
    this.language = record.language;
    this.world = world;
    this.#record = record;
  }

  /** The characters a node was written in. */
  sourceOf({ position }: Placed): string {
    return this.#record.text.slice(position?.start.offset, position?.end.offset);
  }

  /** Whether a character stands right behind a node. */
  follows({ position }: Placed, character: string): boolean {
    return this.#record.text[position?.end.offset ?? -1] === character;
  }

  /** Notes a problem at a node, or `after` characters behind its start. */
  refuse(node: Placed, found: string, expected: string, hint: string, after = 0): void {
    const before = this.sourceOf(node).slice(0, after);
    const lines = before.split('\n');
    const start = node.position?.start ?? { line: 1, column: 1 };
    const line = start.line + lines.length - 1;
    const column = lines.length === 1 ? start.column + after : (lines.at(-1) ?? '').length + 1;
    this.problems.push({ file: this.#record.file, line, column, found, expected, hint });
  }

  /** Runs what may name something unknown; a bound number that fails is noted at the node, and null comes back. */
  attempt<T>(node: Placed, run: () => T): T | null {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof BoundError)) throw error;
      this.refuse(node, error.found, error.expected, error.hint);
      return null;
    }
  }

  /** The place of a field of the front matter. */
  fieldOf(path: string): Placed {
    return {
      position: { start: { line: this.#record.lines[path] ?? 1, column: 1, offset: 0 }, end: { offset: 0 } },
    };
  }
}
