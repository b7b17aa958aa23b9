/**
 * Rebuilds the site's two Latin fonts and the metrics the charts are laid out with.
 *
 * Source Sans 3 and Source Serif 4 (npm `source-sans` 3.52.0, `source-serif` 4.5.1) are cut to the characters below and
 * to weights 400–700 with `subset-font` 2.9.0, renamed because the licence reserves the name "Source", and written to
 * `public/fonts`. The metrics (advances and kerning at the weights charts use) go to `src/charts/font-metrics.json`.
 *
 *     npm install --no-save source-sans@3.52.0 source-serif@4.5.1 subset-font@2.9.0 && node scripts/fonts.ts
 *
 * The output is committed: a build of the site needs none of these packages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A table of an sfnt file. */
interface SfntTable {
  tag: string;
  bytes: Buffer;
}

/** The part of fontkit's font that is read here. */
interface OpenFont {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  getVariation(settings: Record<string, number>): OpenFont;
  glyphForCodePoint(codePoint: number): { advanceWidth: number };
  layout(text: string): { positions: { xAdvance: number }[] };
}

type SubsetFont = (font: Buffer, text: string, options: Record<string, unknown>) => Promise<Buffer>;

/** Advances and kerning of one face at one weight, in thousandths of an em. */
interface WeightMetrics {
  advances: Record<string, number>;
  kerning: Record<string, number>;
}

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** Everything the English pages and the digits of the Chinese ones print. ∶ is not in the serif and is drawn as a colon. */
const CHARACTERS = `${ASCII}\u00a0§°±²³µ·½×é÷–—‘’“”…€→−≈≠≤≥∶`;
const MAX_BYTES = 36 * 1024;

const FACES = {
  sans: {
    file: 'measure-sans.woff2',
    family: 'Measure Sans',
    from: 'source-sans/VF/SourceSans3VF-Upright.ttf',
    axes: { wght: { min: 400, max: 700, default: 400 } },
    weights: [400, 600, 650, 700],
  },
  serif: {
    file: 'measure-serif.woff2',
    family: 'Measure Serif',
    from: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    axes: { wght: { min: 400, max: 700, default: 400 }, opsz: 26 },
    weights: [400, 600, 620, 700],
  },
} as const;
type Face = (typeof FACES)[keyof typeof FACES];

const require = createRequire(import.meta.url);

/** Loads a package that is only needed here; the message says how to get it. */
function requirePackage<Module>(name: string): Module {
  try {
    return require(name) as Module;
  } catch {
    throw new Error(
      `Unexpected missing package ${name}, expected it in node_modules. Run the install line at the top of scripts/fonts.ts.`,
    );
  }
}

/** The tables of an sfnt file in the order of its directory. */
function readTables(font: Buffer): SfntTable[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const start = font.readUInt32BE(entry + 8);
    return {
      tag: font.toString('latin1', entry, entry + 4),
      bytes: font.subarray(start, start + font.readUInt32BE(entry + 12)),
    };
  });
}

/** Sum of a table's 32-bit words, as the sfnt directory wants it. */
function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Fills a table up to a multiple of four bytes. */
function pad(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** Puts tables together to an sfnt file; the version and search fields are those of `original`. */
function writeTables(tables: SfntTable[], original: Buffer): Buffer {
  const directory = Buffer.alloc(12 + tables.length * 16);
  original.copy(directory, 0, 0, 12);
  const parts: Buffer[] = [directory];
  let start = directory.length;
  tables.forEach(({ tag, bytes }, index) => {
    const padded = pad(bytes);
    const entry = 12 + index * 16;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum(padded), entry + 4);
    directory.writeUInt32BE(start, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    parts.push(padded);
    start += padded.length;
  });
  return Buffer.concat(parts);
}

/** A `name` table in which the reserved name stands only in the copyright and licence lines (ids 0, 13, 14). */
function renameFamily(name: Buffer, family: string): Buffer {
  const strings = name.readUInt16BE(4);
  const records = Array.from({ length: name.readUInt16BE(2) }, (_, index) => {
    const at = 6 + index * 12;
    const head = name.subarray(at, at + 8);
    const id = head.readUInt16BE(6);
    const start = strings + name.readUInt16BE(at + 10);
    const text = Buffer.from(name.subarray(start, start + name.readUInt16BE(at + 8)))
      .swap16()
      .toString('utf16le');
    return { head, id, text: [0, 13, 14].includes(id) ? text : renameText(text, id, family) };
  });
  const out = Buffer.alloc(6 + records.length * 12);
  out.writeUInt16BE(records.length, 2);
  out.writeUInt16BE(out.length, 4);
  const texts: Buffer[] = [];
  let offset = 0;
  records.forEach(({ head, text }, index) => {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    head.copy(out, 6 + index * 12);
    out.writeUInt16BE(bytes.length, 6 + index * 12 + 8);
    out.writeUInt16BE(offset, 6 + index * 12 + 10);
    texts.push(bytes);
    offset += bytes.length;
  });
  return Buffer.concat([out, ...texts]);
}

/** The new text of one name record: family, unique id, full name and PostScript name follow the family. */
function renameText(text: string, id: number, family: string): string {
  if (!/source/i.test(text)) return text;
  return id === 6 || id === 25 ? family.replaceAll(' ', '') : family;
}

/** Cuts, renames and packs one face. */
async function buildFace(face: Face): Promise<{ woff2: Buffer; sfnt: Buffer }> {
  const subsetFont = requirePackage<SubsetFont>('subset-font');
  const options = {
    keepFeatures: ['kern', 'ccmp'],
    noLayoutClosure: true,
    noHinting: true,
    variationAxes: face.axes,
  };
  const cut = await subsetFont(readFileSync(require.resolve(face.from)), CHARACTERS, {
    ...options,
    targetFormat: 'sfnt',
  });
  const tables = readTables(cut).map(({ tag, bytes }) => ({
    tag,
    bytes: tag === 'name' ? renameFamily(bytes, face.family) : bytes,
  }));
  const sfnt = writeTables(tables, cut);
  // The second pass only packs: everything it would cut is cut, and the axes are already limited.
  const woff2 = await subsetFont(sfnt, CHARACTERS, { keepFeatures: ['kern', 'ccmp'], targetFormat: 'woff2' });
  return { woff2, sfnt };
}

/** Advances of every character and the kerning of every pair that has any, at one weight. */
function measureWeight(font: OpenFont, weight: number): WeightMetrics {
  const instance = font.getVariation({ wght: weight });
  const advances: Record<string, number> = {};
  for (const character of CHARACTERS) {
    advances[character] = Math.round(instance.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth);
  }
  const kerning: Record<string, number> = {};
  for (const left of CHARACTERS) {
    for (const right of CHARACTERS) {
      const kern = Math.round(
        (instance.layout(left + right).positions[0]?.xAdvance ?? 0) - (advances[left] ?? 0),
      );
      if (Math.abs(kern) > 3) kerning[left + right] = kern;
    }
  }
  return { advances, kerning };
}

/** Metrics of one face at all its weights. */
function measureFace(
  face: Face,
  sfnt: Buffer,
): { ascent: number; descent: number; weights: Record<string, WeightMetrics> } {
  const fontkit = requirePackage<{ create(font: Buffer): OpenFont }>('fontkit');
  const font = fontkit.create(sfnt);
  const weights = Object.fromEntries(
    face.weights.map((weight) => [String(weight), measureWeight(font, weight)]),
  );
  return { ascent: font.ascent, descent: font.descent, weights };
}

/** Builds both faces and the metrics, and refuses to grow past the budget. */
async function buildFonts(): Promise<void> {
  const metrics: Record<string, unknown> = {};
  let total = 0;
  for (const [name, face] of Object.entries(FACES)) {
    const { woff2, sfnt } = await buildFace(face);
    writeFileSync(join(ROOT, 'public/fonts', face.file), woff2);
    metrics[name] = measureFace(face, sfnt);
    total += woff2.length;
    process.stdout.write(`${face.file} ${String(woff2.length)} bytes\n`);
  }
  if (total > MAX_BYTES)
    throw new Error(
      `Unexpected ${String(total)} bytes of fonts, expected at most ${String(MAX_BYTES)}. Take characters or features out.`,
    );
  writeFileSync(join(ROOT, 'src/charts/font-metrics.json'), `${JSON.stringify(metrics)}\n`);
}

await buildFonts();
