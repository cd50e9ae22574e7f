import type { MakeHost } from '../../demo/testing/make-host.ts';
import type { ConnectOptions, MakeDefinition } from '../../src/loader/index.ts';
import { ConnectionsDialog } from './connections-dialog.ts';
import type { HostPage } from './host-page.ts';
import { createMakeSites } from './make-sites.ts';
import { OAuth2Dialog } from './oauth2-dialog.ts';
import type { Stage } from './stage.ts';
import { connectionsOn, connectOn, type SurfaceKind } from './surfaces.ts';
import { test as base, expect } from './test.ts';

export { jsonAnswer, makeErrorAnswer } from './make-sites.ts';
export { expect };

const apiKey = { name: 'apiKey', type: 'password', label: 'API key', required: true, editable: true };

export const definitions = [
  { name: 'acme-1', label: 'Acme', type: 'apikey' as const, parameters: [apiKey], scope: [] },
  {
    name: 'mailer-2',
    label: 'Mailer',
    type: 'oauth' as const,
    parameters: [
      { name: 'clientId', type: 'text', label: 'Client ID', advanced: true, editable: true },
      { name: 'clientSecret', type: 'password', label: 'Client secret', advanced: true, editable: true },
    ],
    scope: ['read'],
    redirectUri: 'https://www.make.com/oauth/cb/mailer-2',
  },
] satisfies MakeDefinition[];

/** Make and the host's proxy, with the connection types of `definitions`. */
export function createMakeHost(stage: Stage): MakeHost {
  const make = createMakeSites(stage);
  make.token = 'jwt-1';
  for (const { name, label, type, parameters, scope } of definitions) {
    make.define(name, { label, type, parameters: JSON.stringify(parameters), scope: JSON.stringify(scope) });
  }
  return make;
}

type ConnectSetup = {
  kind?: SurfaceKind;
  options?: Partial<ConnectOptions>;
  definitions?: MakeDefinition[];
  abortable?: boolean;
};

/** A host page with the Make backend, behind the host's own proxy. */
export class MakeScene {
  readonly make: MakeHost;
  readonly definitions = definitions;
  readonly host: HostPage;

  constructor(host: HostPage) {
    this.host = host;
    this.make = createMakeHost(host.stage);
  }

  async configure(configured: MakeDefinition[] = definitions): Promise<void> {
    await this.host.open(this.options(configured));
  }

  options(configured: MakeDefinition[] = definitions) {
    const baseUrl = this.host.stage.url('proxy', '/');
    return { instanceUrl: undefined, backend: { kind: 'make' as const, baseUrl, teamId: 7, definitions: configured } };
  }

  /** Opens the form of a connection type. */
  async connect(
    pieceName: string,
    { kind = 'iframe', options, definitions: configured, ...more }: ConnectSetup = {},
  ): Promise<OAuth2Dialog> {
    await this.configure(configured);
    const content = await connectOn(kind, this.host, { pieceName, ...options }, more);
    return new OAuth2Dialog(this.host, content.getByRole('dialog'));
  }

  async connections(pieceName?: string, kind: SurfaceKind = 'iframe'): Promise<ConnectionsDialog> {
    await this.configure();
    const content = await connectionsOn(kind, this.host, pieceName ? { pieceName } : {});
    return new ConnectionsDialog(content.getByRole('dialog'));
  }
}

export const test = base.extend<{ scene: MakeScene }>({
  scene: async ({ host }, use) => {
    const scene = new MakeScene(host);
    await use(scene);
    const unexpected = scene.make.requests
      .filter(({ path }) => !/^\/(connections|oauth)/.test(path))
      .map(({ method, path }) => `${method} ${path}`)
      .filter((request) => !scene.make.isOverridden(request));
    expect(unexpected, 'requests that no test expected').toEqual([]);
  },
});
