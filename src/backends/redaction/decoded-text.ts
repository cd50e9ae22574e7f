/** A text, and which part of the original each of its characters stands for. */
export type DecodedText = { text: string; starts: number[]; ends: number[] };

/** An escape inside an escape inside an escape: JSON in a URL in HTML. */
const MAX_DEPTH = 3;

const ESCAPES = /(?:%[\da-f]{2})+|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[\s\S]|&#\d{1,7};|&#x[\da-f]{1,6};|&[a-z]{2,6};/gi;
const JSON_ESCAPES = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);

/** The named references of HTML for ASCII characters: some libraries write a name for all of them. */
const ENTITIES = new Map(
  (
    'quot" amp& apos\' lt< gt> excl! num# dollar$ percnt% lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; ' +
    'equals= quest? commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] hat^ lowbar_ grave` lcub{ lbrace{ verbar| vert| ' +
    'rcub} rbrace}'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/** The text as it is, and with one level of escapes after the other removed, whatever their kind. */
export function decodedTexts(text: string): DecodedText[] {
  let current: DecodedText = {
    text,
    starts: Array.from({ length: text.length }, (_, index) => index),
    ends: Array.from({ length: text.length }, (_, index) => index + 1),
  };
  const all = [current];
  while (all.length <= MAX_DEPTH) {
    const next = decodeOnce(current);
    if (next.text === current.text) break;
    all.push(next);
    current = next;
  }
  return all;
}

function decodeOnce({ text, starts, ends }: DecodedText): DecodedText {
  const decoded: DecodedText = { text: '', starts: [], ends: [] };
  const add = (characters: string, from: number, to: number) => {
    decoded.text += characters;
    for (let i = 0; i < characters.length; i++) {
      decoded.starts.push(starts[from] ?? 0);
      decoded.ends.push(ends[to - 1] ?? 0);
    }
  };
  let position = 0;
  const copyUpTo = (end: number) => {
    for (; position < end; position++) add(text[position] ?? '', position, position + 1);
  };
  for (const { 0: sequence, index } of text.matchAll(ESCAPES)) {
    copyUpTo(index);
    for (const { characters, length } of decodeEscape(sequence)) {
      add(characters, position, position + length);
      position += length;
    }
  }
  copyUpTo(text.length);
  return decoded;
}

type Decoded = { characters: string; length: number };

function decodeEscape(sequence: string): Decoded[] {
  if (sequence.startsWith('%')) return decodePercent(sequence);
  return [{ characters: decodeCharacter(sequence), length: sequence.length }];
}

function decodeCharacter(sequence: string): string {
  if (sequence.startsWith('&#')) {
    const code = /x/i.test(sequence) ? Number.parseInt(sequence.slice(3), 16) : Number.parseInt(sequence.slice(2), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : sequence;
  }
  if (sequence.startsWith('&')) return ENTITIES.get(sequence.slice(1, -1).toLowerCase()) ?? sequence;
  if (sequence.length > 2) return String.fromCharCode(Number.parseInt(sequence.slice(2), 16));
  return JSON_ESCAPES.get(sequence.slice(1)) ?? sequence.slice(1);
}

/** A character may have several bytes (UTF-8). Bytes that are none stand for themselves (Latin-1). */
function decodePercent(sequences: string): Decoded[] {
  const decoded: Decoded[] = [];
  for (let position = 0; position < sequences.length; ) {
    const byte = Number.parseInt(sequences.slice(position + 1, position + 3), 16);
    const bytes = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    const sequence = sequences.slice(position, position + 3 * bytes);
    try {
      decoded.push({ characters: decodeURIComponent(sequence), length: sequence.length });
      position += sequence.length;
    } catch {
      decoded.push({ characters: String.fromCharCode(byte), length: 3 });
      position += 3;
    }
  }
  return decoded;
}
