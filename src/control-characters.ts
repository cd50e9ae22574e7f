/** All but line breaks and tabs, and what changes the direction of the text around it (Unicode UAX #9). */
const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** For text of others that is shown: without characters that hide or reorder what it says. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}
