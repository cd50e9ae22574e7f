import stripJsonComments from 'strip-json-comments';

/** Reads JSON with comments and trailing commas, as developers of apps write it. Throws a SyntaxError. */
export function parseJsonc(text: string): unknown {
  return JSON.parse(stripJsonComments(text, { trailingCommas: true }));
}
