import type { User } from './stage.ts';

/** In ms. What is not there by then never will be: nothing here waits for a network. */
const patience = 8000;

export const user: User = {
  find,
  until,
  async click(selector) {
    (await find(selector)).click();
    await painted();
  },
  async fill(selector, text) {
    const input = await find(selector);
    if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) throw new Error(selector);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await painted();
  },
  async choose(selector, place) {
    const select = await find(selector);
    if (!(select instanceof HTMLSelectElement)) throw new Error(selector);
    select.selectedIndex = place;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await painted();
  },
};

async function find(selector: string): Promise<HTMLElement> {
  let found: HTMLElement | null = null;
  const look = () => {
    found = document.querySelector<HTMLElement>(selector);
    return found !== null;
  };
  await until(look, selector);
  return found ?? document.body;
}

function until(isSo: () => boolean, what = String(isSo)): Promise<void> {
  return new Promise((resolve, reject) => {
    if (isSo()) return resolve();
    const observer = new MutationObserver(() => {
      if (!isSo()) return;
      end();
      resolve();
    });
    const late = setTimeout(() => {
      end();
      reject(new Error(`It never came to be: ${what}`));
    }, patience);
    const end = () => {
      observer.disconnect();
      clearTimeout(late);
    };
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Rendered, and whatever that set off as well. */
export async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}
