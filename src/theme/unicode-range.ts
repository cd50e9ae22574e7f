/** Whether a `unicode-range` (CSS Fonts 4, section 4.5) contains one of the characters. */
export function coversAny(unicodeRange: string, characters: string): boolean {
  const codes = [...characters].map((character) => character.codePointAt(0) ?? 0);
  return unicodeRange.split(',').some((part) => {
    const [, first = '', last = first] = /^\s*U\+([\da-f?]+)(?:-([\da-f]+))?\s*$/i.exec(part) ?? [];
    const [from, to] = [first.replaceAll('?', '0'), last.replaceAll('?', 'f')].map((hex) => Number.parseInt(hex, 16));
    return codes.some((code) => from !== undefined && to !== undefined && from <= code && code <= to);
  });
}
