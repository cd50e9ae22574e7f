/**
 * An unterminated string or comment matches up to the end of the text: if it did not match at all, every following
 * quote or slash would be tried again, which takes quadratic time. A string matches first, so that `//` in it stays.
 */
const stringOrComment = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/g;
const stringOrTrailingComma = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|,(?=\s*[\]}])/g;

/**
 * JSON with comments and trailing commas as plain JSON: Make stores the sections of a definition as their authors
 * wrote them. A text that is no JSON otherwise stays none. Takes linear time.
 */
export function jsoncToJson(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(stringOrComment, (match) => (isComment(match) ? ' ' : match))
    .replace(stringOrTrailingComma, (match) => (match === ',' ? '' : match));
}

/** False for an unterminated block comment, which is an error. */
function isComment(match: string): boolean {
  return match.startsWith('//') || (match.startsWith('/*') && match.length > 3 && match.endsWith('*/'));
}
