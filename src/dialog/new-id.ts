const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** An externalId in the format of Activepieces: 21 of `[0-9A-Za-z]` (contract 2.6). */
export function newId(): string {
  let id = '';
  while (id.length < 21) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      // 248 = 4 × 62: larger bytes would make some characters more likely.
      if (byte < 248 && id.length < 21) id += alphabet[byte % 62];
    }
  }
  return id;
}
