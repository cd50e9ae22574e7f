import type { MarkedToken } from 'marked';
import { parse } from './parse.ts';

/** Has the constructs of most descriptions, and makes the parser try all others. */
const SAMPLE = '# a\n\n**b** _c_ [d](https://e.example) `f` <g>\n\n1. h\n   - i\n\n> j\n';

/** Where there is no requestIdleCallback: in Safari. */
const whenIdle = (run: () => void) => (globalThis.requestIdleCallback ?? setTimeout)(run);

/**
 * Lets the engine compile the parser and its regular expressions while there is nothing else to do. As part of the first
 * form they were half of the time that it took to be drawn.
 */
export function warmUp(onParsed?: (tokens: MarkedToken[]) => void): void {
  whenIdle(() => {
    const tokens = parse(SAMPLE);
    onParsed?.(tokens);
  });
}
