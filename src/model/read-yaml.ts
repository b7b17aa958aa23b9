import { isMap, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Problem } from './problem.ts';

/** A value and the way back to the line it is written on. */
export interface YamlFile {
  value: unknown;
  /** 1-based line of the node at `path`, or of its nearest parent that is written. */
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: Problem[];
}

/**
 * Reads one YAML file. Numbers come back as the text that was written (`2020`, `39.0`): no record holds a number, and
 * a year without quotation marks is meant as a period.
 */
export function readYaml(file: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  // One error brings others with it: the first is the one to mend.
  const problems = [...document.errors, ...document.warnings].slice(0, 1).map((error) => ({
    file,
    line: lineCounter.linePos(error.pos[0]).line,
    found: `YAML that cannot be read (${error.message})`,
    expected: 'valid YAML',
    hint: 'Texts that hold a comma, a colon, a brace or a hash sign stand in quotation marks',
  }));
  keepNumbersAsWritten(document);
  const value: unknown = problems.length === 0 ? document.toJS() : null;
  return { value, lineOf: (path) => lineOfNode(document, lineCounter, path), problems };
}

function keepNumbersAsWritten(document: Document.Parsed): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
    },
  });
}

function lineOfNode(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const offset = offsetOfNode(document, path.slice(0, depth));
    if (offset !== null) return lines.linePos(offset).line;
  }
  return 1;
}

/** Offset of the key where the path ends in one, else of the node itself. */
function offsetOfNode(document: Document.Parsed, path: readonly PropertyKey[]): number | null {
  const parent: unknown = path.length === 0 ? null : nodeAt(document, path.slice(0, -1));
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isNode(item.key) && item.key.toJSON() === path.at(-1));
    return pair !== undefined && isNode(pair.key) ? (pair.key.range?.[0] ?? null) : null;
  }
  const node = nodeAt(document, path);
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

function nodeAt(document: Document.Parsed, path: readonly PropertyKey[]): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}
