import type { Page } from '@playwright/test';
import type { HostPage } from './host-page.ts';
import type { Content } from './journey.ts';
import { dialogFrame, expect } from './test.ts';

/** Typed text stays in the dialog, whatever the name of its field. */
export const typed = {
  host: 'db.example.com',
  token: 'sk-live-51Hx',
  password: 'hunter2 is mine',
  apiKey: 'short',
  masked: 'a1b2c3d4e5f6g7h8',
  pem: 'line one',
};

export const draftPiece = (name: string) => ({
  name,
  displayName: 'Acme',
  version: '1.0.0',
  auth: {
    type: 'CUSTOM_AUTH',
    displayName: 'Connection',
    required: true,
    props: {
      host: { type: 'SHORT_TEXT', displayName: 'Host', required: true },
      user: { type: 'SHORT_TEXT', displayName: 'User', required: true },
      token: { type: 'SECRET_TEXT', displayName: 'Access token', required: true },
      password: { type: 'SHORT_TEXT', displayName: 'Password', required: false },
      apiKey: { type: 'SHORT_TEXT', displayName: 'API key', required: false },
      masked: { type: 'SHORT_TEXT', displayName: 'Account', required: false },
      pem: { type: 'LONG_TEXT', displayName: 'Notes', required: false },
      port: { type: 'NUMBER', displayName: 'Port', required: true },
      tls: { type: 'CHECKBOX', displayName: 'Use TLS', required: false, defaultValue: true },
      region: {
        type: 'STATIC_DROPDOWN',
        displayName: 'Region',
        required: true,
        options: { options: ['Europe', 'America'].map((label) => ({ label, value: { name: label } })) },
      },
    },
  },
});

export const draftRequest = { pieceName: '@test/piece-draft' };
const restoredNotice = 'Your earlier choices were restored. Please enter the rest again.';

declare global {
  interface Window {
    postedMessages?: { type: string; data: { draft?: unknown } }[];
  }
}

/** Fills every field, and waits until the page has received the input that may be restored. */
export async function fillDraft(content: Content, page: Page): Promise<void> {
  const input = (name: string) => content.getByLabel(name, { exact: true });
  await input('Access token').fill(typed.token);
  await content.getByLabel('Password optional').fill(typed.password);
  await content.getByLabel('API key optional').fill(typed.apiKey);
  await content.getByLabel('Account optional').fill(typed.masked);
  await content.getByLabel('Notes optional').fill(typed.pem);
  await content.getByLabel('Use TLS').uncheck();
  await input('Region').selectOption('America');
  await input('Connection name').fill('Sales');
  await input('Host').fill(typed.host);
  await input('Port').fill('5432');
  await expect.poll(() => drafts(page)).toContainEqual(expect.objectContaining({ name: 'Sales', values: recoverable }));
}

const recoverable = { port: '5432', tls: false, region: [{ name: 'America' }] };

export function drafts(page: Page): Promise<unknown[]> {
  return page.evaluate(
    () =>
      window.postedMessages?.flatMap(({ type, data }) => (type === 'CLIENT_CONNECT_DRAFT' ? [data.draft] : [])) ?? [],
  );
}

export async function expectRestored(content: Content): Promise<void> {
  await expect(content.getByText(restoredNotice)).toHaveAttribute('role', 'status');
  await expect(content.getByLabel('Port')).toHaveValue('5432');
  await expect(content.getByLabel('Use TLS')).not.toBeChecked();
  await expect(content.getByLabel('Region').locator('option:checked')).toHaveText('America');
  await expect(content.getByLabel('Connection name')).toHaveValue('Sales');
  for (const name of [
    'Host',
    'Access token',
    'Password optional',
    'API key optional',
    'Account optional',
    'Notes optional',
  ]) {
    await expect(content.getByLabel(name, { exact: true })).toHaveValue('');
  }
  await expect(content.getByLabel('Host')).toBeFocused();
}

export async function expectEmpty(content: Content): Promise<void> {
  await expect(content.getByLabel('Port')).toHaveValue('');
  await expect(content.getByText(restoredNotice)).toHaveCount(0);
}

export async function reopen(host: HostPage, options = {}) {
  await host.connect({ ...draftRequest, ...options });
  return dialogFrame(host.page);
}
