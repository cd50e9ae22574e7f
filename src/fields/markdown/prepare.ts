import { dedent } from './dedent.ts';

/** In characters. Real descriptions stay below 2,000; the parser takes quadratic time for some inputs. */
const MAX_LENGTH = 10_000;

const variablePattern = /\{\{\s*([\w.-]{1,100})\s*\}\}/g;
const privateUse = /[\ue000-\uf8ff]/g;
const FIRST_PLACEHOLDER = 0xe000;

/** Values of `{{name}}` (contract 3.8). */
export type Variables = Readonly<Record<string, string>>;

export type Prepared = {
  /** Markdown in which each variable is a single private-use character. */
  source: string;
  /** Replaces those characters by the variables' values in a text of the parsed result. */
  fill: (text: string) => string;
};

/**
 * Prepares a description for the parser. Variables are substituted after parsing, so that a URL with underscores or
 * asterisks stays intact and no value can inject Markdown. An unknown variable stays as it was written; while the values
 * are not known yet, i.e. `variables` is undefined, all are empty.
 */
export function prepare(text: string, variables?: Variables): Prepared {
  const values: string[] = [];
  const source = dedent(breakLines(cut(text).replace(privateUse, '').replace(/\r\n?/g, '\n'))).replace(
    variablePattern,
    (written: string, name: string) => {
      values.push(variables && !Object.hasOwn(variables, name) ? written : (variables?.[name] ?? ''));
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
 * `<br>` becomes a newline before parsing, as in the official dialog: a list may follow it. Not in table rows, which
 * end at a newline; there the renderer handles it.
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
