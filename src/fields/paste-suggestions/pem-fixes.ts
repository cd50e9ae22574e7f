import type { Suggestion } from './suggestion.ts';

/** PEM (RFC 7468), which is base64 in lines between two labels. */
const BEGIN = /-----BEGIN ([A-Z0-9 ]+)-----/;
const END = /-----END ([A-Z0-9 ]+)-----/;
const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g;
const LINE_LENGTH = 64;

/** Line breaks that were lost or escaped on the way, and parts that were not copied. JSON has its own escapes. */
export function fixPem(text: string): Suggestion | undefined {
  if (/^[[{]/.test(text) || !(BEGIN.test(text) || END.test(text))) return undefined;
  const unescaped = text.replace(/^["'`]|["'`][,;]?$/g, '').replace(/\\r\\n|\\n|\\r/g, '\n');
  if (unescaped.replace(BLOCK, '').trim() !== '') {
    const isHalf = BEGIN.test(text) !== END.test(text) || BEGIN.exec(text)?.[1] !== END.exec(text)?.[1];
    return isHalf ? { kind: 'incomplete', values: {} } : undefined;
  }
  const blocks = [...unescaped.matchAll(BLOCK)].map(([block, label = '', body = '']) => withLines(block, label, body));
  const isWhole = unescaped === text && blocks.every((block) => text.includes(block));
  return isWhole ? undefined : { kind: 'line-breaks', values: {}, replacement: `${blocks.join('\n')}\n` };
}

/** A block whose labels are not on lines of their own. Others are left as they are, e.g. with headers (RFC 1421). */
function withLines(block: string, label: string, body: string): string {
  const base64 = body.replace(/\s/g, '');
  const hasLines = /^\s*\n/.test(body) && /\n\s*$/.test(body);
  if (hasLines || !/^[A-Za-z\d+/]+=*$/.test(base64)) return block;
  const lines = base64.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'g')) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n');
}
