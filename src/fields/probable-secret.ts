const words = /key|token|secret|passw|passphrase|passcode|\bpwd\b|credential|\bpin\b/i;
/** Names that contain such a word although the value is public. */
const publicWords = /public|name|\bid\b|url|uri|path|endpoint|header|type/i;

/** Whether a text may be meant to be hidden, by its name and description. A guess: safety never depends on it. */
export function isProbablySecret(field: { key: string; displayName: string; description?: string }): boolean {
  const { key, displayName, description = '' } = field;
  if (publicWords.test(displayName)) return false;
  return words.test(displayName) || words.test(key) || /\b(api key|access token|password)\b/i.test(description);
}
