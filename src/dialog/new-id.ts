const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A fresh externalId as Activepieces makes them: 21 of `[0-9A-Za-z]` (contract 2.6). */
export function newId(): string {
  let id = '';
  while (id.length < 21) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      // 248 = 4 × 62: above it some characters would come up more often.
      if (byte < 248 && id.length < 21) id += alphabet[byte % 62];
    }
  }
  return id;
}
