import { dedent } from './dedent.ts';

/** Real descriptions stay below 2,000 characters; the parser needs quadratic time for some inputs. */
const MAX_LENGTH = 10_000;

const variablePattern = /\{\{\s*([\w.-]{1,100})\s*\}\}/g;
const privateUse = /[\ue000-\uf8ff]/g;
const FIRST_PLACEHOLDER = 0xe000;

export type Prepared = {
  /** Markdown in which each variable is a single private-use character. */
  source: string;
  /** Puts the variables' values into a text of the parsed result. */
  fill: (text: string) => string;
};

/**
 * Makes a description ready for the parser. Variables are filled in after parsing, so that a URL with underscores
 * or asterisks stays what it is and no value can bring syntax of its own. An unknown variable is empty.
 */
export function prepare(text: string, variables: Readonly<Record<string, string>> = {}): Prepared {
  const values: string[] = [];
  const source = dedent(breakLines(cut(text).replace(privateUse, '').replace(/\r\n?/g, '\n'))).replace(
    variablePattern,
    (_, name: string) => {
      values.push(Object.hasOwn(variables, name) ? (variables[name] ?? '') : '');
      return String.fromCharCode(FIRST_PLACEHOLDER + values.length - 1);
    },
  );
  return {
    source,
    fill: (part) =>
      part.replace(privateUse, (placeholder) => values[placeholder.charCodeAt(0) - FIRST_PLACEHOLDER] ?? ''),
  };
}

function cut(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

/**
 * `<br>` becomes a newline before parsing, as in the official dialog: a list may follow it. Not in the rows of a
 * table, which a newline would tear apart; there it is left for the renderer.
 */
function breakLines(text: string): string {
  const lines = text.split('\n');
  const hasTable = lines.some(isTableRule);
  return lines
    .map((line) => (hasTable && line.includes('|') ? line : line.replace(/<br\s*\/?>[ \t]*/gi, '\n')))
    .join('\n');
}

function isTableRule(line: string): boolean {
  return /^[\s|:-]+$/.test(line) && line.includes('|') && line.includes('-');
}
