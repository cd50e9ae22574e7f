import { expect, type Locator } from '@playwright/test';
import { derivedId } from '../../demo/instance/ids.ts';
import type { Answer as ApiAnswer } from '../../demo/testing/answer.ts';
import type { TestConnection as StoredConnection } from '../../demo/testing/test-connection.ts';
import type { ConnectionsOptions } from '../../src/loader/index.ts';
import { DialogPageObject } from './dialog-page-object.ts';
import type { HostPage } from './host-page.ts';
import { noAuthPiece, secretPiece } from './pieces.ts';
import { connectionsOn, type SurfaceKind } from './surfaces.ts';

export { refusal } from '../../demo/testing/answer.ts';

/** Fails the request and both of its retries. */
export const serverErrors: ApiAnswer[] = Array.from({ length: 3 }, () => ({ status: 500, body: {} }));

/** An active connection of `secretPiece`; id and externalId are derived from its name. */
export function stored(displayName: string, overrides: Partial<StoredConnection> = {}): StoredConnection {
  const key = displayName.toLowerCase().replace(/\W+/g, '-');
  return {
    id: derivedId(key),
    externalId: key,
    displayName,
    pieceName: secretPiece.name,
    pieceVersion: secretPiece.version,
    type: 'SECRET_TEXT',
    ...overrides,
  };
}

/** Named `Account 1`, `Account 2`, … */
export function numberedConnections(count: number): StoredConnection[] {
  return Array.from({ length: count }, (_, index) => stored(`Account ${index + 1}`));
}

/** How connections() settles with this connection. */
export const resolvedWith = ({ id, externalId }: StoredConnection) => ({
  status: 'resolved',
  value: { connection: { id, name: externalId } },
});

/** The dialog of `connections()`: the list, and the screens that it leads to. */
export class ConnectionsDialog extends DialogPageObject {
  readonly rows: Locator;
  readonly search: Locator;
  /** Announces the outcome of the last action. */
  readonly notice: Locator;

  constructor(root: Locator) {
    super(root);
    this.rows = root.getByRole('list', { name: 'Connections' }).getByRole('listitem');
    this.search = root.getByRole('searchbox', { name: 'Search connections' });
    this.notice = root.locator('.notice-region');
  }

  /** Adds `secretPiece` and `noAuthPiece` to the pieces; connections have to be stored before. */
  static async open(
    host: HostPage,
    options: ConnectionsOptions = {},
    { kind = 'iframe' as SurfaceKind, abortable = false, configure = {} } = {},
  ): Promise<ConnectionsDialog> {
    host.stage.instance.pieces = [secretPiece, noAuthPiece, ...host.stage.instance.pieces];
    await host.open(configure);
    const content = await connectionsOn(kind, host, options, { abortable });
    return new ConnectionsDialog(content.getByRole('dialog'));
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.root.page().getByText(name, { exact: true }) });
  }

  /** Of the rendered rows. */
  names(): Promise<string[]> {
    return this.rows.locator('.row-name').allTextContents();
  }

  /** Opens the screen of one connection, to which rows lead in lists without `select`. */
  async openDetails(name: string): Promise<void> {
    await this.row(name).getByRole('button').first().click();
    await expect(this.heading(name)).toBeFocused();
  }

  /** Opens the screen of an action, e.g. Rename, by that of the connection. */
  async openAction(name: string, action: string): Promise<void> {
    await this.openDetails(name);
    await this.button(action).click();
  }
}
