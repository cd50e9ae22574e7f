import { byId } from './element.js';

/** Tells what happened, to eyes and to screen readers. */
export function say(text) {
  byId('status').textContent = text;
}

export async function run(task) {
  try {
    await task();
  } catch (error) {
    console.error(error);
    say('That did not work. The console says why.');
  }
}
