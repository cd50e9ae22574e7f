const listOrQuote = /^(?:[-*+>]|\d{1,9}[.)])/;

/**
 * Descriptions are template literals: they start with a newline and carry the indentation of the source code, on all
 * lines or on all but the first. Indented by four spaces, a list would be parsed as code.
 */
export function dedent(text: string): string {
  const [first = '', ...rest] = text
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .split('\n')
    .map(expandTabs);
  const restIndent = Math.min(...rest.filter((line) => line.trim() !== '').map(indentOf));
  // Lines below a list item or a quote may be indented because they belong to it.
  const indent = listOrQuote.test(first.trimStart()) ? Math.min(indentOf(first), restIndent) : restIndent;
  return [first.trimStart(), ...rest.map((line) => line.slice(indent))].join('\n');
}

function expandTabs(line: string): string {
  return line.replace(/^[ \t]+/, (indentation) => indentation.replaceAll('\t', '    '));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
