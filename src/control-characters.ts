/** All but line breaks and tabs, and what changes the direction of the text around it (Unicode UAX #9). */
const CONTROLS = /\p{Bidi_Control}|(?![\t\n\r])\p{Cc}/gu;

/** For text of others that is shown: without characters that hide or reorder what it says. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}
