/**
 * The names that people type by hand. The full HTML table has 2,231 of them and would outweigh the parser;
 * a name that is not here stays as it was written.
 */
const namedEntities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  times: '×',
  deg: '°',
  euro: '€',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
  check: '✓',
};

const entityPattern = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;

/** Decodes once and without the HTML parser: `&amp;lt;` is `&lt;`. */
export function decodeEntities(text: string): string {
  return text.replace(entityPattern, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) {
      return Object.hasOwn(namedEntities, name) ? (namedEntities[name] ?? whole) : whole;
    }
    return character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  });
}

/** CommonMark: what is not a character becomes U+FFFD. Private use counts as such: `prepare` gives it a meaning. */
function character(code: number): string {
  const isInvalid = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xf8ff);
  return isInvalid ? '\ufffd' : String.fromCodePoint(code);
}
