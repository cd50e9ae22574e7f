/** Latin letters that Unicode does not decompose into a base letter and a mark. */
const baseLetters: Record<string, string> = { Ø: 'O', Ł: 'L', Đ: 'D', Ð: 'D', Þ: 'TH', Æ: 'AE', Œ: 'OE' };

/** Ignores case, width, diacritics and the kind of quotation marks and hyphens. */
export function foldText(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      // Upper case, since `ß` becomes `SS` and both forms of sigma the same letter.
      .toUpperCase()
      .replace(/[ØŁĐÐÞÆŒ]/g, (letter) => baseLetters[letter] ?? letter)
      .replace(/[‘’ʼ`]/g, "'")
      .replace(/\p{Pd}/gu, '-')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
