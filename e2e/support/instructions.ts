import type { Page } from '@playwright/test';
import type { HostPage } from './host-page.ts';
import { dialogFrame, expect } from './test.ts';

export const steps = Array.from(
  { length: 12 },
  (_, step) => `${step + 1}. Open the settings of your **account**.`,
).join('\n');
export const longSteps = `${steps}\n`.repeat(4);
const field = (displayName: string) => ({ type: 'SHORT_TEXT', displayName, required: true });
const props = Object.fromEntries(['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((name) => [name, field(name)]));
export const guideRequest = { pieceName: '@test/piece-guide', connectionName: 'guide-1' };

export async function openForm(host: HostPage, page: Page, description = steps, configure = {}) {
  const auth = { type: 'CUSTOM_AUTH', displayName: 'Connection', required: true, description, props };
  host.stage.instance.pieces = [{ name: guideRequest.pieceName, displayName: 'Guide', version: '1.0.0', auth }];
  await host.open(configure);
  await host.connect(guideRequest);
  const root = dialogFrame(page).getByRole('dialog');
  await expect(root.locator('.md').first()).toBeAttached();
  return { root, details: root.locator('details'), summary: root.getByText('Instructions', { exact: true }) };
}
