import type { Page } from '@playwright/test';

/** Records the loader's listeners and timers, recognized by the call stack. Has to be called before the page loads. */
export async function trackListenersAndTimers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const active = new Map<object, string>();
    const listeners: { target: EventTarget; type: string; listener: unknown; key: object }[] = [];
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const isFromLoader = () => new Error().stack?.match(/\/connect\.m?js/) !== null;
    const recordRemoval = (target: EventTarget, type: string, listener: unknown) => {
      for (const added of listeners) {
        const isSame = added.target === target && added.type === type && added.listener === listener;
        if (isSame) active.delete(added.key);
      }
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const key = {};
      if (isFromLoader()) active.set(key, `${type} on ${this.constructor.name}`);
      listeners.push({ target: this, type, listener, key });
      const { signal, once }: AddEventListenerOptions = (typeof options === 'object' && options) || {};
      if (signal) addEventListener.call(signal, 'abort', () => active.delete(key));
      if (once) addEventListener.call(this, type, () => active.delete(key));
      addEventListener.call(this, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      recordRemoval(this, type, listener);
      removeEventListener.call(this, type, listener, options);
    };

    const timers = new Map<unknown, object>();
    const tracked = (start: typeof setTimeout, repeats: boolean) =>
      ((callback: () => void, ms?: number) => {
        const key = {};
        if (isFromLoader()) active.set(key, 'timer');
        const id = start(() => {
          if (!repeats) active.delete(key);
          callback();
        }, ms);
        timers.set(id, key);
        return id;
      }) as typeof setTimeout;
    const trackedClear = (clear: typeof clearTimeout) => (id: number) => {
      active.delete(timers.get(id) ?? timers);
      clear(id);
    };
    Object.assign(window, {
      listenersAndTimers: active,
      setTimeout: tracked(window.setTimeout, false),
      setInterval: tracked(window.setInterval as typeof setTimeout, true),
      clearTimeout: trackedClear(window.clearTimeout),
      clearInterval: trackedClear(window.clearInterval),
    });
  });
}

/** E.g. `message on Window` for a listener, `timer` for one that has not fired; sorted. */
export function activeListenersAndTimers(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window.listenersAndTimers?.values() ?? [])].sort());
}

declare global {
  interface Window {
    listenersAndTimers?: Map<object, string>;
  }
}
