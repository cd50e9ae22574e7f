import { expect, type Locator } from '@playwright/test';
import { derivedId } from '../../demo/instance/ids.ts';
import type { Answer as ApiAnswer } from '../../demo/testing/faulty-server.ts';
import type { TestConnection as StoredConnection } from '../../demo/testing/test-activepieces.ts';
import type { ConnectionsOptions } from '../../src/loader/index.ts';
import { field } from './fill.ts';
import type { HostPage } from './host-page.ts';
import { noAuthPiece, secretPiece } from './pieces.ts';
import { connectionsOn, type SurfaceKind } from './surfaces.ts';

export { refusal } from '../../demo/testing/test-activepieces.ts';

export const list = 'GET /v1/app-connections';

/** Answers to a request that is repeated twice by itself. */
export const broken: ApiAnswer[] = Array.from({ length: 3 }, () => ({ status: 500, body: {} }));

/** A connection of `secretPiece` that works; its id and externalId are made of its name. */
export function stored(displayName: string, more: Partial<StoredConnection> = {}): StoredConnection {
  const key = displayName.toLowerCase().replace(/\W+/g, '-');
  return {
    id: derivedId(key),
    externalId: key,
    displayName,
    pieceName: secretPiece.name,
    pieceVersion: secretPiece.version,
    type: 'SECRET_TEXT',
    ...more,
  };
}

/** `Account 1` and so on. */
export function many(count: number): StoredConnection[] {
  return Array.from({ length: count }, (_, index) => stored(`Account ${index + 1}`));
}

/** What the page gets of one. */
export const result = ({ id, externalId }: StoredConnection) => ({
  status: 'resolved',
  value: { connection: { id, name: externalId } },
});

/** The list and everything that belongs to it, as its user sees it. */
export class ConnectionsDialog {
  readonly root: Locator;
  readonly rows: Locator;
  readonly search: Locator;
  /** What just happened, or went wrong. */
  readonly news: Locator;

  constructor(root: Locator) {
    this.root = root;
    this.rows = root.getByRole('list', { name: 'Connections' }).getByRole('listitem');
    this.search = root.getByRole('searchbox', { name: 'Search connections' });
    this.news = root.locator('.notice-region');
  }

  /** With the two small pieces; what is connected the test says before. */
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

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.root.getByRole('heading', { name, exact: true });
  }

  field(label: string): Locator {
    return field(this.root, label);
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.root.page().getByText(name, { exact: true }) });
  }

  /** The names of the rows that are drawn. */
  names(): Promise<string[]> {
    return this.rows.locator('.row-name').allTextContents();
  }

  /** Opens one in a list that is there to look after them. */
  async look(name: string): Promise<void> {
    await this.row(name).getByRole('button').first().click();
    await expect(this.heading(name)).toBeFocused();
  }

  /** Opens one, and begins to change it. */
  async begin(name: string, action: string): Promise<void> {
    await this.look(name);
    await this.button(action).click();
  }
}
