/** The one call of papaparse that the tests make; the package brings no types. */
declare module 'papaparse' {
  interface ParseResult {
    data: string[][];
    errors: { message: string; row?: number }[];
  }
  const Papa: { parse: (text: string, options?: { skipEmptyLines?: boolean }) => ParseResult };
  export default Papa;
}
