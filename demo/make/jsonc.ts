/**
 * Reads JSON with comments and trailing commas, as developers of apps write it. Strings are skipped whole: there
 * are addresses in them, and those have two slashes.
 */
export function parseJsonc(text: string): unknown {
  const withoutComments = text.replace(/"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) =>
    part.startsWith('"') ? part : ' ',
  );
  return JSON.parse(
    withoutComments.replace(/"(?:[^"\\]|\\.)*"|(?<=["\]}\w]\s*),(?=\s*[\]}])/g, (part) =>
      part.startsWith('"') ? part : '',
    ),
  );
}
