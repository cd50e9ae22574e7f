/** What a PKCS#8 key begins with: version 0, then the algorithm rsaEncryption with its NULL parameter (RFC 8017 A.1). */
const VERSION_0 = [0x02, 0x01, 0x00];
const RSA_ENCRYPTION_ID = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

/** `RSAPrivateKey` (PKCS#1) as `PrivateKeyInfo` (PKCS#8, RFC 5208 5), the only form that WebCrypto imports. */
export function pkcs1ToPkcs8(key: Uint8Array): Uint8Array<ArrayBuffer> {
  const algorithm = element(0x30, [...RSA_ENCRYPTION_ID, 0x05, 0x00]);
  return Uint8Array.from(element(0x30, [...VERSION_0, ...algorithm, ...element(0x04, [...key])]));
}

/** Whether a PKCS#8 key is one of RSA, not of an elliptic curve. */
export function isRsaPkcs8(key: Uint8Array): boolean {
  // Its length, the version and the algorithm take less.
  const head = key.subarray(0, 32);
  return head.some((_, start) => RSA_ENCRYPTION_ID.every((byte, index) => head[start + index] === byte));
}

function element(tag: number, content: readonly number[]): number[] {
  return [tag, ...length(content.length), ...content];
}

function length(value: number): number[] {
  if (value < 0x80) return [value];
  const bytes: number[] = [];
  for (let rest = value; rest > 0; rest >>= 8) bytes.unshift(rest & 0xff);
  return [0x80 | bytes.length, ...bytes];
}
