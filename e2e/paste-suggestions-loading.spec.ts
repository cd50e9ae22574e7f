import type { Page } from '@playwright/test';
import { deferred } from '../demo/testing/deferred.ts';
import { CustomDialog } from './support/custom.ts';
import { paste, props, quotesHint } from './support/paste-suggestions.ts';
import { expect, test } from './support/test.ts';

/** Returns what releases it. */
async function holdSuggestions(page: Page): Promise<() => void> {
  const { promise: released, resolve: release } = deferred();
  await page.context().route(/paste-suggestions-.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('a value that was pasted before suggestions have loaded is checked, and one that is being typed is not', async ({
  host,
  page,
}) => {
  const release = await holdSuggestions(page);
  const dialog = await CustomDialog.open(host, props);
  const [notes, token] = [dialog.field('Notes'), dialog.field('Access token')];
  await paste('"sk-live-51"', notes, token);
  await notes.pressSequentially('"eu"');
  await expect(dialog.root.getByText(quotesHint)).toHaveCount(0);
  release();
  await expect(token).toHaveAccessibleDescription(quotesHint);
  await expect(notes).toHaveAccessibleDescription('');
});

test('a value that is typed while suggestions load is not checked before the input is left', async ({ host, page }) => {
  const release = await holdSuggestions(page);
  const dialog = await CustomDialog.open(host, props);
  const token = dialog.field('Access token');
  await token.pressSequentially('"sk-1');
  // The last character comes with the frame in which the suggestions are added.
  const added = await token.evaluateHandle((input: HTMLInputElement) => ({
    framesLater: new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        input.value = '"sk-1"';
        input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
      });
      observer.observe(input.closest('.field') as Element, { childList: true, subtree: true });
    }),
  }));
  release();
  await added.evaluate(({ framesLater }) => framesLater);
  await expect(token).toHaveAccessibleDescription('');
  await token.press('Tab');
  await expect(token).toHaveAccessibleDescription(quotesHint);
});

test('a value that was typed and left before suggestions have loaded is checked', async ({ host, page }) => {
  const release = await holdSuggestions(page);
  const dialog = await CustomDialog.open(host, props);
  const token = dialog.field('Access token');
  await token.pressSequentially('"sk-live-51"');
  // To the button within the same field.
  await token.press('Tab');
  await expect(dialog.root.getByRole('button', { name: 'Show Access token' })).toBeFocused();
  release();
  await expect(token).toHaveAccessibleDescription(quotesHint);
});
