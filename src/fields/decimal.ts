/** Stricter than `Number()`, which accepts `0x10` and the empty string. */
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Signs and decimal points of other scripts and input methods. */
const asciiSigns: Record<string, string> = {
  '−': '-',
  '－': '-',
  '﹣': '-',
  '＋': '+',
  '．': '.',
  '٫': '.',
  ｅ: 'e',
  Ｅ: 'E',
};

/** A decimal number in ASCII. Digits of any script count, e.g. `٩٩٣`. Undefined if the text is none. */
export function toDecimal(text: string): string | undefined {
  const ascii = text
    .trim()
    .replace(/\p{Nd}/gu, digitValue)
    .replace(/[−－﹣＋．٫ｅＥ]/g, (sign) => asciiSigns[sign] ?? sign);
  return DECIMAL.test(ascii) ? ascii : undefined;
}

/** Unicode encodes the decimal digits of a script in order, from zero (Unicode 4.6), in blocks that follow one another. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

/** Whether the digits survive in a JSON number, which is a double. Both are decimals. */
export function isExact(typed: string, number: number): boolean {
  return significant(typed) === significant(String(number));
}

/** Sign, digits without zeros around them, and exponent: the same for all spellings of a number. */
function significant(decimal: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(decimal) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const trimmed = digits.replace(/0+$/, '');
  if (trimmed === '') return '0';
  return `${sign === '-' ? '-' : ''}${trimmed}e${Number(exponent) - fraction.length + digits.length - trimmed.length}`;
}
