import { expect, type Locator } from '@playwright/test';
import { refusal, rejectedCredentials } from '../../demo/testing/answer.ts';
import { stored } from './connections-dialog.ts';
import type { HostPage } from './host-page.ts';
import { type Content, secretInput } from './journey.ts';
import { allFieldTypesPiece, noAuthPiece, secretPiece, unknownPiece } from './pieces.ts';
import { saveRoute } from './routes.ts';
import { dialogFrame } from './test.ts';

type Scene = { host: HostPage; dialog: Content; open: (pieceName: string, options?: object) => Promise<void> };

/** Opens each screen of a form in the frame of a host page. Every state of every screen is in the gallery. */
export const screens: Record<string, (scene: Scene) => Promise<void>> = {
  async loading({ host, dialog, open }) {
    host.stage.instance.hold('*');
    await open(secretPiece.name);
    await expect(dialog.locator('.skeleton').first()).toBeVisible();
  },
  async 'form, empty'({ dialog, open }) {
    await open(secretPiece.name);
    await expect(dialog.getByRole('heading', { name: 'Connect Acme' })).toBeVisible();
    await expect(dialog.locator('.md strong')).toBeVisible();
  },
  async 'form, filled and revealed'({ dialog, open }) {
    await open(secretPiece.name);
    await secretInput(dialog).fill('sk-live-1234567890');
    await dialog.getByRole('button', { name: 'Show API key' }).click();
  },
  async 'form, invalid'({ dialog, open }) {
    await open(secretPiece.name);
    await connect(dialog).click();
    await expect(secretInput(dialog)).toHaveAttribute('aria-invalid', 'true');
  },
  async 'form, save failed'({ host, dialog, open }) {
    host.stage.instance.on(saveRoute, rejectedCredentials('Invalid API key'));
    await open(secretPiece.name);
    await secretInput(dialog).fill('wrong');
    await connect(dialog).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
  },
  async 'form, all field types'({ dialog, open }) {
    await open(allFieldTypesPiece.name);
    await expect(dialog.locator('.md-callout').first()).toBeVisible();
  },
  async 'form, all field types invalid'({ dialog, open }) {
    await open(allFieldTypesPiece.name);
    await connect(dialog).click();
    await expect(dialog.locator('.field-error').first()).toBeVisible();
  },
  async 'form, list searched'({ dialog, open }) {
    await open(allFieldTypesPiece.name);
    const list = dialog.getByRole('combobox', { name: 'Data centre' });
    await list.click();
    await list.fill('city 1');
    await expect(dialog.getByRole('listbox').getByRole('option').first()).toBeVisible();
  },
  async 'form, name taken'({ host, dialog, open }) {
    host.stage.instance.connections = [stored('Acme'), stored('Sales')];
    await open(secretPiece.name, { connectionName: undefined });
    await expect(dialog.getByLabel('Connection name')).toHaveValue('Acme 2');
    await dialog.getByLabel('Connection name').fill('sales');
  },
  async 'form, reconnect and set up later'({ host, dialog, open }) {
    host.stage.instance.connections = [stored('Acme of the sales team', { externalId: 'acme-1' })];
    await open(secretPiece.name, { allowSetupLater: true });
    await expect(dialog.getByRole('heading', { name: 'Reconnect Acme' })).toBeVisible();
  },
  async 'no auth'({ dialog, open }) {
    await open(noAuthPiece.name);
    await expect(connect(dialog)).toBeFocused();
  },
  async 'saving, slow'({ host, dialog, open }) {
    host.stage.instance.on(saveRoute, () => new Promise(() => {}));
    await open(secretPiece.name);
    await secretInput(dialog).fill('sk-1');
    await connect(dialog).click();
    await expect(dialog.locator('.slow-save')).toBeVisible();
  },
  async saved({ dialog, open }) {
    await open(secretPiece.name);
    await secretInput(dialog).fill('sk-1');
    await connect(dialog).click();
    await expect(dialog.getByRole('heading', { name: 'Acme is connected' })).toBeVisible();
  },
  async 'discard confirmation'({ dialog, open }) {
    await open(secretPiece.name);
    await secretInput(dialog).fill('sk-1');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog.getByRole('alertdialog')).toBeVisible();
  },
  async 'failed to load'({ host, dialog, open }) {
    host.stage.instance.on('GET /v1/pieces/@test/piece-acme', refusal(403, 'AUTHORIZATION'));
    await open(secretPiece.name);
    await expect(dialog.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
  async unsupported({ dialog, open }) {
    await open(unknownPiece.name);
    await expect(dialog.getByRole('heading', { name: 'Futura can’t be connected right now' })).toBeVisible();
  },
};

function connect(dialog: Content): Locator {
  return dialog.getByRole('button', { name: /^(Connect|Reconnect)$/ });
}

/** Requires a host page that is open. */
export function sceneOn(host: HostPage): Scene {
  host.stage.instance.pieces = [secretPiece, noAuthPiece, unknownPiece, allFieldTypesPiece];
  return {
    host,
    dialog: dialogFrame(host.page),
    open: (pieceName, options = {}) => host.connect({ pieceName, connectionName: 'acme-1', ...options }),
  };
}
