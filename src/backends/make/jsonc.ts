/** A string first, so that what looks like a comment in it stays: `"https://…"`. */
const stringOrComment = /("[^"\\]*(?:\\[\s\S][^"\\]*)*")|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g;
const stringOrTrailingComma = /("[^"\\]*(?:\\[\s\S][^"\\]*)*")|,(?=\s*[\]}])/g;

/**
 * JSON as people write it: with comments and trailing commas. Make keeps the sections of a definition like that.
 * @throws {SyntaxError} if it is no JSON all the same
 */
export function parseJsonc(text: string): unknown {
  const keepStrings = (_: string, string = ' ') => string;
  return JSON.parse(
    text
      .replace(/^\ufeff/, '')
      .replace(stringOrComment, keepStrings)
      .replace(stringOrTrailingComma, keepStrings),
  );
}
