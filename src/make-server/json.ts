/** Undefined if it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A string first, so that the `//` of an address inside one is no comment. */
const comments = /"(?:\\.|[^"\\])*"|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g;
const trailingCommas = /"(?:\\.|[^"\\])*"|,(?=\s*[}\]])/g;

/** Reads JSON with comments and trailing commas, as Make keeps the sections of a definition. */
export function parseJsonc(text: string): unknown {
  return parseJson(
    text
      .replace(comments, (found) => (found.startsWith('"') ? found : ' '))
      .replace(trailingCommas, (found) => (found.startsWith('"') ? found : '')),
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
