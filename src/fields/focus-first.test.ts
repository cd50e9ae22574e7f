import { afterEach, expect, test, vi } from 'vitest';
import { focusFirst } from './focus-first.ts';

afterEach(() => vi.unstubAllGlobals());

/** A frame in which WebKit ignores `focus()` until a key was pressed. */
function lockedFrame() {
  const body = {};
  const page = { body, activeElement: body as object };
  const listeners: ((event: KeyboardEvent) => void)[] = [];
  let isLocked = true;
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', (_: string, listener: (event: KeyboardEvent) => void) => listeners.push(listener));
  const element = {
    isConnected: true,
    focus() {
      if (!isLocked && element.isConnected) page.activeElement = element;
    },
  };
  /** @returns whether the browser handles the key as well */
  const press = (key: string) => {
    isLocked = false;
    const preventDefault = vi.fn<() => void>();
    for (const listener of listeners.splice(0)) listener({ key, preventDefault } as unknown as KeyboardEvent);
    return preventDefault.mock.calls.length === 0;
  };
  return { page, element, press };
}

test.each([
  ['a', true],
  ['Enter', true],
  ['Tab', false],
])('the first key, %j, focuses the element; the browser handles it: %j', (key, isHandled) => {
  const { page, element, press } = lockedFrame();
  focusFirst(element as unknown as HTMLElement);
  expect(page.activeElement).toBe(page.body);
  expect(press(key)).toBe(isHandled);
  expect(page.activeElement).toBe(element);
});

test('Tab moves on as always where there is nothing to focus', () => {
  const { press } = lockedFrame();
  focusFirst(undefined);
  expect(press('Tab')).toBe(true);
});

test('Tab moves on as always if the element is gone by then', () => {
  const { element, press } = lockedFrame();
  focusFirst(element as unknown as HTMLElement);
  element.isConnected = false;
  expect(press('Tab')).toBe(true);
});
