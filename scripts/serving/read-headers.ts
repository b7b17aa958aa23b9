/** Headers for the paths that a pattern covers. */
export interface HeaderBlock {
  /** `/data/*`: a star stands for the rest of the path. */
  pattern: string;
  /** Names that earlier blocks set and this one takes away. */
  removed: string[];
  headers: [string, string][];
}

/** Not sent by the server at hand: it would bind localhost to https. */
const HOST_ONLY = ['Strict-Transport-Security'];

/** Reads a `_headers` file: patterns at the margin, headers indented, `!` before a name takes it away. */
export function readHeaders(text: string): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) continue;
    if (line === line.trimStart()) blocks.push({ pattern: words, removed: [], headers: [] });
    else if (words.startsWith('!')) blocks.at(-1)?.removed.push(words.slice(1).trim());
    else
      blocks
        .at(-1)
        ?.headers.push([words.slice(0, words.indexOf(':')), words.slice(words.indexOf(':') + 1).trim()]);
  }
  return blocks;
}

/** Headers of one path: blocks apply in order. */
export function headersFor(path: string, blocks: readonly HeaderBlock[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { removed, headers } of blocks.filter((block) => covers(block.pattern, path))) {
    for (const name of removed) found.delete(name);
    for (const [name, value] of headers) if (!HOST_ONLY.includes(name)) found.set(name, value);
  }
  return found;
}

function covers(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
