/** One file of `content/` as read from disk: nothing is decoded or trusted yet. */
export interface ContentFile {
  /** Path from the project root, with forward slashes: `content/indicators/gdp.yaml`. */
  file: string;
  bytes: Uint8Array;
  /** SHA-256 of `bytes`, lower-case hexadecimal. */
  sha256: string;
}
