import { byId } from './element.js';

/** Shows a message in the live region. */
export function announce(text) {
  byId('status').textContent = text;
}

export async function runTask(task) {
  try {
    await task();
  } catch (error) {
    console.error(error);
    announce('That did not work. The console says why.');
  }
}
