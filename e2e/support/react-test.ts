import type { Page } from '@playwright/test';
import { secretPiece } from './pieces.ts';
import { test as base, expect } from './test.ts';

/** React reports to the console what a component does wrong. */
export const test = base.extend<{ messages: string[] }>({
  messages: [
    async ({ page }, use) => {
      const messages: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) messages.push(message.text());
      });
      page.on('pageerror', (error) => messages.push(String(error)));
      await use(messages);
      expect(messages, 'warnings and errors of the page').toEqual([]);
    },
    { auto: true },
  ],
  stage: async ({ stage }, use) => {
    stage.instance.pieces = [secretPiece];
    await use(stage);
  },
});

export const status = (page: Page) => page.locator('output');
export const call = (page: Page, name: string, argument?: string) =>
  page.evaluate(
    ([key, value]) => (globalThis as never as Record<string, (value: unknown) => void>)[key ?? '']?.(value),
    [name, argument],
  );
export const expectNothingOpen = (page: Page) => expect(page.locator('dialog')).toHaveCount(0);
