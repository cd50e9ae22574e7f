/**
 * What is kept is captured. A string, or a comment that never ends, is matched up to the end of the text: if it did
 * not match at all, each of its quotes and slashes would be tried again, which takes quadratic time.
 */
const comments = /\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|("[^"\\]*(?:\\[\s\S][^"\\]*)*"?|\/\*[\s\S]*)/g;
const trailingCommas = /("[^"\\]*(?:\\[\s\S][^"\\]*)*"?)|,(?=\s*[\]}])/g;

/**
 * JSON with comments and trailing commas as plain JSON: Make stores the sections of a definition as their authors
 * wrote them. A text that has other errors keeps them. Takes linear time.
 */
export function jsoncToJson(text: string): string {
  const keepCaptured = (_: string, captured = ' ') => captured;
  return text
    .replace(/^\ufeff/, '')
    .replace(comments, keepCaptured)
    .replace(trailingCommas, keepCaptured);
}
