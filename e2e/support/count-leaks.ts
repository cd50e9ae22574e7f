import type { Page } from '@playwright/test';

/** What our script has running: `message on Window` for a listener, `timer` for one that has not fired. Sorted. */
export type Running = string[];

/** Before the page loads: counts our script's listeners and timers, not Playwright's own. */
export async function countRunning(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const running = new Map<object, string>();
    const listeners: { target: EventTarget; type: string; listener: unknown; key: object }[] = [];
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const isOurs = () => new Error().stack?.match(/\/connect\.m?js/) !== null;
    const forget = (target: EventTarget, type: string, listener: unknown) => {
      for (const one of listeners) {
        if (one.target === target && one.type === type && one.listener === listener) running.delete(one.key);
      }
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const key = {};
      if (isOurs()) running.set(key, `${type} on ${this.constructor.name}`);
      listeners.push({ target: this, type, listener, key });
      const { signal, once } = Object(options) as AddEventListenerOptions;
      if (signal) addEventListener.call(signal, 'abort', () => running.delete(key));
      if (once) addEventListener.call(this, type, () => running.delete(key));
      addEventListener.call(this, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      forget(this, type, listener);
      removeEventListener.call(this, type, listener, options);
    };

    const timers = new Map<unknown, object>();
    const stop = (id: unknown) => running.delete(timers.get(id) ?? timers);
    const counted = (start: typeof setTimeout, repeats: boolean) =>
      ((run: () => void, ms?: number) => {
        const key = {};
        if (isOurs()) running.set(key, 'timer');
        const id = start(() => {
          if (!repeats) running.delete(key);
          run();
        }, ms);
        timers.set(id, key);
        return id;
      }) as typeof setTimeout;
    const stopping = (clear: typeof clearTimeout) => (id: number) => {
      stop(id);
      clear(id);
    };
    Object.assign(window, {
      running,
      setTimeout: counted(window.setTimeout, false),
      setInterval: counted(window.setInterval as typeof setTimeout, true),
      clearTimeout: stopping(window.clearTimeout),
      clearInterval: stopping(window.clearInterval),
    });
  });
}

export function runningIn(page: Page): Promise<Running> {
  return page.evaluate(() => [...(window.running?.values() ?? [])].sort());
}

declare global {
  interface Window {
    running?: Map<object, string>;
  }
}
