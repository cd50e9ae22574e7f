import { parse } from './parse.ts';

/** Where there is no requestIdleCallback: in Safari. */
const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

/**
 * Lets the engine compile the parser and its regular expressions, all of which it tries on any text, while there is
 * nothing else to do. As part of the first form they were half of the time that it took to be drawn.
 */
export function precompileParser(): void {
  whenIdle(() => parse('# a\n**b**'));
}
