import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { lastInput } from './last-input.ts';

export async function openProviderWindow(page: Page, button: Locator): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await button.click();
  return opened;
}

/** Signs in with the demo's provider, and answers its consent page. */
export async function signIn(window: Page, decision: 'Allow' | 'Deny'): Promise<void> {
  await window.getByLabel('Email').fill('ada@harbour-lane.example');
  await window.getByLabel('Password').fill('lantern-at-dusk');
  await window.getByRole('button', { name: 'Sign in' }).click();
  await answerConsent(window, decision);
}

/** For a user with a session at the provider, who sees the consent page only. */
export async function answerConsent(window: Page, decision: 'Allow' | 'Deny'): Promise<void> {
  await expect(window.getByRole('heading', { level: 1 })).toContainText('wants to use your');
  // The dialog closes the window as soon as it has the code.
  lastInput(window.getByRole('button', { name: decision }).click());
}

export async function chooseAuthMethod(dialog: FrameLocator | Page, name: string): Promise<void> {
  await dialog.getByRole('button', { name: 'Try another way' }).click();
  await dialog.getByRole('button', { name }).click();
}

export async function fillClient(dialog: FrameLocator | Page, id: string, secret: string): Promise<void> {
  await dialog.getByLabel('Client ID').fill(id);
  await dialog.getByLabel('Client secret', { exact: true }).fill(secret);
}
