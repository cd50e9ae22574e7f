import type { SimulatedUser } from './stage.ts';

/** Generous: nothing here waits for a network. */
const TIMEOUT_MS = 8000;

/** Not what a scene replaces it with. */
const { setTimeout } = window;

export const user: SimulatedUser = {
  find,
  waitUntil,
  async click(selector) {
    (await find(selector)).click();
    await nextPaint();
  },
  async fill(selector, text) {
    const input = await find(selector);
    if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) throw new Error(selector);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await nextPaint();
  },
  async select(selector, index) {
    const select = await find(selector);
    if (!(select instanceof HTMLSelectElement)) throw new Error(selector);
    select.selectedIndex = index;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await nextPaint();
  },
};

async function find(selector: string): Promise<HTMLElement> {
  let found: HTMLElement | null = null;
  const query = () => {
    found = document.querySelector<HTMLElement>(selector);
    return found !== null;
  };
  await waitUntil(query, selector);
  return found ?? document.body;
}

function waitUntil(condition: () => boolean, description = String(condition)): Promise<void> {
  return new Promise((resolve, reject) => {
    if (condition()) return resolve();
    const observer = new MutationObserver(() => {
      if (!condition()) return;
      stop();
      resolve();
    });
    const timeout = setTimeout(() => {
      stop();
      reject(new Error(`Timed out after ${TIMEOUT_MS} ms waiting for: ${description}`));
    }, TIMEOUT_MS);
    const stop = () => {
      observer.disconnect();
      clearTimeout(timeout);
    };
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Resolves once changes are painted, effects that they caused included. */
export async function nextPaint(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}
