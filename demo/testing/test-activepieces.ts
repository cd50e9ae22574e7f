import { randomBytes } from 'node:crypto';
import type { StoredUser } from '../instance/accounts.ts';
import { createInstanceApi } from '../instance/api.ts';
import { invalidBearerToken } from '../instance/api-error.ts';
import type { AppConnection } from '../instance/connections.ts';
import type { Flow } from '../instance/flows.ts';
import { createInstance, type Instance } from '../instance/instance.ts';
import type { DemoPiece } from '../pieces/piece.ts';
import { createMemoryStore } from '../storage/memory-store.ts';
import { FaultyServer } from './faulty-server.ts';
import { addConnection, type TestConnection, testProject } from './test-connection.ts';

/** A piece in tests. `auth` may have unknown types, as responses of newer servers do. */
export type TestPiece = Pick<DemoPiece, 'name' | 'displayName' | 'version'> &
  Partial<Pick<DemoPiece, 'logoUrl' | 'description' | 'projectUsage'>> & { auth?: unknown };

const claims = {
  externalProjectId: testProject.id,
  firstName: 'Ada',
  lastName: 'Lab',
  role: { name: 'Editor', permissions: [] },
};
const blankPiece = { app: '', description: '' };
const admin = { firstName: 'Root', lastName: 'Admin', email: 'root@ap.example' };

/** A readable id in the format of instances. */
const testId = (text: string) => text.replace(/\W/g, '').padEnd(21, '0').slice(0, 21);

/**
 * The demo's instance in memory, for tests: any token gets into `project-1`, connections are not tried, and their
 * ids are counted.
 */
export class TestActivepieces extends FaultyServer {
  pieces: TestPiece[] = [];
  flags: Record<string, unknown> = {
    EDITION: 'ee',
    THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: 'http://instance.localhost/redirect',
  };
  /** Whether users who sign in are platform admins. */
  isAdmin = false;
  /** True for newer servers, which build authorization URLs. */
  buildsUrls = false;
  /** The tokens of expired sessions. */
  readonly expired = new Set<string>();
  readonly #opened = this.#open();
  readonly #api = this.#opened.then((instance) => this.#createApi(instance));
  /** Resolves when all changes so far are stored. */
  #ready: Promise<unknown> = this.#opened;

  set connections(all: TestConnection[]) {
    this.#set(async ({ store, connections }) => {
      for (const { id, scope } of await connections.listAll()) await connections.remove(id, scope);
      const flows = store.collection<Flow>('flow');
      for (const { id } of await flows.list()) await flows.delete(id);
    });
    for (const one of all) this.add(one);
  }

  add(connection: TestConnection): void {
    this.#set((instance) => addConnection(instance, connection));
  }

  /** All stored connections. */
  async stored(): Promise<AppConnection[]> {
    await this.#ready;
    return (await this.#opened).connections.listAll();
  }

  set projects(all: { id: string; displayName: string }[]) {
    this.#set(async ({ projects }) => {
      for (const { id, displayName } of all) await projects.put({ id, externalId: id, displayName });
    });
  }

  /** Whether the plan has connections for the whole platform. */
  set hasPlan(included: boolean) {
    this.#set(({ plan }) => plan.setGlobalConnections(included));
  }

  /** The platform's own OAuth2 apps. */
  set oauthApps(all: { pieceName: string; clientId: string }[]) {
    this.#set(async ({ store, oauthApps }) => {
      const apps = store.collection('oauth-app');
      for (const { id } of await apps.list()) await apps.delete(id);
      for (const app of all) await oauthApps.put({ ...app, clientSecret: 'secret' });
    });
  }

  /** The bodies of all upserts. */
  get saves() {
    return this.requestsTo('POST /v1/app-connections').map(({ body }) => body);
  }

  protected override async serve(request: Request): Promise<Response> {
    await this.#ready;
    return (await this.#api).fetch(request);
  }

  protected override isExpected(route: string): boolean {
    return route.endsWith('/oauth2/authorization-url');
  }

  #set(change: (instance: Instance) => Promise<unknown>): void {
    this.#ready = this.#ready.then(() => this.#opened).then(change);
  }

  async #open(): Promise<Instance> {
    const store = createMemoryStore();
    const users = store.collection<StoredUser>('user');
    let connectionCount = 0;
    const keys = { encryption: randomBytes(32), session: randomBytes(32) };
    const instance: Instance = await createInstance(store, keys, {
      makeConnectionId: () => testId(`id${++connectionCount}`),
      readEmbedToken: async (token) => ({ ...claims, externalUserId: token }),
      tokens: {
        issue: async ({ userId }) => `session-of-${(await users.get(userId))?.externalId}`,
        read: async (token) => {
          if (this.expired.has(token)) throw invalidBearerToken('invalid access token or session expired');
          const name = token.replace('session-of-', '');
          const user = await users.find(({ platformRole, externalId }) =>
            this.isAdmin ? platformRole === 'ADMIN' : externalId === name,
          );
          return { userId: user?.id ?? member.userId, platformId: instance.platform.id };
        },
      },
    });
    await instance.projects.put({ ...testProject, externalId: testProject.id });
    await instance.accounts.putAdmin(admin);
    const member = await instance.accounts.enter({ ...claims, externalUserId: 'somebody' });
    return instance;
  }

  #createApi(instance: Instance) {
    return createInstanceApi({
      instance,
      // The version by which the dialog knows whether the instance builds authorization URLs.
      flags: () => ({ CURRENT_VERSION: this.buildsUrls ? '0.80.0' : '0.79.2', ...this.flags }),
      pieces: () => this.pieces.map((piece) => ({ ...blankPiece, ...piece }) as DemoPiece),
      check: async (_piece, value) => value,
      buildsAuthorizationUrls: () => this.buildsUrls,
    });
  }
}
