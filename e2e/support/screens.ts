import { expect, type Locator, type Page } from '@playwright/test';
import { derivedId } from '../../demo/instance/ids.ts';
import type { HostPage } from './host-page.ts';
import { allFieldTypesPiece, noAuthPiece, secretPiece, unknownPiece } from './pieces.ts';
import { dialogFrame } from './test.ts';

/** The content of the host page's frame, or of a window. */
type Dialog = Pick<Page, 'getByRole' | 'getByLabel' | 'getByText' | 'locator'>;
type Scene = { host: HostPage; dialog: Dialog; open: (pieceName: string, options?: object) => Promise<void> };

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
    await apiKey(dialog).fill('sk-live-1234567890');
    await dialog.getByRole('button', { name: 'Show API key' }).click();
  },
  async 'form, invalid'({ dialog, open }) {
    await open(secretPiece.name);
    await connect(dialog).click();
    await expect(dialog.getByLabel('API key', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  },
  async 'form, save failed'({ host, dialog, open }) {
    host.stage.instance.on('POST /v1/app-connections', () => ({
      status: 400,
      body: { code: 'INVALID_APP_CONNECTION', params: { error: 'Invalid API key' } },
    }));
    await open(secretPiece.name);
    await apiKey(dialog).fill('wrong');
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
    host.stage.instance.connections = [stored('Acme of the sales team')];
    await open(secretPiece.name, { connectionName: 'Acme of the sales team', allowSetupLater: true });
    await expect(dialog.getByRole('heading', { name: 'Reconnect Acme' })).toBeVisible();
  },
  async 'no auth'({ dialog, open }) {
    await open(noAuthPiece.name);
    await expect(connect(dialog)).toBeFocused();
  },
  async 'saving, slow'({ host, dialog, open }) {
    host.stage.instance.on('POST /v1/app-connections', () => new Promise(() => {}));
    await open(secretPiece.name);
    await apiKey(dialog).fill('sk-1');
    await connect(dialog).click();
    await expect(dialog.locator('.slow-save')).toBeVisible();
  },
  async saved({ dialog, open }) {
    await open(secretPiece.name);
    await apiKey(dialog).fill('sk-1');
    await connect(dialog).click();
    await expect(dialog.getByRole('heading', { name: 'Acme is connected' })).toBeVisible();
  },
  async 'discard confirmation'({ dialog, open }) {
    await open(secretPiece.name);
    await apiKey(dialog).fill('sk-1');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog.getByRole('alertdialog')).toBeVisible();
  },
  async 'failed to load'({ host, dialog, open }) {
    host.stage.instance.on('GET /v1/pieces/@test/piece-acme', () => ({
      status: 403,
      body: { code: 'AUTHORIZATION', params: {} },
    }));
    await open(secretPiece.name);
    await expect(dialog.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
  async unsupported({ dialog, open }) {
    await open(unknownPiece.name);
    await expect(dialog.getByRole('heading', { name: 'Futura can’t be connected right now' })).toBeVisible();
  },
};

function apiKey(dialog: Dialog): Locator {
  return dialog.getByLabel('API key', { exact: true });
}

function connect(dialog: Dialog): Locator {
  return dialog.getByRole('button', { name: /^(Connect|Reconnect)$/ });
}

function stored(displayName: string) {
  const { name: pieceName, version: pieceVersion } = secretPiece;
  return {
    id: derivedId(displayName),
    externalId: displayName,
    displayName,
    pieceName,
    pieceVersion,
    type: 'SECRET_TEXT',
  };
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
