/** The part of ASN.1's Distinguished Encoding Rules (X.690) that a certificate needs. */

const tags = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
};

export const sequence = (...items: Buffer[]) => encode(tags.sequence, Buffer.concat(items));

export const set = (...items: Buffer[]) => encode(tags.set, Buffer.concat(items));

export const octetString = (content: Buffer) => encode(tags.octetString, content);

export const utf8String = (text: string) => encode(tags.utf8String, Buffer.from(text));

/** Whole bytes: none of the last byte's bits is unused. */
export const bitString = (content: Buffer) => encode(tags.bitString, Buffer.concat([Buffer.from([0]), content]));

/** Not negative. */
export function integer(value: number): Buffer {
  const digits = value.toString(16);
  const bytes = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  // The first bit is the sign.
  return encode(tags.integer, (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

/** Until the year 2049. */
export const utcTime = (date: Date) =>
  encode(tags.utcTime, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

/** `[number]`, around another value or, for strings in names, in place of its tag. */
export const contextTag = (number: number, content: Buffer, isConstructed = true) =>
  encode(0x80 | number | (isConstructed ? 0x20 : 0), content);

export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  return encode(tags.objectIdentifier, Buffer.from([first * 40 + second, ...others.flatMap(base128)]));
}

/** Seven bits per byte; all but the last byte have the eighth set. */
function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}

function encode(tag: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag, ...encodeLength(content.length)]), content]);
}

function encodeLength(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest >>= 8) bytes.unshift(rest & 0xff);
  return [0x80 | bytes.length, ...bytes];
}
